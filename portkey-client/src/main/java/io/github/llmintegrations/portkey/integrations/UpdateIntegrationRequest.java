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

/** Changes to an integration. Portkey keeps the value of every field that is not set; at least one must be set. */
@Value.Immutable
public sealed interface UpdateIntegrationRequest extends Document permits ImmutableUpdateIntegrationRequest {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The name of the integration. */
    Optional<String> name();

    /** The provider's API key. Portkey returns it masked. */
    Optional<Secret> key();

    /** The description of the integration. */
    Optional<String> description();

    /** The configuration of the provider that the integration is for. */
    Optional<ProviderConfiguration> configurations();

    /** The secret mappings that replace all mappings of the integration; an empty list removes them. */
    Optional<List<SecretMapping>> secretMappings();

    /** The adjustments of Portkey's prices for this integration. */
    Patch<PricingAdjustments> pricingAdjustments();

    /** Returns a builder that holds the values of this document. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link UpdateIntegrationRequest}. Not thread-safe. */
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
         * Builds the document.
         *
         * @return the document
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
