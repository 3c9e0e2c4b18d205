package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/**
 * Authentication as an Entra application with a federated credential; for self-hosted gateways.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/azure-openai/authentication">Portkey: Azure authentication</a>
 */
@Value.Immutable
public sealed interface AzureEntraFederatedAuth extends AzureAuth permits ImmutableAzureEntraFederatedAuth {

    /** {@return a builder; {@code azureEntraTenantId} and {@code azureEntraClientId} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AzureAuthMode azureAuthMode() {
        return AzureAuthMode.ENTRA_FEDERATED;
    }

    /** {@return the ID of the tenant} */
    String azureEntraTenantId();

    /** {@return the client ID of the application} */
    String azureEntraClientId();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AzureEntraFederatedAuth}. Not thread-safe. */
    final class Builder extends ImmutableAzureEntraFederatedAuth.Builder {
        static final DocumentCodec<AzureEntraFederatedAuth, Builder> CODEC = Codec.of(
                        AzureEntraFederatedAuth.class, Builder::new, Builder::build)
                .constant("azure_auth_mode", openEnum(AzureAuthMode::of), AzureAuthMode.ENTRA_FEDERATED)
                .field(
                        "azure_entra_tenant_id",
                        TEXT,
                        AzureEntraFederatedAuth::azureEntraTenantId,
                        Builder::azureEntraTenantId)
                .field(
                        "azure_entra_client_id",
                        TEXT,
                        AzureEntraFederatedAuth::azureEntraClientId,
                        Builder::azureEntraClientId)
                .sentExtras(AzureEntraFederatedAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureEntraFederatedAuth build() {
            return CODEC.checked(super.build());
        }
    }
}
