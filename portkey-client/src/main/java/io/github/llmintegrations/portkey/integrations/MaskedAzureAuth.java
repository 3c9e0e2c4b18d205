package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The authentication of the gateway to Azure, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/azure-openai/authentication">Portkey: Azure authentication</a>
 */
@Value.Immutable
public sealed interface MaskedAzureAuth extends Document permits ImmutableMaskedAzureAuth {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication of the gateway to the provider} */
    Optional<AzureAuthMode> azureAuthMode();

    /** {@return the ID of the Entra tenant} */
    Optional<String> azureEntraTenantId();

    /** {@return the client ID of the Entra application} */
    Optional<String> azureEntraClientId();

    /** {@return the client secret of the Entra application, masked} */
    Optional<String> maskedAzureEntraClientSecret();

    /** {@return the client ID of the managed identity} */
    Optional<String> azureManagedClientId();

    /** {@return the ID of the tenant of the workload identity} */
    Optional<String> azureWorkloadTenantId();

    /** {@return the client ID of the workload identity} */
    Optional<String> azureWorkloadClientId();

    /** A builder of {@link MaskedAzureAuth}. Not thread-safe. */
    final class Builder extends ImmutableMaskedAzureAuth.Builder {
        static final DocumentCodec<MaskedAzureAuth, Builder> CODEC = Codec.of(
                        MaskedAzureAuth.class, Builder::new, Builder::build)
                .optional(
                        "azure_auth_mode",
                        openEnum(AzureAuthMode::of),
                        MaskedAzureAuth::azureAuthMode,
                        Builder::azureAuthMode)
                .optional(
                        "azure_entra_tenant_id", TEXT, MaskedAzureAuth::azureEntraTenantId, Builder::azureEntraTenantId)
                .optional(
                        "azure_entra_client_id", TEXT, MaskedAzureAuth::azureEntraClientId, Builder::azureEntraClientId)
                .optional(
                        "masked_azure_entra_client_secret",
                        TEXT,
                        MaskedAzureAuth::maskedAzureEntraClientSecret,
                        Builder::maskedAzureEntraClientSecret)
                .optional(
                        "azure_managed_client_id",
                        TEXT,
                        MaskedAzureAuth::azureManagedClientId,
                        Builder::azureManagedClientId)
                .optional(
                        "azure_workload_tenant_id",
                        TEXT,
                        MaskedAzureAuth::azureWorkloadTenantId,
                        Builder::azureWorkloadTenantId)
                .optional(
                        "azure_workload_client_id",
                        TEXT,
                        MaskedAzureAuth::azureWorkloadClientId,
                        Builder::azureWorkloadClientId)
                .extras(MaskedAzureAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
