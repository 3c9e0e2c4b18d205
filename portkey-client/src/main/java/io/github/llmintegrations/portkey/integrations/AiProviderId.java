package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * The AI provider of an integration. Portkey has dozens; the constants are those with a configuration of their own, and
 * Cohere.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
 */
public final class AiProviderId extends OpenEnum {
    /** OpenAI. */
    public static final AiProviderId OPENAI = new AiProviderId("openai", true);

    /** Azure OpenAI. */
    public static final AiProviderId AZURE_OPENAI = new AiProviderId("azure-openai", true);

    /** Azure AI Foundry. */
    public static final AiProviderId AZURE_AI = new AiProviderId("azure-ai", true);

    /** AWS Bedrock. */
    public static final AiProviderId BEDROCK = new AiProviderId("bedrock", true);

    /** AWS SageMaker. */
    public static final AiProviderId SAGEMAKER = new AiProviderId("sagemaker", true);

    /** Google Vertex AI. */
    public static final AiProviderId VERTEX_AI = new AiProviderId("vertex-ai", true);

    /** Cloudflare Workers AI. */
    public static final AiProviderId WORKERS_AI = new AiProviderId("workers-ai", true);

    /** Hugging Face. */
    public static final AiProviderId HUGGINGFACE = new AiProviderId("huggingface", true);

    /** Snowflake Cortex. */
    public static final AiProviderId CORTEX = new AiProviderId("cortex", true);

    /** Anthropic. */
    public static final AiProviderId ANTHROPIC = new AiProviderId("anthropic", true);

    /** Cohere. */
    public static final AiProviderId COHERE = new AiProviderId("cohere", true);

    /** Claude Platform on AWS. */
    public static final AiProviderId CLAUDE_PLATFORM_AWS = new AiProviderId("claude-platform-aws", true);

    /** AWS Bedrock Mantle. */
    public static final AiProviderId BEDROCK_MANTLE = new AiProviderId("bedrock-mantle", true);

    /** BytePlus. */
    public static final AiProviderId BYTEPLUS = new AiProviderId("byteplus", true);

    /** Oracle Cloud Infrastructure. */
    public static final AiProviderId ORACLE = new AiProviderId("oracle", true);

    /** Databricks. */
    public static final AiProviderId DATABRICKS = new AiProviderId("databricks", true);

    private static final KnownValues<AiProviderId> VALUES = KnownValues.of(
            text -> new AiProviderId(text, false),
            List.of(
                    OPENAI,
                    AZURE_OPENAI,
                    AZURE_AI,
                    BEDROCK,
                    SAGEMAKER,
                    VERTEX_AI,
                    WORKERS_AI,
                    HUGGINGFACE,
                    CORTEX,
                    ANTHROPIC,
                    COHERE,
                    CLAUDE_PLATFORM_AWS,
                    BEDROCK_MANTLE,
                    BYTEPLUS,
                    ORACLE,
                    DATABRICKS));

    private AiProviderId(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static AiProviderId of(String text) {
        return VALUES.get(text);
    }
}
