package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import io.github.llmintegrations.portkey.internal.Slugs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Creates an integration. The provider follows from {@code configurations}; without it, or with a {@link
 * CustomHostConfiguration}, {@code aiProviderId} is required.
 */
@Value.Immutable
@JsonDeserialize(builder = CreateIntegrationRequest.Builder.class)
public sealed interface CreateIntegrationRequest extends Extensible permits ImmutableCreateIntegrationRequest {

    /** A builder; {@code name} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The name. */
    String name();

    /**
     * What names the integration in paths: letters, digits, {@code _} and {@code -}. The server makes one when it is
     * not set.
     */
    Optional<String> slug();

    /** The provider. */
    @Value.Default
    default AiProviderId aiProviderId() {
        return IntegrationRules.aiProviderId(configurations());
    }

    /** The provider's API key. Write-only: answered masked, never shown. */
    @Value.Redacted
    Optional<String> key();

    /** What it is for, in words. */
    Optional<String> description();

    /** The workspace that the integration belongs to; by default the organisation. */
    Optional<String> workspaceId();

    /** The provider's part. */
    Optional<ProviderConfiguration> configurations();

    /** Whether a workspace gets a provider at once. The server takes true when it is not set. */
    Optional<Boolean> createDefaultProvider();

    /** The slug of that provider: letters, digits, {@code _} and {@code -}, at most 255. */
    Optional<String> defaultProviderSlug();

    /** Secrets to take from references; their targets differ. A mapping of {@code key} stands in for {@code key}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<SecretMapping> secretMappings();

    /** Factors on prices. */
    Optional<PricingAdjustments> pricingAdjustments();

    /** Builds {@link CreateIntegrationRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableCreateIntegrationRequest.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateIntegrationRequest build() {
            CreateIntegrationRequest built = super.build();
            new Violations(CreateIntegrationRequest.class, built)
                    .notBlank("name", built.name())
                    .notBlank("key", built.key())
                    .notBlank("description", built.description())
                    .notBlank("workspace_id", built.workspaceId())
                    .check(Slugs.isSlug(built.slug()), Slugs.MUST_BE_SLUG)
                    .check(Slugs.isProviderSlug(built.defaultProviderSlug()), Slugs.MUST_BE_PROVIDER_SLUG)
                    .check(!built.aiProviderId().value().isBlank(), IntegrationRules.NO_PROVIDER)
                    .check(
                            IntegrationRules.agree(built.aiProviderId(), built.configurations()),
                            IntegrationRules.CONTRADICTION)
                    .check(IntegrationRules.differ(built.secretMappings()), IntegrationRules.SAME_TARGETS)
                    .check(
                            built.key().isPresent()
                                    || IntegrationRules.mapsKey(built.secretMappings())
                                    || !IntegrationRules.needsKey(built.configurations()),
                            IntegrationRules.NEEDS_KEY)
                    .refuse();
            return built;
        }
    }
}
