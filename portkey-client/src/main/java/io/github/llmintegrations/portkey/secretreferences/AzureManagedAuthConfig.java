package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.portkey.integrations.AzureAuthMode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication to Azure Key Vault with a managed identity of the gateway's host.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: create a secret reference</a>
 */
@Value.Immutable
public sealed interface AzureManagedAuthConfig extends AuthConfig permits ImmutableAzureManagedAuthConfig {

    /** {@return a builder; {@code azureVaultUrl} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication mode} */
    default AzureAuthMode azureAuthMode() {
        return AzureAuthMode.MANAGED;
    }

    @Override
    default ManagerType managerType() {
        return ManagerType.AZURE_KV;
    }

    /** {@return the URL of the key vault} */
    String azureVaultUrl();

    /** {@return the client ID of a user-assigned identity; by default the only identity of the host} */
    Optional<String> azureManagedClientId();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AzureManagedAuthConfig}. Not thread-safe. */
    final class Builder extends ImmutableAzureManagedAuthConfig.Builder {
        static final DocumentCodec<AzureManagedAuthConfig, Builder> CODEC = Codec.of(
                        AzureManagedAuthConfig.class, Builder::new, Builder::build)
                .constant("azure_auth_mode", openEnum(AzureAuthMode::of), AzureAuthMode.MANAGED)
                .field("azure_vault_url", TEXT, AzureManagedAuthConfig::azureVaultUrl, Builder::azureVaultUrl)
                .optional(
                        "azure_managed_client_id",
                        TEXT,
                        AzureManagedAuthConfig::azureManagedClientId,
                        Builder::azureManagedClientId)
                .sentExtras(AzureManagedAuthConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureManagedAuthConfig build() {
            AzureManagedAuthConfig built = super.build();
            CODEC.faults(built)
                    .check(Urls.isHttp(built.azureVaultUrl()), "azure_vault_url must be an http or https URL")
                    .refuse();
            return built;
        }
    }
}
