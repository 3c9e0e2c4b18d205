package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Azure AI Foundry.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/azure-foundry">Portkey: Azure AI Foundry</a>
 */
@Value.Immutable
public sealed interface AzureAiConfiguration extends ProviderConfiguration permits ImmutableAzureAiConfiguration {

    /** {@return a builder; {@code auth} and {@code azureFoundryUrl} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.AZURE_AI);
    }

    /** {@return the authentication of the gateway to the provider} */
    AzureAuth auth();

    @Override
    default List<SecretMapping> secretMappings() {
        return auth().secretMappings();
    }

    /** {@return the URL of the Azure AI Foundry resource} */
    String azureFoundryUrl();

    /** {@return the Azure API version: at most 30 characters} */
    Optional<String> azureApiVersion();

    /** {@return the name of the deployment} */
    Optional<String> azureDeploymentName();

    /** {@return whether the integration needs a key; by default false} */
    Optional<Boolean> isKeyRequired();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AzureAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableAzureAiConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<AzureAiConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        AzureAiConfiguration.class, Builder::new, Builder::build)
                .field("azure_foundry_url", TEXT, AzureAiConfiguration::azureFoundryUrl, Builder::azureFoundryUrl)
                .optional("azure_api_version", TEXT, AzureAiConfiguration::azureApiVersion, Builder::azureApiVersion)
                .optional(
                        "azure_deployment_name",
                        TEXT,
                        AzureAiConfiguration::azureDeploymentName,
                        Builder::azureDeploymentName)
                .optional("is_key_required", FLAG, AzureAiConfiguration::isKeyRequired, Builder::isKeyRequired)
                .embedded(AzureAuth.Members.CODEC, AzureAiConfiguration::auth, Builder::auth)
                .sentExtras(AzureAiConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureAiConfiguration build() {
            AzureAiConfiguration built = super.build();
            CODEC.faults(built)
                    .check(
                            built.azureApiVersion().map(String::length).orElse(0) <= 30,
                            "azure_api_version must have at most 30 characters")
                    .refuse();
            return built;
        }
    }
}
