package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;
import static io.github.llmintegrations.core.internal.Values.map;
import static io.github.llmintegrations.core.internal.Values.text;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link MaskedAzureAiConfiguration}. */
final class MaskedAzureAiConfigurationReader
        extends DocumentReader<MaskedAzureAiConfiguration.Builder, MaskedAzureAiConfiguration> {
    MaskedAzureAiConfigurationReader() {
        super(MaskedAzureAiConfiguration::builder, MaskedAzureAiConfiguration.Builder::build);
        field("azure_foundry_url", TEXT, MaskedAzureAiConfiguration.Builder::azureFoundryUrl);
        field("azure_api_version", TEXT, MaskedAzureAiConfiguration.Builder::azureApiVersion);
        field("azure_deployment_name", TEXT, MaskedAzureAiConfiguration.Builder::azureDeploymentName);
        field("azure_auth_mode", text(AzureAuthMode::of), MaskedAzureAiConfiguration.Builder::azureAuthMode);
        field("azure_entra_tenant_id", TEXT, MaskedAzureAiConfiguration.Builder::azureEntraTenantId);
        field("azure_entra_client_id", TEXT, MaskedAzureAiConfiguration.Builder::azureEntraClientId);
        field(
                "masked_azure_entra_client_secret",
                TEXT,
                MaskedAzureAiConfiguration.Builder::maskedAzureEntraClientSecret);
        field("azure_managed_client_id", TEXT, MaskedAzureAiConfiguration.Builder::azureManagedClientId);
        field("azure_workload_tenant_id", TEXT, MaskedAzureAiConfiguration.Builder::azureWorkloadTenantId);
        field("azure_workload_client_id", TEXT, MaskedAzureAiConfiguration.Builder::azureWorkloadClientId);
        field("custom_host", TEXT, MaskedAzureAiConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedAzureAiConfiguration.Builder::customHeaders);
        field("masked_custom_headers", TREE, MaskedAzureAiConfiguration.Builder::maskedCustomHeaders);
        others(MaskedAzureAiConfiguration.Builder::putAdditionalProperty);
    }
}
