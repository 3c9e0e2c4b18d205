package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.Extensible;

/** How Portkey shall authenticate to Azure: each way holds exactly what it needs. */
public sealed interface AzureAuth extends Extensible
        permits AzureDefaultAuth, AzureEntraAuth, AzureManagedAuth, AzureEntraFederatedAuth, AzureWorkloadAuth {

    /** Which of the ways it is. */
    AzureAuthMode azureAuthMode();

    /**
     * With the integration's {@code key}.
     *
     * @return the auth
     */
    static AzureAuth defaultKey() {
        return AzureDefaultAuth.builder().build();
    }

    /**
     * As an Entra application, with a client secret.
     *
     * @param tenantId the tenant
     * @param clientId the application
     * @param clientSecret the client secret
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static AzureAuth entra(String tenantId, String clientId, String clientSecret) {
        return AzureEntraAuth.builder()
                .azureEntraTenantId(tenantId)
                .azureEntraClientId(clientId)
                .azureEntraClientSecret(clientSecret)
                .build();
    }

    /**
     * With the only managed identity.
     *
     * @return the auth
     */
    static AzureAuth managed() {
        return AzureManagedAuth.builder().build();
    }

    /**
     * With one of several managed identities.
     *
     * @param clientId which of several identities
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static AzureAuth managed(String clientId) {
        return AzureManagedAuth.builder().azureManagedClientId(clientId).build();
    }

    /**
     * As an Entra application, with a federated credential.
     *
     * @param tenantId the tenant
     * @param clientId the application
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static AzureAuth entraFederated(String tenantId, String clientId) {
        return AzureEntraFederatedAuth.builder()
                .azureEntraTenantId(tenantId)
                .azureEntraClientId(clientId)
                .build();
    }

    /**
     * With a workload identity.
     *
     * @param tenantId the tenant
     * @param clientId the client
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static AzureAuth workload(String tenantId, String clientId) {
        return AzureWorkloadAuth.builder()
                .azureWorkloadTenantId(tenantId)
                .azureWorkloadClientId(clientId)
                .build();
    }
}
