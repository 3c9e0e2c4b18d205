package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.portkey.integrations.AzureAuthMode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The authentication to Azure Key Vault, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/retrieve-secret-reference">Portkey: retrieve a secret reference</a>
 */
@Value.Immutable
public sealed interface MaskedAzureAuthConfig extends MaskedAuthConfig permits ImmutableMaskedAzureAuthConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication mode} */
    Optional<AzureAuthMode> azureAuthMode();

    /** {@return the URL of the key vault} */
    Optional<String> azureVaultUrl();

    /** {@return the ID of the tenant} */
    Optional<String> azureEntraTenantId();

    /** {@return the client ID of the application} */
    Optional<String> azureEntraClientId();

    /** {@return the client secret of the application, masked} */
    Optional<String> maskedAzureEntraClientSecret();

    /** {@return the client ID of the managed identity} */
    Optional<String> azureManagedClientId();

    /** A builder of {@link MaskedAzureAuthConfig}. Not thread-safe. */
    final class Builder extends ImmutableMaskedAzureAuthConfig.Builder {
        static final DocumentCodec<MaskedAzureAuthConfig, Builder> CODEC = Codec.of(
                        MaskedAzureAuthConfig.class, Builder::new, Builder::build)
                .optional(
                        "azure_auth_mode",
                        openEnum(AzureAuthMode::of),
                        MaskedAzureAuthConfig::azureAuthMode,
                        Builder::azureAuthMode)
                .optional("azure_vault_url", TEXT, MaskedAzureAuthConfig::azureVaultUrl, Builder::azureVaultUrl)
                .optional(
                        "azure_entra_tenant_id",
                        TEXT,
                        MaskedAzureAuthConfig::azureEntraTenantId,
                        Builder::azureEntraTenantId)
                .optional(
                        "azure_entra_client_id",
                        TEXT,
                        MaskedAzureAuthConfig::azureEntraClientId,
                        Builder::azureEntraClientId)
                .optional(
                        "masked_azure_entra_client_secret",
                        TEXT,
                        MaskedAzureAuthConfig::maskedAzureEntraClientSecret,
                        Builder::maskedAzureEntraClientSecret)
                .optional(
                        "azure_managed_client_id",
                        TEXT,
                        MaskedAzureAuthConfig::azureManagedClientId,
                        Builder::azureManagedClientId)
                .extras(MaskedAzureAuthConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
