package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A deployment of a model on Azure OpenAI.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/azure-openai/azure-openai">Portkey: Azure OpenAI</a>
 */
@Value.Immutable
public sealed interface AzureDeploymentConfig extends Document permits ImmutableAzureDeploymentConfig {

    /** {@return a builder; {@code azureApiVersion}, {@code azureDeploymentName} and {@code azureModelSlug} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the Azure API version: at most 30 characters} */
    String azureApiVersion();

    /** {@return the name of the deployment} */
    String azureDeploymentName();

    /** {@return the slug of the deployed model} */
    String azureModelSlug();

    /** {@return an alias of the deployment} */
    Optional<String> alias();

    /** {@return whether this is the default deployment; by default false} */
    Optional<Boolean> isDefault();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AzureDeploymentConfig}. Not thread-safe. */
    final class Builder extends ImmutableAzureDeploymentConfig.Builder {
        static final DocumentCodec<AzureDeploymentConfig, Builder> CODEC = Codec.of(
                        AzureDeploymentConfig.class, Builder::new, Builder::build)
                .field("azure_api_version", TEXT, AzureDeploymentConfig::azureApiVersion, Builder::azureApiVersion)
                .field(
                        "azure_deployment_name",
                        TEXT,
                        AzureDeploymentConfig::azureDeploymentName,
                        Builder::azureDeploymentName)
                .field("azure_model_slug", TEXT, AzureDeploymentConfig::azureModelSlug, Builder::azureModelSlug)
                .optional("alias", TEXT, AzureDeploymentConfig::alias, Builder::alias)
                .optional("is_default", FLAG, AzureDeploymentConfig::isDefault, Builder::isDefault)
                .sentExtras(AzureDeploymentConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureDeploymentConfig build() {
            AzureDeploymentConfig built = super.build();
            CODEC.faults(built)
                    .check(built.azureApiVersion().length() <= 30, "azure_api_version must have at most 30 characters")
                    .refuse();
            return built;
        }
    }
}
