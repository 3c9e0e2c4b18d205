package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** A deployment of a model on Azure OpenAI, as Portkey answers it. */
@Value.Immutable
@JsonDeserialize(builder = MaskedAzureDeploymentConfig.Builder.class, using = MaskedAzureDeploymentConfigReader.class)
public sealed interface MaskedAzureDeploymentConfig extends Extensible permits ImmutableMaskedAzureDeploymentConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The API version. */
    Optional<String> azureApiVersion();

    /** The deployment. */
    Optional<String> azureDeploymentName();

    /** The model that is deployed. */
    Optional<String> azureModelSlug();

    /** Another name for it. */
    Optional<String> alias();

    /** Whether requests that name no deployment go here. */
    Optional<Boolean> isDefault();

    /** Builds {@link MaskedAzureDeploymentConfig}. Not thread-safe. */
    final class Builder extends ImmutableMaskedAzureDeploymentConfig.Builder {
        Builder() {}
    }
}
