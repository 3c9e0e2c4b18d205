package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.list;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Updates an integration. What is not set stays; at least one field must be set. */
@Value.Immutable
public sealed interface UpdateIntegrationRequest extends Document permits ImmutableUpdateIntegrationRequest {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The new name. */
    Optional<String> name();

    /** The provider's API key. Write-only: Portkey returns it masked. */
    Optional<Secret> key();

    /** What it is for, in words. */
    Optional<String> description();

    /** The provider's part; of the provider that the integration has. */
    Optional<ProviderConfiguration> configurations();

    /** Secrets to take from references, in place of all that are; an empty list removes them. */
    Optional<List<SecretMapping>> secretMappings();

    /** Factors on prices. */
    Patch<PricingAdjustments> pricingAdjustments();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableUpdateIntegrationRequest.Builder {
        static final DocumentCodec<UpdateIntegrationRequest, Builder> CODEC = Codec.of(
                        UpdateIntegrationRequest.class, Builder::new, Builder::build)
                .optional("name", TEXT, UpdateIntegrationRequest::name, Builder::name)
                .optional("key", SECRET, UpdateIntegrationRequest::key, Builder::key)
                .optional("description", ANY_TEXT, UpdateIntegrationRequest::description, Builder::description)
                .optional(
                        "configurations",
                        ProviderConfiguration.Members.CODEC,
                        UpdateIntegrationRequest::configurations,
                        Builder::configurations)
                .optional(
                        "secret_mappings",
                        list(SecretMapping.Builder.CODEC),
                        UpdateIntegrationRequest::secretMappings,
                        Builder::secretMappings)
                .patch(
                        "pricing_adjustments",
                        PricingAdjustments.Builder.CODEC,
                        UpdateIntegrationRequest::pricingAdjustments,
                        Builder::pricingAdjustments)
                .sentExtras(UpdateIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

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
            CODEC.faults(built)
                    .check(
                            built.secretMappings().map(IntegrationRules::differ).orElse(true),
                            IntegrationRules.SAME_TARGETS)
                    .check(!CODEC.saysNothing(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}
