package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.Violations;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication as an Entra application with a client secret.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/azure-openai/authentication">Portkey: Azure authentication</a>
 */
@Value.Immutable
public sealed interface AzureEntraAuth extends AzureAuth permits ImmutableAzureEntraAuth {

    /**
     * {@return a builder; {@code azureEntraTenantId}, {@code azureEntraClientId} and {@code azureEntraClientSecret} are
     * required, the last as such or by a secret reference}
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AzureAuthMode azureAuthMode() {
        return AzureAuthMode.ENTRA;
    }

    /** {@return the ID of the tenant} */
    String azureEntraTenantId();

    /** {@return the client ID of the application} */
    String azureEntraClientId();

    /** {@return the client secret of the application} Portkey returns it masked. */
    Optional<Secret> azureEntraClientSecret();

    /** {@return the secret reference that holds the client secret of the application} */
    Optional<SecretFrom> azureEntraClientSecretFrom();

    @Override
    default List<SecretMapping> secretMappings() {
        return azureEntraClientSecretFrom().map(from -> from.into("azure_entra_client_secret")).stream()
                .toList();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AzureEntraAuth}. Not thread-safe. */
    final class Builder extends ImmutableAzureEntraAuth.Builder {
        static final DocumentCodec<AzureEntraAuth, Builder> CODEC = Codec.of(
                        AzureEntraAuth.class, Builder::new, Builder::build)
                .constant("azure_auth_mode", openEnum(AzureAuthMode::of), AzureAuthMode.ENTRA)
                .field("azure_entra_tenant_id", TEXT, AzureEntraAuth::azureEntraTenantId, Builder::azureEntraTenantId)
                .field("azure_entra_client_id", TEXT, AzureEntraAuth::azureEntraClientId, Builder::azureEntraClientId)
                .optional(
                        "azure_entra_client_secret",
                        SECRET,
                        AzureEntraAuth::azureEntraClientSecret,
                        Builder::azureEntraClientSecret)
                .unwritten(
                        "azure_entra_client_secret_from",
                        SecretFrom.TEXT_SOURCE,
                        AzureEntraAuth::azureEntraClientSecretFrom,
                        Builder::azureEntraClientSecretFrom)
                .sentExtras(AzureEntraAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureEntraAuth build() {
            AzureEntraAuth built = super.build();
            Violations faults = CODEC.faults(built);
            SecretRules.exactlyOne(
                    faults,
                    "azure_entra_client_secret",
                    built.azureEntraClientSecret(),
                    built.azureEntraClientSecretFrom());
            faults.refuse();
            return built;
        }
    }
}
