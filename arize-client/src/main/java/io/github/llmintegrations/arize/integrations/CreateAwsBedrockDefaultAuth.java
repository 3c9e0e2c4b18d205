package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Lets Arize assume a role. */
@Value.Immutable
@JsonDeserialize(builder = CreateAwsBedrockDefaultAuth.Builder.class)
public sealed interface CreateAwsBedrockDefaultAuth extends CreateAwsBedrockAuth
        permits ImmutableCreateAwsBedrockDefaultAuth {

    /** A builder; {@code roleArn} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default AwsBedrockAuthType authType() {
        return AwsBedrockAuthType.DEFAULT;
    }

    /** The role to assume. */
    String roleArn();

    /** The external id that the role's trust policy asks for. */
    Optional<String> externalId();

    /** The Bedrock endpoint, when it is not the public one. */
    Optional<String> baseUrl();

    /** Builds {@link CreateAwsBedrockDefaultAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("auth_type")
    final class Builder extends ImmutableCreateAwsBedrockDefaultAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateAwsBedrockDefaultAuth build() {
            CreateAwsBedrockDefaultAuth built = super.build();
            new Violations(CreateAwsBedrockDefaultAuth.class, built)
                    .notBlank("role_arn", built.roleArn())
                    .notBlank("external_id", built.externalId())
                    .notBlank("base_url", built.baseUrl())
                    .refuse();
            return built;
        }
    }
}
