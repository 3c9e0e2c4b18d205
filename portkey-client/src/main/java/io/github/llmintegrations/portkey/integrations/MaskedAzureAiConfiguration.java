package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with Azure AI Foundry, as Portkey answers it: secrets masked. */
@Value.Immutable
@JsonDeserialize(builder = MaskedAzureAiConfiguration.Builder.class, using = MaskedAzureAiConfigurationReader.class)
public sealed interface MaskedAzureAiConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedAzureAiConfiguration {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The address of the Foundry resource. */
    Optional<String> azureFoundryUrl();

    /** The API version. */
    Optional<String> azureApiVersion();

    /** The deployment. */
    Optional<String> azureDeploymentName();

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

    /** Builds {@link MaskedAzureAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedAzureAiConfiguration.Builder {
        Builder() {}
    }
}
