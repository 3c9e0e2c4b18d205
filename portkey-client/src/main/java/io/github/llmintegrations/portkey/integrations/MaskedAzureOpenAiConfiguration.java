package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Azure OpenAI, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/azure-openai/azure-openai">Portkey: Azure OpenAI</a>
 */
@Value.Immutable
public sealed interface MaskedAzureOpenAiConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedAzureOpenAiConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the Azure OpenAI resource} */
    Optional<String> azureResourceName();

    /** {@return the deployments of the resource} */
    List<MaskedAzureDeploymentConfig> azureDeploymentConfig();

    /** {@return whether the integration needs a key} */
    Optional<Boolean> isKeyRequired();

    /** {@return the authentication of the gateway to the provider} */
    @Value.Default
    default MaskedAzureAuth auth() {
        return MaskedAzureAuth.builder().build();
    }

    /** A builder of {@link MaskedAzureOpenAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedAzureOpenAiConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedAzureOpenAiConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedAzureOpenAiConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "azure_resource_name",
                        TEXT,
                        MaskedAzureOpenAiConfiguration::azureResourceName,
                        Builder::azureResourceName)
                .items(
                        "azure_deployment_config",
                        MaskedAzureDeploymentConfig.Builder.CODEC,
                        MaskedAzureOpenAiConfiguration::azureDeploymentConfig,
                        Builder::addAzureDeploymentConfig)
                .optional(
                        "is_key_required",
                        LENIENT_FLAG,
                        MaskedAzureOpenAiConfiguration::isKeyRequired,
                        Builder::isKeyRequired)
                .embedded(MaskedAzureAuth.Builder.CODEC, MaskedAzureOpenAiConfiguration::auth, Builder::auth)
                .extras(MaskedAzureOpenAiConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
