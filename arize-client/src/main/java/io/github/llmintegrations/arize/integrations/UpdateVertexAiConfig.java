package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Google Vertex AI in a request to update. Arize keeps the fields that it does
 * not set. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/vertexai">Arize: Vertex AI</a>
 */
@Value.Immutable
public sealed interface UpdateVertexAiConfig extends UpdateLlmConfig permits ImmutableUpdateVertexAiConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.VERTEX_AI;
    }

    /** {@return the id of the Google Cloud project} */
    Optional<String> projectId();

    /** {@return the Google Cloud region, such as {@code us-central1}} */
    Optional<String> location();

    /** {@return the label on the project that permits Arize to use it} */
    Optional<String> projectAccessLabel();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateVertexAiConfig}. Not thread-safe. */
    final class Builder extends ImmutableUpdateVertexAiConfig.Builder {
        static final DocumentCodec<UpdateVertexAiConfig, Builder> CODEC = Codec.of(
                        UpdateVertexAiConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.VERTEX_AI)
                .optional("project_id", TEXT, UpdateVertexAiConfig::projectId, Builder::projectId)
                .optional("location", TEXT, UpdateVertexAiConfig::location, Builder::location)
                .optional(
                        "project_access_label",
                        TEXT,
                        UpdateVertexAiConfig::projectAccessLabel,
                        Builder::projectAccessLabel)
                .sentExtras(UpdateVertexAiConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public UpdateVertexAiConfig build() {
            UpdateVertexAiConfig built = super.build();
            CODEC.faults(built).check(!CODEC.isEmpty(built), NOTHING_SET).refuse();
            return built;
        }
    }
}
