package io.github.llmintegrations.arize.aiintegrations;

import io.github.llmintegrations.arize.internal.Spelled;
import io.github.llmintegrations.arize.schema.ArizeEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The provider that serves the models of an AI integration. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/ai-integrations/get-an-ai-integration">Arize: get an AI integration</a>
 */
public final class AiIntegrationProvider extends ArizeEnum {
    /** OpenAI. */
    public static final AiIntegrationProvider OPEN_AI = new AiIntegrationProvider("OPEN_AI", "openAI");

    /** Azure OpenAI. */
    public static final AiIntegrationProvider AZURE_OPEN_AI = new AiIntegrationProvider("AZURE_OPEN_AI", "azureOpenAI");

    /** AWS Bedrock. */
    public static final AiIntegrationProvider AWS_BEDROCK = new AiIntegrationProvider("AWS_BEDROCK", "awsBedrock");

    /** Google Vertex AI. */
    public static final AiIntegrationProvider VERTEX_AI = new AiIntegrationProvider("VERTEX_AI", "vertexAI");

    /** Anthropic. */
    public static final AiIntegrationProvider ANTHROPIC = new AiIntegrationProvider("ANTHROPIC", "anthropic");

    /** A custom endpoint. */
    public static final AiIntegrationProvider CUSTOM = new AiIntegrationProvider("CUSTOM", "custom");

    /** NVIDIA NIM. */
    public static final AiIntegrationProvider NVIDIA_NIM = new AiIntegrationProvider("NVIDIA_NIM", "nvidiaNim");

    /** Google Gemini. */
    public static final AiIntegrationProvider GEMINI = new AiIntegrationProvider("GEMINI", "gemini");

    /** A LiteLLM proxy. It exists in the spelling {@code SCREAMING_SNAKE_CASE} only. */
    public static final AiIntegrationProvider LITELLM = new AiIntegrationProvider("LITELLM", null);

    /** Fireworks AI. It exists in the spelling {@code SCREAMING_SNAKE_CASE} only. */
    public static final AiIntegrationProvider FIREWORKS = new AiIntegrationProvider("FIREWORKS", null);

    /** Together AI. It exists in the spelling {@code SCREAMING_SNAKE_CASE} only. */
    public static final AiIntegrationProvider TOGETHER_AI = new AiIntegrationProvider("TOGETHER_AI", null);

    private static final KnownValues<AiIntegrationProvider> VALUES = Spelled.values(
            AiIntegrationProvider::new,
            List.of(
                    OPEN_AI,
                    AZURE_OPEN_AI,
                    AWS_BEDROCK,
                    VERTEX_AI,
                    ANTHROPIC,
                    CUSTOM,
                    NVIDIA_NIM,
                    GEMINI,
                    LITELLM,
                    FIREWORKS,
                    TOGETHER_AI));

    private AiIntegrationProvider(String value, @Nullable String camelCase) {
        super(value, camelCase);
    }

    private AiIntegrationProvider(String value) {
        super(value);
    }

    /**
     * Returns the value with a text.
     *
     * @param text the text, in either spelling
     * @return the matching constant, or an unknown value that keeps the text
     */
    public static AiIntegrationProvider of(String text) {
        return VALUES.get(text);
    }
}
