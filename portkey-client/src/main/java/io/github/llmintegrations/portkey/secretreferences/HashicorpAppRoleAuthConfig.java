package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication to HashiCorp Vault with an AppRole.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: create a secret reference</a>
 */
@Value.Immutable
public sealed interface HashicorpAppRoleAuthConfig extends AuthConfig permits ImmutableHashicorpAppRoleAuthConfig {

    /** {@return a builder; {@code vaultAddr}, {@code vaultRoleId} and {@code vaultSecretId} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication mode} */
    default VaultAuthType vaultAuthType() {
        return VaultAuthType.APPROLE;
    }

    @Override
    default ManagerType managerType() {
        return ManagerType.HASHICORP_VAULT;
    }

    /** {@return the URL of the Vault server} */
    String vaultAddr();

    /** {@return the role ID} */
    String vaultRoleId();

    /** {@return the secret ID} Portkey returns it masked. */
    Secret vaultSecretId();

    /** {@return the Vault namespace} */
    Optional<String> vaultNamespace();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link HashicorpAppRoleAuthConfig}. Not thread-safe. */
    final class Builder extends ImmutableHashicorpAppRoleAuthConfig.Builder {
        static final DocumentCodec<HashicorpAppRoleAuthConfig, Builder> CODEC = Codec.of(
                        HashicorpAppRoleAuthConfig.class, Builder::new, Builder::build)
                .constant("vault_auth_type", openEnum(VaultAuthType::of), VaultAuthType.APPROLE)
                .field("vault_addr", TEXT, HashicorpAppRoleAuthConfig::vaultAddr, Builder::vaultAddr)
                .field("vault_role_id", TEXT, HashicorpAppRoleAuthConfig::vaultRoleId, Builder::vaultRoleId)
                .field("vault_secret_id", SECRET, HashicorpAppRoleAuthConfig::vaultSecretId, Builder::vaultSecretId)
                .optional("vault_namespace", TEXT, HashicorpAppRoleAuthConfig::vaultNamespace, Builder::vaultNamespace)
                .sentExtras(HashicorpAppRoleAuthConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public HashicorpAppRoleAuthConfig build() {
            HashicorpAppRoleAuthConfig built = super.build();
            CODEC.faults(built)
                    .check(Urls.isHttp(built.vaultAddr()), "vault_addr must be an http or https URL")
                    .refuse();
            return built;
        }
    }
}
