package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Portkey assumes a role. */
@Value.Immutable
@JsonDeserialize(builder = AwsAssumedRoleAuth.Builder.class)
public sealed interface AwsAssumedRoleAuth extends AwsAuth permits ImmutableAwsAssumedRoleAuth {

    /** A builder; {@code awsRoleArn} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default AwsAuthType awsAuthType() {
        return AwsAuthType.ASSUMED_ROLE;
    }

    /** The role to assume. */
    String awsRoleArn();

    /** The external id that the role's trust policy asks for. */
    Optional<String> awsExternalId();

    /** Builds {@link AwsAssumedRoleAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("aws_auth_type")
    final class Builder extends ImmutableAwsAssumedRoleAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AwsAssumedRoleAuth build() {
            AwsAssumedRoleAuth built = super.build();
            new Violations(AwsAssumedRoleAuth.class, built)
                    .notBlank("aws_role_arn", built.awsRoleArn())
                    .notBlank("aws_external_id", built.awsExternalId())
                    .refuse();
            return built;
        }
    }
}
