package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/**
 * Authentication with a workload identity; for self-hosted gateways.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/azure-openai/authentication">Portkey: Azure authentication</a>
 */
@Value.Immutable
public sealed interface AzureWorkloadAuth extends AzureAuth permits ImmutableAzureWorkloadAuth {

    /** {@return a builder; {@code azureWorkloadTenantId} and {@code azureWorkloadClientId} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default AzureAuthMode azureAuthMode() {
        return AzureAuthMode.WORKLOAD;
    }

    /** {@return the ID of the tenant} */
    String azureWorkloadTenantId();

    /** {@return the client ID of the workload identity} */
    String azureWorkloadClientId();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AzureWorkloadAuth}. Not thread-safe. */
    final class Builder extends ImmutableAzureWorkloadAuth.Builder {
        static final DocumentCodec<AzureWorkloadAuth, Builder> CODEC = Codec.of(
                        AzureWorkloadAuth.class, Builder::new, Builder::build)
                .constant("azure_auth_mode", openEnum(AzureAuthMode::of), AzureAuthMode.WORKLOAD)
                .field(
                        "azure_workload_tenant_id",
                        TEXT,
                        AzureWorkloadAuth::azureWorkloadTenantId,
                        Builder::azureWorkloadTenantId)
                .field(
                        "azure_workload_client_id",
                        TEXT,
                        AzureWorkloadAuth::azureWorkloadClientId,
                        Builder::azureWorkloadClientId)
                .sentExtras(AzureWorkloadAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureWorkloadAuth build() {
            return CODEC.checked(super.build());
        }
    }
}
