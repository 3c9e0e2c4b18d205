package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication with a managed identity of the host; for self-hosted gateways.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/azure-openai/authentication">Portkey: Azure authentication</a>
 */
@Value.Immutable
public sealed interface AzureManagedAuth extends AzureAuth permits ImmutableAzureManagedAuth {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AzureAuthMode azureAuthMode() {
        return AzureAuthMode.MANAGED;
    }

    /** {@return the client ID of a user-assigned identity; by default the only identity of the host} */
    Optional<String> azureManagedClientId();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AzureManagedAuth}. Not thread-safe. */
    final class Builder extends ImmutableAzureManagedAuth.Builder {
        static final DocumentCodec<AzureManagedAuth, Builder> CODEC = Codec.of(
                        AzureManagedAuth.class, Builder::new, Builder::build)
                .constant("azure_auth_mode", openEnum(AzureAuthMode::of), AzureAuthMode.MANAGED)
                .optional(
                        "azure_managed_client_id",
                        TEXT,
                        AzureManagedAuth::azureManagedClientId,
                        Builder::azureManagedClientId)
                .sentExtras(AzureManagedAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureManagedAuth build() {
            return CODEC.checked(super.build());
        }
    }
}
