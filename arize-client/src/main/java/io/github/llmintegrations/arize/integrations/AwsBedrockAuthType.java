package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.arize.internal.Spelled;
import io.github.llmintegrations.arize.schema.ArizeEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in which Arize authenticates to AWS Bedrock. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/aws-bedrock">Arize: AWS Bedrock</a>
 */
public final class AwsBedrockAuthType extends ArizeEnum {
    /** A role that Arize assumes. */
    public static final AwsBedrockAuthType DEFAULT = new AwsBedrockAuthType("DEFAULT", "default");

    /** A Bedrock API key. */
    public static final AwsBedrockAuthType BEARER_TOKEN = new AwsBedrockAuthType("BEARER_TOKEN", "bearer_token");

    /** Headers that Arize sends to a proxy. */
    public static final AwsBedrockAuthType PROXY_WITH_HEADERS =
            new AwsBedrockAuthType("PROXY_WITH_HEADERS", "proxy_with_headers");

    private static final KnownValues<AwsBedrockAuthType> VALUES =
            Spelled.values(AwsBedrockAuthType::new, List.of(DEFAULT, BEARER_TOKEN, PROXY_WITH_HEADERS));

    private AwsBedrockAuthType(String value, @Nullable String camelCase) {
        super(value, camelCase);
    }

    private AwsBedrockAuthType(String value) {
        super(value);
    }

    /**
     * Returns the value with a text.
     *
     * @param text the text, in either spelling
     * @return the matching constant, or an unknown value that keeps the text
     */
    public static AwsBedrockAuthType of(String text) {
        return VALUES.get(text);
    }
}
