package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Google Vertex AI, as Arize returns it: without secrets. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/vertexai">Arize: Vertex AI</a>
 */
@Value.Immutable
public sealed interface VertexAiConfig extends LlmConfig permits ImmutableVertexAiConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<LlmProvider> provider() {
        return Optional.of(LlmProvider.VERTEX_AI);
    }

    /** {@return the id of the Google Cloud project} */
    Optional<String> projectId();

    /** {@return the Google Cloud region, such as {@code us-central1}} */
    Optional<String> location();

    /** {@return the label on the project that permits Arize to use it} */
    Optional<String> projectAccessLabel();

    /** Builds {@link VertexAiConfig}. Not thread-safe. */
    final class Builder extends ImmutableVertexAiConfig.Builder {
        static final DocumentCodec<VertexAiConfig, Builder> CODEC = Codec.of(
                        VertexAiConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.VERTEX_AI)
                .optional("project_id", TEXT, VertexAiConfig::projectId, Builder::projectId)
                .optional("location", TEXT, VertexAiConfig::location, Builder::location)
                .optional("project_access_label", TEXT, VertexAiConfig::projectAccessLabel, Builder::projectAccessLabel)
                .extras(VertexAiConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
