package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.arize.schema.ArizeEnum;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How Arize authenticates to AWS Bedrock. */
public final class AwsBedrockAuthType extends ArizeEnum {
    /** By assuming a role. */
    public static final AwsBedrockAuthType DEFAULT = new AwsBedrockAuthType("DEFAULT", "default");

    /** With a Bedrock API key. */
    public static final AwsBedrockAuthType BEARER_TOKEN = new AwsBedrockAuthType("BEARER_TOKEN", "bearer_token");

    /** Through a proxy, with headers. */
    public static final AwsBedrockAuthType PROXY_WITH_HEADERS =
            new AwsBedrockAuthType("PROXY_WITH_HEADERS", "proxy_with_headers");

    private static final Map<String, AwsBedrockAuthType> KNOWN =
            bySpelling(List.of(DEFAULT, BEARER_TOKEN, PROXY_WITH_HEADERS));

    private AwsBedrockAuthType(String value, @Nullable String camelCase) {
        super(value, camelCase);
    }

    private AwsBedrockAuthType(String value) {
        super(value);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the text in either spelling
     * @return the constant, or a value that keeps the text where no constant has it
     */
    public static AwsBedrockAuthType of(String text) {
        AwsBedrockAuthType known = KNOWN.get(text);
        return known != null ? known : new AwsBedrockAuthType(text);
    }
}
