package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Documents.document;
import static io.github.llmintegrations.core.internal.json.Values.ANSWERED_TREE;
import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.workspaces.GlobalWorkspaceAccess;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** An integration as Portkey returns it: secrets masked. */
@Value.Immutable
public sealed interface Integration extends Document permits ImmutableIntegration {

    /** Returns a builder; {@code slug} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** What names the integration in paths. */
    String slug();

    /** The id. */
    Optional<String> id();

    /** The name. */
    Optional<String> name();

    /** The organisation that it belongs to. */
    Optional<String> organisationId();

    /** The provider. */
    Optional<AiProviderId> aiProviderId();

    /** Whether it is in use. */
    Optional<IntegrationStatus> status();

    /** What kind of thing it is: {@code integration}. */
    Optional<String> object();

    /** What it is for, in words. */
    Optional<String> description();

    /** When it was created. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> lastUpdatedAt();

    /** The provider's API key, masked. */
    Optional<String> maskedKey();

    /** The provider's part as it came; not to be changed, never shown by {@code toString}. */
    Optional<JsonNode> rawConfigurations();

    /** What workspaces that are created later may do. */
    Optional<GlobalWorkspaceAccess> globalWorkspaceAccessSettings();

    /** Whether models that the provider adds are enabled. */
    Optional<Boolean> allowAllModels();

    /** How many workspaces have access. */
    OptionalLong workspaceCount();

    /** The secrets that are taken from references. */
    List<SecretMapping> secretMappings();

    /** Factors on prices. */
    Optional<PricingAdjustments> pricingAdjustments();

    /** The provider's part; a {@link MaskedOtherConfiguration} for a provider that has no type of its own here. */
    default MaskedProviderConfiguration configurations() {
        return MaskedProviderConfiguration.Members.read(aiProviderId(), rawConfigurations());
    }

    /** Builds {@link Integration}. Not thread-safe. */
    final class Builder extends ImmutableIntegration.Builder {
        static final DocumentCodec<Integration, Builder> CODEC = Codec.of(
                        Integration.class, Builder::new, Builder::build)
                .field("slug", TEXT, Integration::slug, Builder::slug)
                .optional("id", TEXT, Integration::id, Builder::id)
                .optional("name", TEXT, Integration::name, Builder::name)
                .optional("organisation_id", TEXT, Integration::organisationId, Builder::organisationId)
                .optional(
                        "ai_provider_id", openEnum(AiProviderId::of), Integration::aiProviderId, Builder::aiProviderId)
                .optional("status", openEnum(IntegrationStatus::of), Integration::status, Builder::status)
                .optional("object", TEXT, Integration::object, Builder::object)
                .optional("description", TEXT, Integration::description, Builder::description)
                .optional("created_at", INSTANT, Integration::createdAt, Builder::createdAt)
                .optional("last_updated_at", INSTANT, Integration::lastUpdatedAt, Builder::lastUpdatedAt)
                .optional("masked_key", TEXT, Integration::maskedKey, Builder::maskedKey)
                .optional("configurations", ANSWERED_TREE, Integration::rawConfigurations, Builder::rawConfigurations)
                .optional(
                        "global_workspace_access_settings",
                        document(GlobalWorkspaceAccess.class, GlobalWorkspaceAccess::builder),
                        Integration::globalWorkspaceAccessSettings,
                        Builder::globalWorkspaceAccessSettings)
                .optional("allow_all_models", LENIENT_FLAG, Integration::allowAllModels, Builder::allowAllModels)
                .optionalLong("workspace_count", Integration::workspaceCount, Builder::workspaceCount)
                .items(
                        "secret_mappings",
                        SecretMapping.Builder.CODEC,
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
