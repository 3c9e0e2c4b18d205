package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link MaskedAzureDeploymentConfig}. */
final class MaskedAzureDeploymentConfigReader
        extends DocumentReader<MaskedAzureDeploymentConfig.Builder, MaskedAzureDeploymentConfig> {
    MaskedAzureDeploymentConfigReader() {
        super(MaskedAzureDeploymentConfig::builder, MaskedAzureDeploymentConfig.Builder::build);
        optional("azure_api_version", TEXT, MaskedAzureDeploymentConfig.Builder::azureApiVersion);
        optional("azure_deployment_name", TEXT, MaskedAzureDeploymentConfig.Builder::azureDeploymentName);
        optional("azure_model_slug", TEXT, MaskedAzureDeploymentConfig.Builder::azureModelSlug);
        optional("alias", TEXT, MaskedAzureDeploymentConfig.Builder::alias);
        optional("is_default", LENIENT_FLAG, MaskedAzureDeploymentConfig.Builder::isDefault);
        others(MaskedAzureDeploymentConfig.Builder::putAdditionalProperty);
    }
}
