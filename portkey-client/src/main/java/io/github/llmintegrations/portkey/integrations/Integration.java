package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Documents.document;
import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.RESPONSE_TREE;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.portkey.workspaces.GlobalWorkspaceAccessResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * An integration with its details, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/retrieve-integration">Portkey: retrieve an integration</a>
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // neither is built from the other
public sealed interface Integration extends IntegrationSummary permits ImmutableIntegration {

    /** {@return a builder; {@code slug} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the provider's API key, masked} */
    Optional<String> maskedKey();

    /** {@return the configuration as Portkey returned it; do not change the tree} {@code toString} never shows it. */
    Optional<JsonNode> rawConfigurations();

    /** {@return the access of all workspaces, including those created later} */
    Optional<GlobalWorkspaceAccessResponse> globalWorkspaceAccessSettings();

    /** {@return whether models without an entry, such as those that the provider adds later, are enabled} */
    Optional<Boolean> allowAllModels();

    /** {@return the number of workspaces that have access} */
    OptionalLong workspaceCount();

    /** {@return the fields whose secret the gateway takes from a secret reference; empty where there is none} */
    List<SecretMappingResponse> secretMappings();

    /** {@return the adjustments of Portkey's prices for this integration} */
    Optional<PricingAdjustments> pricingAdjustments();

    /**
     * {@return the configuration, as the type of the integration's provider} It is a {@link MaskedOtherConfiguration} for a
     * provider that has no type in this library, and a configuration without any value where Portkey returned none.
     */
    default MaskedProviderConfiguration configurations() {
        return MaskedProviderConfiguration.Members.read(aiProviderId(), rawConfigurations());
    }

    /** A builder of {@link Integration}. Not thread-safe. */
    final class Builder extends ImmutableIntegration.Builder implements SummaryBuilder {
        private static final Codec<GlobalWorkspaceAccessResponse> GLOBAL_ACCESS =
                document(GlobalWorkspaceAccessResponse.class, GlobalWorkspaceAccessResponse::builder);

        static final DocumentCodec<Integration, Builder> CODEC = SummaryBuilder.table(
                        Integration.class, Builder::new, Builder::build)
                .optional("masked_key", TEXT, Integration::maskedKey, Builder::maskedKey)
                .optional("configurations", RESPONSE_TREE, Integration::rawConfigurations, Builder::rawConfigurations)
                .optional(
                        "global_workspace_access_settings",
                        GLOBAL_ACCESS,
                        Integration::globalWorkspaceAccessSettings,
                        Builder::globalWorkspaceAccessSettings)
                // The name that Portkey's Python SDK reads; written under the other.
                .optional(
                        "global_workspace_access",
                        GLOBAL_ACCESS,
                        integration -> Optional.empty(),
                        Builder::globalWorkspaceAccessSettings)
                .optional("allow_all_models", LENIENT_FLAG, Integration::allowAllModels, Builder::allowAllModels)
                .optionalLong("workspace_count", Integration::workspaceCount, Builder::workspaceCount)
                .items(
                        "secret_mappings",
                        SecretMappingResponse.Builder.CODEC,
                        Integration::secretMappings,
                        Builder::addSecretMapping)
                .optional(
                        "pricing_adjustments",
                        PricingAdjustments.Builder.CODEC,
                        Integration::pricingAdjustments,
                        Builder::pricingAdjustments)
                .extras(Integration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
