package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication to HashiCorp Vault with the Kubernetes service account of the gateway.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: create a secret reference</a>
 */
@Value.Immutable
public sealed interface HashicorpKubernetesAuthConfig extends AuthConfig
        permits ImmutableHashicorpKubernetesAuthConfig {

    /** {@return a builder; {@code vaultAddr} and {@code vaultRole} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication mode} */
    default VaultAuthType vaultAuthType() {
        return VaultAuthType.KUBERNETES;
    }

    @Override
    default ManagerType managerType() {
        return ManagerType.HASHICORP_VAULT;
    }

    /** {@return the URL of the Vault server} */
    String vaultAddr();

    /** {@return the name of the Vault role} */
    String vaultRole();

    /** {@return the Vault namespace} */
    Optional<String> vaultNamespace();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link HashicorpKubernetesAuthConfig}. Not thread-safe. */
    final class Builder extends ImmutableHashicorpKubernetesAuthConfig.Builder {
        static final DocumentCodec<HashicorpKubernetesAuthConfig, Builder> CODEC = Codec.of(
                        HashicorpKubernetesAuthConfig.class, Builder::new, Builder::build)
                .constant("vault_auth_type", openEnum(VaultAuthType::of), VaultAuthType.KUBERNETES)
                .field("vault_addr", TEXT, HashicorpKubernetesAuthConfig::vaultAddr, Builder::vaultAddr)
                .field("vault_role", TEXT, HashicorpKubernetesAuthConfig::vaultRole, Builder::vaultRole)
                .optional(
                        "vault_namespace", TEXT, HashicorpKubernetesAuthConfig::vaultNamespace, Builder::vaultNamespace)
                .sentExtras(HashicorpKubernetesAuthConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public HashicorpKubernetesAuthConfig build() {
            HashicorpKubernetesAuthConfig built = super.build();
            CODEC.faults(built)
                    .check(Urls.isHttp(built.vaultAddr()), "vault_addr must be an http or https URL")
                    .refuse();
            return built;
        }
    }
}
