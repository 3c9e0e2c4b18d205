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
        optional("azure_foundry_url", TEXT, MaskedAzureAiConfiguration.Builder::azureFoundryUrl);
        optional("azure_api_version", TEXT, MaskedAzureAiConfiguration.Builder::azureApiVersion);
        optional("azure_deployment_name", TEXT, MaskedAzureAiConfiguration.Builder::azureDeploymentName);
        optional("azure_auth_mode", text(AzureAuthMode::of), MaskedAzureAiConfiguration.Builder::azureAuthMode);
        optional("azure_entra_tenant_id", TEXT, MaskedAzureAiConfiguration.Builder::azureEntraTenantId);
        optional("azure_entra_client_id", TEXT, MaskedAzureAiConfiguration.Builder::azureEntraClientId);
        optional(
                "masked_azure_entra_client_secret",
                TEXT,
                MaskedAzureAiConfiguration.Builder::maskedAzureEntraClientSecret);
        optional("azure_managed_client_id", TEXT, MaskedAzureAiConfiguration.Builder::azureManagedClientId);
        optional("azure_workload_tenant_id", TEXT, MaskedAzureAiConfiguration.Builder::azureWorkloadTenantId);
        optional("azure_workload_client_id", TEXT, MaskedAzureAiConfiguration.Builder::azureWorkloadClientId);
        optional("custom_host", TEXT, MaskedAzureAiConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedAzureAiConfiguration.Builder::customHeaders);
        optional("masked_custom_headers", TREE, MaskedAzureAiConfiguration.Builder::maskedCustomHeaders);
        others(MaskedAzureAiConfiguration.Builder::putAdditionalProperty);
    }
}
