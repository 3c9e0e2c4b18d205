package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.portkey.integrations.AzureAuthMode;
import org.immutables.value.Value;

/**
 * Authentication to Azure Key Vault with the default Azure credentials of the gateway's host.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: create a secret reference</a>
 */
@Value.Immutable
public sealed interface AzureDefaultAuthConfig extends AuthConfig permits ImmutableAzureDefaultAuthConfig {

    /** {@return a builder; {@code azureVaultUrl} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication mode} */
    default AzureAuthMode azureAuthMode() {
        return AzureAuthMode.DEFAULT;
    }

    @Override
    default ManagerType managerType() {
        return ManagerType.AZURE_KV;
    }

    /** {@return the URL of the key vault} */
    String azureVaultUrl();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AzureDefaultAuthConfig}. Not thread-safe. */
    final class Builder extends ImmutableAzureDefaultAuthConfig.Builder {
        static final DocumentCodec<AzureDefaultAuthConfig, Builder> CODEC = Codec.of(
                        AzureDefaultAuthConfig.class, Builder::new, Builder::build)
                .constant("azure_auth_mode", openEnum(AzureAuthMode::of), AzureAuthMode.DEFAULT)
                .field("azure_vault_url", TEXT, AzureDefaultAuthConfig::azureVaultUrl, Builder::azureVaultUrl)
                .sentExtras(AzureDefaultAuthConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureDefaultAuthConfig build() {
            AzureDefaultAuthConfig built = super.build();
            CODEC.faults(built)
                    .check(Urls.isHttp(built.azureVaultUrl()), "azure_vault_url must be an http or https URL")
                    .refuse();
            return built;
        }
    }
}
