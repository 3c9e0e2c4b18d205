package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/**
 * The configuration of a new integration with Google Vertex AI. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/vertexai">Arize: Vertex AI</a>
 */
@Value.Immutable
public sealed interface CreateVertexAiConfig extends CreateLlmConfig permits ImmutableCreateVertexAiConfig {

    /** {@return a builder; {@code projectId}, {@code location} and {@code projectAccessLabel} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.VERTEX_AI;
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

    /** Builds {@link CreateVertexAiConfig}. Not thread-safe. */
    final class Builder extends ImmutableCreateVertexAiConfig.Builder {
        static final DocumentCodec<CreateVertexAiConfig, Builder> CODEC = Codec.of(
                        CreateVertexAiConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.VERTEX_AI)
                .field("project_id", TEXT, CreateVertexAiConfig::projectId, Builder::projectId)
                .field("location", TEXT, CreateVertexAiConfig::location, Builder::location)
                .field(
                        "project_access_label",
                        TEXT,
                        CreateVertexAiConfig::projectAccessLabel,
                        Builder::projectAccessLabel)
                .sentExtras(CreateVertexAiConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateVertexAiConfig build() {
            return CODEC.checked(super.build());
        }
    }
}
