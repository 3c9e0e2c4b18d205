package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures an integration with Azure AI Foundry. */
@Value.Immutable
@JsonDeserialize(builder = AzureAiConfiguration.Builder.class)
public sealed interface AzureAiConfiguration extends ProviderConfiguration permits ImmutableAzureAiConfiguration {

    /** A builder; {@code auth}, {@code azureFoundryUrl} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.AZURE_AI);
    }

    /** How Portkey authenticates. */
    @JsonUnwrapped
    AzureAuth auth();

    /** The address of the Foundry resource. */
    String azureFoundryUrl();

    /** The API version: at most 30 characters. */
    Optional<String> azureApiVersion();

    /** The deployment. */
    Optional<String> azureDeploymentName();

    /** Builds {@link AzureAiConfiguration}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableAzureAiConfiguration.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureAiConfiguration build() {
            AzureAiConfiguration built = super.build();
            new Violations(AzureAiConfiguration.class, built)
                    .notBlank("azure_foundry_url", built.azureFoundryUrl())
                    .notBlank("azure_api_version", built.azureApiVersion())
                    .notBlank("azure_deployment_name", built.azureDeploymentName())
                    .check(
                            built.azureApiVersion().map(String::length).orElse(0) <= 30,
                            "azure_api_version must have at most 30 characters")
                    .notBlank("custom_host", built.customHost())
                    .refuse();
            return built;
        }
    }
}
