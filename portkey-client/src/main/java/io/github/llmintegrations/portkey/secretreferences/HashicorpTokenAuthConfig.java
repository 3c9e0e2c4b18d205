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
 * Authentication to HashiCorp Vault with a token.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: create a secret reference</a>
 */
@Value.Immutable
public sealed interface HashicorpTokenAuthConfig extends AuthConfig permits ImmutableHashicorpTokenAuthConfig {

    /** {@return a builder; {@code vaultAddr} and {@code vaultToken} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication mode} */
    default VaultAuthType vaultAuthType() {
        return VaultAuthType.TOKEN;
    }

    @Override
    default ManagerType managerType() {
        return ManagerType.HASHICORP_VAULT;
    }

    /** {@return the URL of the Vault server} */
    String vaultAddr();

    /** {@return the token} Portkey returns it masked. */
    Secret vaultToken();

    /** {@return the Vault namespace} */
    Optional<String> vaultNamespace();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link HashicorpTokenAuthConfig}. Not thread-safe. */
    final class Builder extends ImmutableHashicorpTokenAuthConfig.Builder {
        static final DocumentCodec<HashicorpTokenAuthConfig, Builder> CODEC = Codec.of(
                        HashicorpTokenAuthConfig.class, Builder::new, Builder::build)
                .constant("vault_auth_type", openEnum(VaultAuthType::of), VaultAuthType.TOKEN)
                .field("vault_addr", TEXT, HashicorpTokenAuthConfig::vaultAddr, Builder::vaultAddr)
                .field("vault_token", SECRET, HashicorpTokenAuthConfig::vaultToken, Builder::vaultToken)
                .optional("vault_namespace", TEXT, HashicorpTokenAuthConfig::vaultNamespace, Builder::vaultNamespace)
                .sentExtras(HashicorpTokenAuthConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public HashicorpTokenAuthConfig build() {
            HashicorpTokenAuthConfig built = super.build();
            CODEC.faults(built)
                    .check(Urls.isHttp(built.vaultAddr()), "vault_addr must be an http or https URL")
                    .refuse();
            return built;
        }
    }
}
