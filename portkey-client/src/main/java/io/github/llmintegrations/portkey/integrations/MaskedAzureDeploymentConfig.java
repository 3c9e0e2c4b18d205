package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A deployment of a model on Azure OpenAI, as Portkey returns it.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/azure-openai/azure-openai">Portkey: Azure OpenAI</a>
 */
@Value.Immutable
public sealed interface MaskedAzureDeploymentConfig extends Document permits ImmutableMaskedAzureDeploymentConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the Azure API version} */
    Optional<String> azureApiVersion();

    /** {@return the name of the deployment} */
    Optional<String> azureDeploymentName();

    /** {@return the slug of the deployed model} */
    Optional<String> azureModelSlug();

    /** {@return an alias of the deployment} */
    Optional<String> alias();

    /** {@return whether this is the default deployment} */
    Optional<Boolean> isDefault();

    /** A builder of {@link MaskedAzureDeploymentConfig}. Not thread-safe. */
    final class Builder extends ImmutableMaskedAzureDeploymentConfig.Builder {
        static final DocumentCodec<MaskedAzureDeploymentConfig, Builder> CODEC = Codec.of(
                        MaskedAzureDeploymentConfig.class, Builder::new, Builder::build)
                .optional(
                        "azure_api_version",
                        TEXT,
                        MaskedAzureDeploymentConfig::azureApiVersion,
                        Builder::azureApiVersion)
                .optional(
                        "azure_deployment_name",
                        TEXT,
                        MaskedAzureDeploymentConfig::azureDeploymentName,
                        Builder::azureDeploymentName)
                .optional(
                        "azure_model_slug", TEXT, MaskedAzureDeploymentConfig::azureModelSlug, Builder::azureModelSlug)
                .optional("alias", TEXT, MaskedAzureDeploymentConfig::alias, Builder::alias)
                .optional("is_default", LENIENT_FLAG, MaskedAzureDeploymentConfig::isDefault, Builder::isDefault)
                .extras(MaskedAzureDeploymentConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
