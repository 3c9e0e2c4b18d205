package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/** Configures a new integration with Google Vertex AI. */
@Value.Immutable
public sealed interface CreateVertexAiConfig extends CreateLlmConfig permits ImmutableCreateVertexAiConfig {

    /** Returns a builder; {@code projectId}, {@code location} and {@code projectAccessLabel} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.VERTEX_AI;
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateVertexAiConfig build() {
            return CODEC.checked(super.build());
        }
    }
}
