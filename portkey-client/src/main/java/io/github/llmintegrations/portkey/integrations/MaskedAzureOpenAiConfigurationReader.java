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
        optional("azure_resource_name", TEXT, MaskedAzureOpenAiConfiguration.Builder::azureResourceName);
        field(
                "azure_deployment_config",
                list(document(MaskedAzureDeploymentConfig.class)),
                MaskedAzureOpenAiConfiguration.Builder::azureDeploymentConfig);
        optional("azure_auth_mode", text(AzureAuthMode::of), MaskedAzureOpenAiConfiguration.Builder::azureAuthMode);
        optional("azure_entra_tenant_id", TEXT, MaskedAzureOpenAiConfiguration.Builder::azureEntraTenantId);
        optional("azure_entra_client_id", TEXT, MaskedAzureOpenAiConfiguration.Builder::azureEntraClientId);
        optional(
                "masked_azure_entra_client_secret",
                TEXT,
                MaskedAzureOpenAiConfiguration.Builder::maskedAzureEntraClientSecret);
        optional("azure_managed_client_id", TEXT, MaskedAzureOpenAiConfiguration.Builder::azureManagedClientId);
        optional("azure_workload_tenant_id", TEXT, MaskedAzureOpenAiConfiguration.Builder::azureWorkloadTenantId);
        optional("azure_workload_client_id", TEXT, MaskedAzureOpenAiConfiguration.Builder::azureWorkloadClientId);
        optional("custom_host", TEXT, MaskedAzureOpenAiConfiguration.Builder::customHost);
        field("custom_headers", map(TEXT), MaskedAzureOpenAiConfiguration.Builder::customHeaders);
        optional("masked_custom_headers", TREE, MaskedAzureOpenAiConfiguration.Builder::maskedCustomHeaders);
        others(MaskedAzureOpenAiConfiguration.Builder::putAdditionalProperty);
    }
}
