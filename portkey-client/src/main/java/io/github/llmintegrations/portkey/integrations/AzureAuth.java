package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.name;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;

/**
 * The authentication of the gateway to Azure. Each member holds the fields of one mode.
 *
 * <p>Minor releases add members. A {@code switch} that lists all members without a {@code default} then stops compiling,
 * and one compiled earlier fails with a {@code MatchException} when it meets a new member.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/azure-openai/authentication">Portkey: Azure authentication</a>
 */
public sealed interface AzureAuth extends Document
        permits AzureDefaultAuth, AzureEntraAuth, AzureManagedAuth, AzureEntraFederatedAuth, AzureWorkloadAuth {

    /** {@return the authentication mode} */
    AzureAuthMode azureAuthMode();

    /** {@return the secret mappings that follow from the secrets which this authentication takes from secret references} */
    default List<SecretMapping> secretMappings() {
        return List.of();
    }

    /**
     * Returns an authentication with the API key of the integration, which the request sets as {@code key}.
     *
     * @return the authentication
     */
    static AzureAuth defaultKey() {
        return AzureDefaultAuth.builder().build();
    }

    /**
     * Returns an authentication as an Entra application with a client secret.
     *
     * @param tenantId the ID of the tenant
     * @param clientId the client ID of the application
     * @param clientSecret the client secret of the application
     * @return the authentication
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
     * Returns an authentication as an Entra application, whose client secret a secret reference holds.
     *
     * @param tenantId the ID of the tenant
     * @param clientId the client ID of the application
     * @param clientSecret the secret reference that holds the client secret
     * @return the authentication
     * @throws IllegalArgumentException if an ID is blank
     */
    static AzureAuth entra(String tenantId, String clientId, SecretFrom clientSecret) {
        return AzureEntraAuth.builder()
                .azureEntraTenantId(tenantId)
                .azureEntraClientId(clientId)
                .azureEntraClientSecretFrom(clientSecret)
                .build();
    }

    /**
     * Returns an authentication with the managed identity of the host; for self-hosted gateways.
     *
     * @return the authentication
     */
    static AzureAuth managed() {
        return AzureManagedAuth.builder().build();
    }

    /**
     * Returns an authentication with a user-assigned identity of the host; for self-hosted gateways.
     *
     * @param clientId the client ID of the identity
     * @return the authentication
     * @throws IllegalArgumentException if an argument is blank
     */
    static AzureAuth managed(String clientId) {
        return AzureManagedAuth.builder().azureManagedClientId(clientId).build();
    }

    /**
     * Returns an authentication as an Entra application with a federated credential; for self-hosted gateways.
     *
     * @param tenantId the ID of the tenant
     * @param clientId the client ID of the application
     * @return the authentication
     * @throws IllegalArgumentException if an argument is blank
     */
    static AzureAuth entraFederated(String tenantId, String clientId) {
        return AzureEntraFederatedAuth.builder()
                .azureEntraTenantId(tenantId)
                .azureEntraClientId(clientId)
                .build();
    }

    /**
     * Returns an authentication with a workload identity; for self-hosted gateways.
     *
     * @param tenantId the ID of the tenant
     * @param clientId the client ID of the workload identity
     * @return the authentication
     * @throws IllegalArgumentException if an argument is blank
     */
    static AzureAuth workload(String tenantId, String clientId) {
        return AzureWorkloadAuth.builder()
                .azureWorkloadTenantId(tenantId)
                .azureWorkloadClientId(clientId)
                .build();
    }

    /** The members and their tables; not for use outside this library. */
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

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
