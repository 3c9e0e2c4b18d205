package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * An authentication mode of AWS.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/bedrock/aws-bedrock">Portkey: Bedrock</a>
 */
public final class AwsAuthType extends OpenEnum {
    /** An access key. */
    public static final AwsAuthType ACCESS_KEY = new AwsAuthType("accessKey", true);

    /** A role that Portkey assumes. */
    public static final AwsAuthType ASSUMED_ROLE = new AwsAuthType("assumedRole", true);

    /** The role of the gateway's host. */
    public static final AwsAuthType SERVICE_ROLE = new AwsAuthType("serviceRole", true);

    /** A Bedrock API key. */
    public static final AwsAuthType API_KEY = new AwsAuthType("apiKey", true);

    private static final KnownValues<AwsAuthType> VALUES = KnownValues.of(
            text -> new AwsAuthType(text, false), List.of(ACCESS_KEY, ASSUMED_ROLE, SERVICE_ROLE, API_KEY));

    private AwsAuthType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static AwsAuthType of(String text) {
        return VALUES.get(text);
    }
}
