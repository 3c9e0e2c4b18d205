package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The authentication to HashiCorp Vault, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/retrieve-secret-reference">Portkey: retrieve a secret reference</a>
 */
@Value.Immutable
public sealed interface MaskedHashicorpAuthConfig extends MaskedAuthConfig permits ImmutableMaskedHashicorpAuthConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication mode} */
    Optional<VaultAuthType> vaultAuthType();

    /** {@return the URL of the Vault server} */
    Optional<String> vaultAddr();

    /** {@return the Vault namespace} */
    Optional<String> vaultNamespace();

    /** {@return the token, masked} */
    Optional<String> maskedVaultToken();

    /** {@return the role ID of the AppRole} */
    Optional<String> vaultRoleId();

    /** {@return the secret ID of the AppRole, masked} */
    Optional<String> maskedVaultSecretId();

    /** {@return the name of the Vault role} */
    Optional<String> vaultRole();

    /** A builder of {@link MaskedHashicorpAuthConfig}. Not thread-safe. */
    final class Builder extends ImmutableMaskedHashicorpAuthConfig.Builder {
        static final DocumentCodec<MaskedHashicorpAuthConfig, Builder> CODEC = Codec.of(
                        MaskedHashicorpAuthConfig.class, Builder::new, Builder::build)
                .optional(
                        "vault_auth_type",
                        openEnum(VaultAuthType::of),
                        MaskedHashicorpAuthConfig::vaultAuthType,
                        Builder::vaultAuthType)
                .optional("vault_addr", TEXT, MaskedHashicorpAuthConfig::vaultAddr, Builder::vaultAddr)
                .optional("vault_namespace", TEXT, MaskedHashicorpAuthConfig::vaultNamespace, Builder::vaultNamespace)
                .optional(
                        "masked_vault_token",
                        TEXT,
                        MaskedHashicorpAuthConfig::maskedVaultToken,
                        Builder::maskedVaultToken)
                .optional("vault_role_id", TEXT, MaskedHashicorpAuthConfig::vaultRoleId, Builder::vaultRoleId)
                .optional(
                        "masked_vault_secret_id",
                        TEXT,
                        MaskedHashicorpAuthConfig::maskedVaultSecretId,
                        Builder::maskedVaultSecretId)
                .optional("vault_role", TEXT, MaskedHashicorpAuthConfig::vaultRole, Builder::vaultRole)
                .extras(MaskedHashicorpAuthConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
