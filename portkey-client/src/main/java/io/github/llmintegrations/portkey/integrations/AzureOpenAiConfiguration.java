package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures an integration with Azure OpenAI. */
@Value.Immutable
@JsonDeserialize(builder = AzureOpenAiConfiguration.Builder.class)
public sealed interface AzureOpenAiConfiguration extends ProviderConfiguration
        permits ImmutableAzureOpenAiConfiguration {

    /** A builder; {@code auth}, {@code azureResourceName} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.AZURE_OPENAI);
    }

    /** How Portkey authenticates. */
    @JsonUnwrapped
    AzureAuth auth();

    /** The Azure OpenAI resource. */
    String azureResourceName();

    /** The deployments: at least one. */
    List<AzureDeploymentConfig> azureDeploymentConfig();

    /** Builds {@link AzureOpenAiConfiguration}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableAzureOpenAiConfiguration.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureOpenAiConfiguration build() {
            AzureOpenAiConfiguration built = super.build();
            new Violations(AzureOpenAiConfiguration.class, built)
                    .notBlank("azure_resource_name", built.azureResourceName())
                    .check(!built.azureDeploymentConfig().isEmpty(), "azure_deployment_config must not be empty")
                    .notBlank("custom_host", built.customHost())
                    .refuse();
            return built;
        }
    }
}
