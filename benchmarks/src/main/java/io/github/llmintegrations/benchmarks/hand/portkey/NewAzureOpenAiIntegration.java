package io.github.llmintegrations.benchmarks.hand.portkey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates an Azure OpenAI integration that authenticates with Entra. */
public record NewAzureOpenAiIntegration(
        String name,
        @Nullable String slug,
        String aiProviderId,
        @Nullable String description,
        Configuration configurations,
        @Nullable List<Integration.SecretMapping> secretMappings,
        Integration.@Nullable PricingAdjustments pricingAdjustments) {

    public NewAzureOpenAiIntegration(
            String name,
            @Nullable String slug,
            @Nullable String description,
            Configuration configurations,
            @Nullable List<Integration.SecretMapping> secretMappings,
            Integration.@Nullable PricingAdjustments pricingAdjustments) {
        this(name, slug, "azure-openai", description, configurations, secretMappings, pricingAdjustments);
    }

    /** The Azure resource, its deployments and the Entra application. */
    public record Configuration(
            String azureResourceName,
            List<Deployment> azureDeploymentConfig,
            String azureAuthMode,
            String azureEntraTenantId,
            String azureEntraClientId,
            String azureEntraClientSecret) {

        public Configuration(
                String azureResourceName,
                List<Deployment> azureDeploymentConfig,
                String azureEntraTenantId,
                String azureEntraClientId,
                String azureEntraClientSecret) {
            this(
                    azureResourceName,
                    azureDeploymentConfig,
                    "entra",
                    azureEntraTenantId,
                    azureEntraClientId,
                    azureEntraClientSecret);
        }
    }

    /** A deployment of a model. */
    public record Deployment(
            String azureApiVersion,
            String azureDeploymentName,
            String azureModelSlug,
            @Nullable String alias,
            @Nullable Boolean isDefault) {}
}
