package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** A deployment of a model on Azure OpenAI. */
@Value.Immutable
@JsonDeserialize(builder = AzureDeploymentConfig.Builder.class)
public sealed interface AzureDeploymentConfig extends Extensible permits ImmutableAzureDeploymentConfig {

    /** A builder; {@code azureApiVersion}, {@code azureDeploymentName}, {@code azureModelSlug} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The API version: at most 30 characters. */
    String azureApiVersion();

    /** The deployment. */
    String azureDeploymentName();

    /** The model that is deployed. */
    String azureModelSlug();

    /** Another name for it. */
    Optional<String> alias();

    /** Whether requests that name no deployment go here. The server takes false when it is not set. */
    Optional<Boolean> isDefault();

    /** Builds {@link AzureDeploymentConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableAzureDeploymentConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureDeploymentConfig build() {
            AzureDeploymentConfig built = super.build();
            new Violations(AzureDeploymentConfig.class, built)
                    .notBlank("azure_api_version", built.azureApiVersion())
                    .notBlank("azure_deployment_name", built.azureDeploymentName())
                    .notBlank("azure_model_slug", built.azureModelSlug())
                    .notBlank("alias", built.alias())
                    .check(built.azureApiVersion().length() <= 30, "azure_api_version must have at most 30 characters")
                    .refuse();
            return built;
        }
    }
}
