package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.UpdateRules;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Updates an integration. What is not set stays; at least one field must be set. */
@Value.Immutable
@JsonDeserialize(builder = UpdateIntegrationRequest.Builder.class)
public sealed interface UpdateIntegrationRequest extends Extensible permits ImmutableUpdateIntegrationRequest {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The new name. */
    Optional<String> name();

    /** The provider's API key. Write-only: answered masked, never shown. */
    @Value.Redacted
    Optional<String> key();

    /** What it is for, in words. */
    Optional<String> description();

    /** The provider's part; of the provider that the integration has. */
    Optional<ProviderConfiguration> configurations();

    /** Secrets to take from references, in place of all that are; an empty list removes them. */
    Optional<List<SecretMapping>> secretMappings();

    /** Factors on prices. */
    Patch<PricingAdjustments> pricingAdjustments();

    /** Builds {@link UpdateIntegrationRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableUpdateIntegrationRequest.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateIntegrationRequest build() {
            UpdateIntegrationRequest built = super.build();
            new Violations(UpdateIntegrationRequest.class, built)
                    .notBlank("name", built.name())
                    .notBlank("key", built.key())
                    .check(
                            built.secretMappings().map(IntegrationRules::differ).orElse(true),
                            IntegrationRules.SAME_TARGETS)
                    .check(
                            UpdateRules.changesAnything(
                                    built.name(),
                                    built.key(),
                                    built.description(),
                                    built.configurations(),
                                    built.secretMappings(),
                                    built.pricingAdjustments(),
                                    built.additionalProperties()),
                            UpdateRules.NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}
