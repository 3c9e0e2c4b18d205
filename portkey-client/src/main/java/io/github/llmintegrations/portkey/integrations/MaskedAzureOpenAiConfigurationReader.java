package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;
import static io.github.llmintegrations.core.internal.Values.document;
import static io.github.llmintegrations.core.internal.Values.list;
import static io.github.llmintegrations.core.internal.Values.map;
import static io.github.llmintegrations.core.internal.Values.text;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link MaskedAzureOpenAiConfiguration}. */
final class MaskedAzureOpenAiConfigurationReader
        extends DocumentReader<MaskedAzureOpenAiConfiguration.Builder, MaskedAzureOpenAiConfiguration> {
    MaskedAzureOpenAiConfigurationReader() {
        super(MaskedAzureOpenAiConfiguration::builder, MaskedAzureOpenAiConfiguration.Builder::build);
        field("azure_resource_name", TEXT, MaskedAzureOpenAiConfiguration.Builder::azureResourceName);
        field(
                "azure_deployment_config",
                list(document(MaskedAzureDeploymentConfig.class)),
                MaskedAzureOpenAiConfiguration.Builder::azureDeploymentConfig);
        field("azure_auth_mode", text(AzureAuthMode::of), MaskedAzureOpenAiConfiguration.Builder::azureAuthMode);
        field("azure_entra_tenant_id", TEXT, MaskedAzureOpenAiConfiguration.Builder::azureEntraTenantId);
        field("azure_entra_client_id", TEXT, MaskedAzureOpenAiConfiguration.Builder::azureEntraClientId);
        field(
                "masked_azure_entra_client_secret",
                TEXT,
                MaskedAzureOpenAiConfiguration.Builder::maskedAzureEntraClientSecret);
        field("azure_managed_client_id", TEXT, MaskedAzureOpenAiConfiguration.Builder::azureManagedClientId);
        field("azure_workload_tenant_id", TEXT, MaskedAzureOpenAiConfiguration.Builder::azureWorkloadTenantId);
        field("azure_workload_client_id", TEXT, MaskedAzureOpenAiConfiguration.Builder::azureWorkloadClientId);
        field("custom_host", TEXT, MaskedAzureOpenAiConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedAzureOpenAiConfiguration.Builder::customHeaders);
        field("masked_custom_headers", TREE, MaskedAzureOpenAiConfiguration.Builder::maskedCustomHeaders);
        others(MaskedAzureOpenAiConfiguration.Builder::putAdditionalProperty);
    }
}
