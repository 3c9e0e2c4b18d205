package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import org.immutables.value.Value;

/** Portkey authenticates with an access key. */
@Value.Immutable
@JsonDeserialize(builder = AwsAccessKeyAuth.Builder.class)
public sealed interface AwsAccessKeyAuth extends AwsAuth permits ImmutableAwsAccessKeyAuth {

    /** A builder; {@code awsAccessKeyId}, {@code awsSecretAccessKey} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default AwsAuthType awsAuthType() {
        return AwsAuthType.ACCESS_KEY;
    }

    /** The id of the key. */
    @Value.Redacted
    String awsAccessKeyId();

    /** The secret of the key. Write-only: answered masked, never shown. */
    @Value.Redacted
    String awsSecretAccessKey();

    /** Builds {@link AwsAccessKeyAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("aws_auth_type")
    final class Builder extends ImmutableAwsAccessKeyAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AwsAccessKeyAuth build() {
            AwsAccessKeyAuth built = super.build();
            new Violations(AwsAccessKeyAuth.class, built)
                    .notBlank("aws_access_key_id", built.awsAccessKeyId())
                    .notBlank("aws_secret_access_key", built.awsSecretAccessKey())
                    .refuse();
            return built;
        }
    }
}
