package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.arize.internal.Spelled;
import io.github.llmintegrations.arize.schema.ArizeEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The provider that serves the models of an LLM integration. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
public final class LlmProvider extends ArizeEnum {
    /** OpenAI. */
    public static final LlmProvider OPEN_AI = new LlmProvider("OPEN_AI", "openAI");

    /** Anthropic. */
    public static final LlmProvider ANTHROPIC = new LlmProvider("ANTHROPIC", "anthropic");

    /** Google Gemini. */
    public static final LlmProvider GEMINI = new LlmProvider("GEMINI", "gemini");

    /** AWS Bedrock. */
    public static final LlmProvider AWS_BEDROCK = new LlmProvider("AWS_BEDROCK", "awsBedrock");

    /** A custom endpoint that speaks the OpenAI protocol. */
    public static final LlmProvider CUSTOM = new LlmProvider("CUSTOM", "custom");

    /** Google Vertex AI. */
    public static final LlmProvider VERTEX_AI = new LlmProvider("VERTEX_AI", "vertexAI");

    /** NVIDIA NIM. */
    public static final LlmProvider NVIDIA_NIM = new LlmProvider("NVIDIA_NIM", "nvidiaNim");

    /** A LiteLLM proxy. It exists in the spelling {@code SCREAMING_SNAKE_CASE} only. */
    public static final LlmProvider LITELLM = new LlmProvider("LITELLM", null);

    /** Fireworks AI. It exists in the spelling {@code SCREAMING_SNAKE_CASE} only. */
    public static final LlmProvider FIREWORKS = new LlmProvider("FIREWORKS", null);

    /** Together AI. It exists in the spelling {@code SCREAMING_SNAKE_CASE} only. */
    public static final LlmProvider TOGETHER_AI = new LlmProvider("TOGETHER_AI", null);

    private static final KnownValues<LlmProvider> VALUES = Spelled.values(
            LlmProvider::new,
            List.of(
                    OPEN_AI,
                    ANTHROPIC,
                    GEMINI,
                    AWS_BEDROCK,
                    CUSTOM,
                    VERTEX_AI,
                    NVIDIA_NIM,
                    LITELLM,
                    FIREWORKS,
                    TOGETHER_AI));

    private LlmProvider(String value, @Nullable String camelCase) {
        super(value, camelCase);
    }

    private LlmProvider(String value) {
        super(value);
    }

    /**
     * Returns the value with a text.
     *
     * @param text the text, in either spelling
     * @return the matching constant, or an unknown value that keeps the text
     */
    public static LlmProvider of(String text) {
        return VALUES.get(text);
    }
}
