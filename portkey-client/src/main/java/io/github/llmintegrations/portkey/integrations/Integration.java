package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.portkey.workspaces.GlobalWorkspaceAccess;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** An integration as Portkey answers it: secrets masked. */
@Value.Immutable
@JsonDeserialize(builder = Integration.Builder.class, using = IntegrationReader.class)
public sealed interface Integration extends Extensible permits ImmutableIntegration {

    /** A builder; {@code slug} is required. */
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
    @JsonProperty("configurations")
    @Value.Redacted
    Optional<JsonNode> rawConfigurations();

    /** What workspaces may do that are created later. */
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
        return MaskedConfigurations.read(aiProviderId(), rawConfigurations());
    }

    /** Builds {@link Integration}. Not thread-safe. */
    final class Builder extends ImmutableIntegration.Builder {
        Builder() {}
    }
}
