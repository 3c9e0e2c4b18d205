package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.portkey.integrations.AzureAuthMode;
import org.immutables.value.Value;

/**
 * Authentication to Azure Key Vault as an Entra application with a client secret.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: create a secret reference</a>
 */
@Value.Immutable
public sealed interface AzureEntraAuthConfig extends AuthConfig permits ImmutableAzureEntraAuthConfig {

    /**
     * {@return a builder; {@code azureVaultUrl}, {@code azureEntraTenantId}, {@code azureEntraClientId} and {@code
     * azureEntraClientSecret} are required}
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication mode} */
    default AzureAuthMode azureAuthMode() {
        return AzureAuthMode.ENTRA;
    }

    @Override
    default ManagerType managerType() {
        return ManagerType.AZURE_KV;
    }

    /** {@return the URL of the key vault} */
    String azureVaultUrl();

    /** {@return the ID of the tenant} */
    String azureEntraTenantId();

    /** {@return the client ID of the application} */
    String azureEntraClientId();

    /** {@return the client secret of the application} Portkey returns it masked. */
    Secret azureEntraClientSecret();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AzureEntraAuthConfig}. Not thread-safe. */
    final class Builder extends ImmutableAzureEntraAuthConfig.Builder {
        static final DocumentCodec<AzureEntraAuthConfig, Builder> CODEC = Codec.of(
                        AzureEntraAuthConfig.class, Builder::new, Builder::build)
                .constant("azure_auth_mode", openEnum(AzureAuthMode::of), AzureAuthMode.ENTRA)
                .field("azure_vault_url", TEXT, AzureEntraAuthConfig::azureVaultUrl, Builder::azureVaultUrl)
                .field(
                        "azure_entra_tenant_id",
                        TEXT,
                        AzureEntraAuthConfig::azureEntraTenantId,
                        Builder::azureEntraTenantId)
                .field(
                        "azure_entra_client_id",
                        TEXT,
                        AzureEntraAuthConfig::azureEntraClientId,
                        Builder::azureEntraClientId)
                .field(
                        "azure_entra_client_secret",
                        SECRET,
                        AzureEntraAuthConfig::azureEntraClientSecret,
                        Builder::azureEntraClientSecret)
                .sentExtras(AzureEntraAuthConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureEntraAuthConfig build() {
            AzureEntraAuthConfig built = super.build();
            CODEC.faults(built)
                    .check(Urls.isHttp(built.azureVaultUrl()), "azure_vault_url must be an http or https URL")
                    .refuse();
            return built;
        }
    }
}
