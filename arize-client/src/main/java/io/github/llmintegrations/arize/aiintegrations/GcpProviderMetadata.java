package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.arize.internal.Spelled.NEW_SPELLING;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/** How Arize gets at Google Vertex AI. */
@Value.Immutable
public sealed interface GcpProviderMetadata extends ProviderMetadata permits ImmutableGcpProviderMetadata {

    /** Returns a builder; {@code projectId}, {@code location} and {@code projectAccessLabel} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** {@code GCP}: says to servers of the newer spelling what this is. Neither sent to older ones nor returned. */
    default String kind() {
        return "GCP";
    }

    /** The Google Cloud project. */
    String projectId();

    /** The region, such as {@code us-central1}. */
    String location();

    /** The label on the project that shows Arize may use it. */
    String projectAccessLabel();

    /** Returns a builder that holds what this holds. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public GcpProviderMetadata build() {
            return CODEC.checked(super.build());
        }

        /** What a server says is taken as it is. */
        GcpProviderMetadata asRead() {
            return super.build();
        }
    }
}
