package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/** Authentication as an Entra application with a client secret. */
@Value.Immutable
public sealed interface AzureEntraAuth extends AzureAuth permits ImmutableAzureEntraAuth {

    /**
     * Returns a builder; {@code azureEntraTenantId}, {@code azureEntraClientId} and {@code azureEntraClientSecret} are required.
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AzureAuthMode azureAuthMode() {
        return AzureAuthMode.ENTRA;
    }

    /** The ID of the tenant. */
    String azureEntraTenantId();

    /** The client ID of the application. */
    String azureEntraClientId();

    /** The client secret of the application. Portkey returns it masked. */
    Secret azureEntraClientSecret();

    /** Returns a builder that holds the values of this document. */
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
                .field(
                        "azure_entra_client_secret",
                        SECRET,
                        AzureEntraAuth::azureEntraClientSecret,
                        Builder::azureEntraClientSecret)
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
            return CODEC.checked(super.build());
        }
    }
}
