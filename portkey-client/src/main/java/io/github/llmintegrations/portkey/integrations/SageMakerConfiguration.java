package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures an integration with AWS SageMaker. */
@Value.Immutable
@JsonDeserialize(builder = SageMakerConfiguration.Builder.class)
public sealed interface SageMakerConfiguration extends ProviderConfiguration permits ImmutableSageMakerConfiguration {

    /** A builder; {@code auth}, {@code awsRegion} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.SAGEMAKER);
    }

    /** How Portkey authenticates. */
    @JsonUnwrapped
    AwsAuth auth();

    /** The AWS region, such as {@code eu-west-1}. */
    String awsRegion();

    /** Custom attributes. */
    Optional<String> amznSagemakerCustomAttributes();

    /** The target model. */
    Optional<String> amznSagemakerTargetModel();

    /** The target variant. */
    Optional<String> amznSagemakerTargetVariant();

    /** The target container. */
    Optional<String> amznSagemakerTargetContainerHostname();

    /** The inference id. */
    Optional<String> amznSagemakerInferenceId();

    /** What to explain. */
    Optional<String> amznSagemakerEnableExplanations();

    /** The inference component. */
    Optional<String> amznSagemakerInferenceComponent();

    /** The session. */
    Optional<String> amznSagemakerSessionId();

    /** The model. */
    Optional<String> amznSagemakerModelName();

    /** Builds {@link SageMakerConfiguration}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableSageMakerConfiguration.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public SageMakerConfiguration build() {
            SageMakerConfiguration built = super.build();
            new Violations(SageMakerConfiguration.class, built)
                    .notBlank("aws_region", built.awsRegion())
                    .notBlank("custom_host", built.customHost())
                    .refuse();
            return built;
        }
    }
}
