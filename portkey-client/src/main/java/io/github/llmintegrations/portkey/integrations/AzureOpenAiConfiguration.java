package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Azure OpenAI.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/azure-openai/azure-openai">Portkey: Azure OpenAI</a>
 */
@Value.Immutable
public sealed interface AzureOpenAiConfiguration extends ProviderConfiguration
        permits ImmutableAzureOpenAiConfiguration {

    /** {@return a builder; {@code auth} and {@code azureResourceName} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.AZURE_OPENAI);
    }

    /** {@return the authentication of the gateway to the provider} */
    AzureAuth auth();

    @Override
    default List<SecretMapping> secretMappings() {
        return auth().secretMappings();
    }

    /** {@return the name of the Azure OpenAI resource} */
    String azureResourceName();

    /** {@return the deployments of the resource: at least one} */
    List<AzureDeploymentConfig> azureDeploymentConfig();

    /** {@return whether the integration needs a key; by default false} */
    Optional<Boolean> isKeyRequired();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AzureOpenAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableAzureOpenAiConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<AzureOpenAiConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        AzureOpenAiConfiguration.class, Builder::new, Builder::build)
                .field(
                        "azure_resource_name",
                        TEXT,
                        AzureOpenAiConfiguration::azureResourceName,
                        Builder::azureResourceName)
                .items(
                        "azure_deployment_config",
                        AzureDeploymentConfig.Builder.CODEC,
                        AzureOpenAiConfiguration::azureDeploymentConfig,
                        Builder::addAzureDeploymentConfig)
                .optional("is_key_required", FLAG, AzureOpenAiConfiguration::isKeyRequired, Builder::isKeyRequired)
                .requires("azure_deployment_config")
                .embedded(AzureAuth.Members.CODEC, AzureOpenAiConfiguration::auth, Builder::auth)
                .sentExtras(AzureOpenAiConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureOpenAiConfiguration build() {
            AzureOpenAiConfiguration built = super.build();
            CODEC.faults(built)
                    .check(!built.azureDeploymentConfig().isEmpty(), "azure_deployment_config must not be empty")
                    .refuse();
            return built;
        }
    }
}
