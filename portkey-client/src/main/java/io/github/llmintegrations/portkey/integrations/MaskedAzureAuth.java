package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/** How Portkey authenticates to Azure, as it returns it: secrets masked. */
@Value.Immutable
public sealed interface MaskedAzureAuth extends Document permits ImmutableMaskedAzureAuth {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** How Portkey authenticates. */
    Optional<AzureAuthMode> azureAuthMode();

    /** The Entra tenant. */
    Optional<String> azureEntraTenantId();

    /** The Entra application. */
    Optional<String> azureEntraClientId();

    /** The application's secret, masked. */
    Optional<String> maskedAzureEntraClientSecret();

    /** The managed identity. */
    Optional<String> azureManagedClientId();

    /** The tenant of the workload identity. */
    Optional<String> azureWorkloadTenantId();

    /** The client of the workload identity. */
    Optional<String> azureWorkloadClientId();

    /** Builds {@link MaskedAzureAuth}. Not thread-safe. */
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
