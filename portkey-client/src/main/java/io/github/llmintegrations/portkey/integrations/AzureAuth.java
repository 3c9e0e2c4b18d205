package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.name;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;

/**
 * How Portkey authenticates to Azure: each member holds exactly what its way needs.
 *
 * <p>Minor releases add members: give a {@code switch} over them a {@code default}.
 */
public sealed interface AzureAuth extends Document
        permits AzureDefaultAuth, AzureEntraAuth, AzureManagedAuth, AzureEntraFederatedAuth, AzureWorkloadAuth {

    /** The way that this is. */
    AzureAuthMode azureAuthMode();

    /**
     * Returns an auth with the integration's {@code key}.
     *
     * @return the auth
     */
    static AzureAuth defaultKey() {
        return AzureDefaultAuth.builder().build();
    }

    /**
     * Returns an auth as an Entra application, with a client secret.
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
     * Returns an auth with the only managed identity.
     *
     * @return the auth
     */
    static AzureAuth managed() {
        return AzureManagedAuth.builder().build();
    }

    /**
     * Returns an auth with one of several managed identities.
     *
     * @param clientId which of several identities
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static AzureAuth managed(String clientId) {
        return AzureManagedAuth.builder().azureManagedClientId(clientId).build();
    }

    /**
     * Returns an auth as an Entra application, with a federated credential.
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
     * Returns an auth with a workload identity.
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

    /** The members, for the library's own use. */
    final class Members {
        static final UnionCodec<AzureAuth> CODEC = Codec.union(AzureAuth.class, "azure_auth_mode")
                .member(name(AzureAuthMode.DEFAULT), AzureDefaultAuth.class, () -> AzureDefaultAuth.Builder.CODEC)
                .member(name(AzureAuthMode.ENTRA), AzureEntraAuth.class, () -> AzureEntraAuth.Builder.CODEC)
                .member(name(AzureAuthMode.MANAGED), AzureManagedAuth.class, () -> AzureManagedAuth.Builder.CODEC)
                .member(
                        name(AzureAuthMode.ENTRA_FEDERATED),
                        AzureEntraFederatedAuth.class,
                        () -> AzureEntraFederatedAuth.Builder.CODEC)
                .member(name(AzureAuthMode.WORKLOAD), AzureWorkloadAuth.class, () -> AzureWorkloadAuth.Builder.CODEC);
    }
}
