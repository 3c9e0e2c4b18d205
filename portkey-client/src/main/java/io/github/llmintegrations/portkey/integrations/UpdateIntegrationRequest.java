package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.list;
import static io.github.llmintegrations.core.internal.json.Values.map;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.Violations;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Changes to an integration. Portkey keeps the value of every field that is not set; at least one must be set.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/update-integration">Portkey: update an integration</a>
 */
@Value.Immutable
public sealed interface UpdateIntegrationRequest extends Document permits ImmutableUpdateIntegrationRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the integration: at most 255 characters} */
    Optional<String> name();

    /** {@return the provider's API key} Portkey returns it masked. */
    Optional<Secret> key();

    /** {@return the secret reference that holds the provider's API key} Its mapping is one of {@link #secretMappings()}. */
    Optional<SecretFrom> keyFrom();

    /** {@return the description of the integration} */
    Optional<String> description();

    /** {@return the labels that replace those of the integration, by name; an empty map leaves none} */
    Optional<Map<String, String>> tags();

    /** {@return the configuration of the provider that the integration is for} */
    Optional<ProviderConfiguration> configurations();

    /**
     * {@return the secret mappings, beside those that follow from {@code keyFrom} and {@code configurations}} Together they
     * replace all mappings of the integration: an empty list removes them, and without any mapping the integration keeps its
     * own. No two mappings have the same target.
     */
    Optional<List<SecretMapping>> secretMappings();

    /** {@return the adjustments of Portkey's prices for this integration} {@code clearPricingAdjustments()} removes them. */
    Patch<PricingAdjustments> pricingAdjustments();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link UpdateIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableUpdateIntegrationRequest.Builder {
        static final DocumentCodec<UpdateIntegrationRequest, Builder> CODEC = Codec.of(
                        UpdateIntegrationRequest.class, Builder::new, Builder::build)
                .optional("name", TEXT, UpdateIntegrationRequest::name, Builder::name)
                .optional("key", SECRET, UpdateIntegrationRequest::key, Builder::key)
                .carried(UpdateIntegrationRequest::keyFrom, Builder::keyFrom)
                .optional("description", ANY_TEXT, UpdateIntegrationRequest::description, Builder::description)
                .optional("tags", map(ANY_TEXT), UpdateIntegrationRequest::tags, Builder::tags)
                .optional(
                        "configurations",
                        ProviderConfiguration.Members.CODEC,
                        UpdateIntegrationRequest::configurations,
                        Builder::configurations)
                // A copy has only the further mappings; those that follow from others follow again.
                .carried(UpdateIntegrationRequest::secretMappings, Builder::secretMappings)
                .optional(
                        "secret_mappings",
                        list(SecretMapping.Builder.CODEC),
                        Builder::allMappings,
                        Builder::secretMappings)
                .patch(
                        "pricing_adjustments",
                        PricingAdjustments.Builder.CODEC,
                        UpdateIntegrationRequest::pricingAdjustments,
                        Builder::pricingAdjustments)
                .sentExtras(UpdateIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        private static Optional<List<SecretMapping>> allMappings(UpdateIntegrationRequest request) {
            List<SecretMapping> all = IntegrationRules.allMappings(
                    request.keyFrom(),
                    request.configurations(),
                    request.secretMappings().orElse(List.of()));
            return all.isEmpty() ? request.secretMappings() : Optional.of(all);
        }

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateIntegrationRequest build() {
            UpdateIntegrationRequest built = super.build();
            Violations faults = CODEC.faults(built);
            SecretRules.atMostOne(faults, "key", built.key(), built.keyFrom());
            faults.check(
                            built.name().map(String::length).orElse(0) <= IntegrationRules.LONGEST_NAME,
                            IntegrationRules.NAME_TOO_LONG)
                    .check(allMappings(built).map(IntegrationRules::differ).orElse(true), IntegrationRules.SAME_TARGETS)
                    .check(!CODEC.isEmpty(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}
