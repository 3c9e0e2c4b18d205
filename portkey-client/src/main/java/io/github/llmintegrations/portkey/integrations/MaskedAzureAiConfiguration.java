package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Azure AI Foundry, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/azure-foundry">Portkey: Azure AI Foundry</a>
 */
@Value.Immutable
public sealed interface MaskedAzureAiConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedAzureAiConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the URL of the Azure AI Foundry resource} */
    Optional<String> azureFoundryUrl();

    /** {@return the Azure API version} */
    Optional<String> azureApiVersion();

    /** {@return the name of the deployment} */
    Optional<String> azureDeploymentName();

    /** {@return whether the integration needs a key} */
    Optional<Boolean> isKeyRequired();

    /** {@return the authentication of the gateway to the provider} */
    @Value.Default
    default MaskedAzureAuth auth() {
        return MaskedAzureAuth.builder().build();
    }

    /** A builder of {@link MaskedAzureAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedAzureAiConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedAzureAiConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedAzureAiConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "azure_foundry_url",
                        TEXT,
                        MaskedAzureAiConfiguration::azureFoundryUrl,
                        Builder::azureFoundryUrl)
                .optional(
                        "azure_api_version",
                        TEXT,
                        MaskedAzureAiConfiguration::azureApiVersion,
                        Builder::azureApiVersion)
                .optional(
                        "azure_deployment_name",
                        TEXT,
                        MaskedAzureAiConfiguration::azureDeploymentName,
                        Builder::azureDeploymentName)
                .optional(
                        "is_key_required",
                        LENIENT_FLAG,
                        MaskedAzureAiConfiguration::isKeyRequired,
                        Builder::isKeyRequired)
                .embedded(MaskedAzureAuth.Builder.CODEC, MaskedAzureAiConfiguration::auth, Builder::auth)
                .extras(MaskedAzureAiConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
