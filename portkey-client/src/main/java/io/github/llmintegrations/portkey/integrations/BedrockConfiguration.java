package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures an integration with AWS Bedrock. */
@Value.Immutable
@JsonDeserialize(builder = BedrockConfiguration.Builder.class)
public sealed interface BedrockConfiguration extends ProviderConfiguration permits ImmutableBedrockConfiguration {

    /** A builder; {@code auth}, {@code awsRegion} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.BEDROCK);
    }

    /** How Portkey authenticates. */
    @JsonUnwrapped
    AwsAuth auth();

    /** The AWS region, such as {@code eu-west-1}. */
    String awsRegion();

    /** Builds {@link BedrockConfiguration}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableBedrockConfiguration.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public BedrockConfiguration build() {
            BedrockConfiguration built = super.build();
            new Violations(BedrockConfiguration.class, built)
                    .notBlank("aws_region", built.awsRegion())
                    .notBlank("custom_host", built.customHost())
                    .refuse();
            return built;
        }
    }
}
