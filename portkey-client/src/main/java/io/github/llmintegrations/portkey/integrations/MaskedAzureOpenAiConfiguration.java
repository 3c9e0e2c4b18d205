package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with Azure OpenAI, as Portkey answers it: secrets masked. */
@Value.Immutable
@JsonDeserialize(
        builder = MaskedAzureOpenAiConfiguration.Builder.class,
        using = MaskedAzureOpenAiConfigurationReader.class)
public sealed interface MaskedAzureOpenAiConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedAzureOpenAiConfiguration {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The Azure OpenAI resource. */
    Optional<String> azureResourceName();

    /** The deployments. */
    List<MaskedAzureDeploymentConfig> azureDeploymentConfig();

    /** How Portkey authenticates. */
    Optional<AzureAuthMode> azureAuthMode();

    /** The Entra tenant. */
    Optional<String> azureEntraTenantId();

    /** The Entra application. */
    Optional<String> azureEntraClientId();

    /** The application's secret, masked. */
    Optional<String> maskedAzureEntraClientSecret();

    /** The managed identity. */
    Optional<String> azureManagedClientId();

    /** The tenant of the workload identity. */
    Optional<String> azureWorkloadTenantId();

    /** The client of the workload identity. */
    Optional<String> azureWorkloadClientId();

    /** Builds {@link MaskedAzureOpenAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedAzureOpenAiConfiguration.Builder {
        Builder() {}
    }
}
