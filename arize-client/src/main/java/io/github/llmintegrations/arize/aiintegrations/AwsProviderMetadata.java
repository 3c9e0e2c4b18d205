package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** How Arize gets at AWS Bedrock: by assuming a role. */
@Value.Immutable
@JsonDeserialize(builder = AwsProviderMetadata.Builder.class, using = AwsProviderMetadataReader.class)
public sealed interface AwsProviderMetadata extends ProviderMetadata, Extensible permits ImmutableAwsProviderMetadata {

    /** A builder; {@code roleArn} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** {@code AWS}: says to servers of the newer spelling what this is. Neither sent to older ones nor answered. */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSerialize(using = KindWriter.class)
    default String kind() {
        return "AWS";
    }

    /** The role that Arize assumes. */
    String roleArn();

    /** The external id that the role's trust policy asks for. */
    Optional<String> externalId();

    /** Builds {@link AwsProviderMetadata}. Not thread-safe. */
    final class Builder extends ImmutableAwsProviderMetadata.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AwsProviderMetadata build() {
            AwsProviderMetadata built = super.build();
            new Violations(AwsProviderMetadata.class, built)
                    .notBlank("role_arn", built.roleArn())
                    .notBlank("external_id", built.externalId())
                    .refuse();
            return built;
        }

        /** What a server says is taken as it is. */
        AwsProviderMetadata asRead() {
            return super.build();
        }
    }
}
