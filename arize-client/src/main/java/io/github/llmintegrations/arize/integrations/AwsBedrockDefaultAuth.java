package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication with a role that Arize assumes, as Arize returns it. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/aws-bedrock">Arize: AWS Bedrock</a>
 */
@Value.Immutable
public sealed interface AwsBedrockDefaultAuth extends AwsBedrockAuth permits ImmutableAwsBedrockDefaultAuth {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AwsBedrockAuthType> authType() {
        return Optional.of(AwsBedrockAuthType.DEFAULT);
    }

    /** {@return the ARN of the role that Arize assumes} */
    Optional<String> roleArn();

    /** {@return the external id that the role's trust policy requires} */
    Optional<String> externalId();

    /** {@return the URL of the Bedrock endpoint; empty for the public one} */
    Optional<String> baseUrl();

    /** Builds {@link AwsBedrockDefaultAuth}. Not thread-safe. */
    final class Builder extends ImmutableAwsBedrockDefaultAuth.Builder {
        static final DocumentCodec<AwsBedrockDefaultAuth, Builder> CODEC = Codec.of(
                        AwsBedrockDefaultAuth.class, Builder::new, Builder::build)
                .constant("auth_type", spelled(AwsBedrockAuthType::of), AwsBedrockAuthType.DEFAULT)
                .optional("role_arn", TEXT, AwsBedrockDefaultAuth::roleArn, Builder::roleArn)
                .optional("external_id", TEXT, AwsBedrockDefaultAuth::externalId, Builder::externalId)
                .optional("base_url", TEXT, AwsBedrockDefaultAuth::baseUrl, Builder::baseUrl)
                .extras(AwsBedrockDefaultAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
