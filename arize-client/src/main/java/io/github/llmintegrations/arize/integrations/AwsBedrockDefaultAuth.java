package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** Arize assumes a role. */
@Value.Immutable
@JsonDeserialize(builder = AwsBedrockDefaultAuth.Builder.class, using = AwsBedrockDefaultAuthReader.class)
public sealed interface AwsBedrockDefaultAuth extends AwsBedrockAuth, Extensible
        permits ImmutableAwsBedrockDefaultAuth {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default AwsBedrockAuthType authType() {
        return AwsBedrockAuthType.DEFAULT;
    }

    /** The role that Arize assumes. */
    Optional<String> roleArn();

    /** The external id that the role's trust policy asks for. */
    Optional<String> externalId();

    /** The Bedrock endpoint, when it is not the public one. */
    Optional<String> baseUrl();

    /** Builds {@link AwsBedrockDefaultAuth}. Not thread-safe. */
    final class Builder extends ImmutableAwsBedrockDefaultAuth.Builder {
        Builder() {}
    }
}
