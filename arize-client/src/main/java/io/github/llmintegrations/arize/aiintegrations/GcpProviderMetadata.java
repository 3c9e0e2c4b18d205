package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.arize.internal.Spelled.NEW_SPELLING;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/**
 * The Google Cloud project through which Arize calls Vertex AI. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/ai-integrations/get-an-ai-integration">Arize: get an AI integration</a>
 */
@Value.Immutable
public sealed interface GcpProviderMetadata extends ProviderMetadata permits ImmutableGcpProviderMetadata {

    /** {@return a builder; {@code projectId}, {@code location} and {@code projectAccessLabel} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return {@code GCP}, the discriminator that the client sends in the spelling {@code SCREAMING_SNAKE_CASE} only} */
    default String kind() {
        return "GCP";
    }

    /** {@return the id of the Google Cloud project} */
    String projectId();

    /** {@return the Google Cloud region, such as {@code us-central1}} */
    String location();

    /** {@return the label on the project that permits Arize to use it} */
    String projectAccessLabel();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link GcpProviderMetadata}. Not thread-safe. */
    final class Builder extends ImmutableGcpProviderMetadata.Builder {
        static final DocumentCodec<GcpProviderMetadata, Builder> CODEC = Codec.of(
                        GcpProviderMetadata.class, Builder::new, Builder::asRead)
                .constant("kind", TEXT, "GCP", NEW_SPELLING)
                .field("project_id", TEXT, GcpProviderMetadata::projectId, Builder::projectId)
                .field("location", TEXT, GcpProviderMetadata::location, Builder::location)
                .field(
                        "project_access_label",
                        TEXT,
                        GcpProviderMetadata::projectAccessLabel,
                        Builder::projectAccessLabel)
                .extras(GcpProviderMetadata::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public GcpProviderMetadata build() {
            return CODEC.checked(super.build());
        }

        /** Returns the document as the server returned it, unchecked. */
        GcpProviderMetadata asRead() {
            return super.build();
        }
    }
}
