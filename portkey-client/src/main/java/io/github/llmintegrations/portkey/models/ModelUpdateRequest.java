package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change to one model of an integration, which enables, disables or adds it.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/update-model-access">Portkey: update the models of an integration</a>
 */
@Value.Immutable
public sealed interface ModelUpdateRequest extends Document permits ImmutableModelUpdateRequest {

    /** {@return a builder; {@code slug} and {@code enabled} are required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a request that enables a model.
     *
     * @param slug the slug of the model
     * @return the request
     * @throws IllegalArgumentException if the slug is blank
     */
    static ModelUpdateRequest enable(String slug) {
        return builder().slug(slug).enabled(true).build();
    }

    /**
     * Returns a request that disables a model.
     *
     * @param slug the slug of the model
     * @return the request
     * @throws IllegalArgumentException if the slug is blank
     */
    static ModelUpdateRequest disable(String slug) {
        return builder().slug(slug).enabled(false).build();
    }

    /** {@return the slug of the model} */
    String slug();

    /** {@return whether the integration can use the model} */
    boolean enabled();

    /** {@return whether this is a custom model: one that Portkey does not know as a model of the provider} */
    Optional<Boolean> isCustom();

    /** {@return whether this is a fine-tuned model} */
    Optional<Boolean> isFinetune();

    /** {@return the slug of the model that this one was fine-tuned from} */
    Optional<String> baseModelSlug();

    /** {@return the settings of this model alone} */
    Optional<ModelConfigurations> configurations();

    /** {@return the custom price of the model} */
    Optional<PricingConfig> pricingConfig();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link ModelUpdateRequest}. Not thread-safe. */
    final class Builder extends ImmutableModelUpdateRequest.Builder {
        static final DocumentCodec<ModelUpdateRequest, Builder> CODEC = Codec.of(
                        ModelUpdateRequest.class, Builder::new, Builder::build)
                .field("slug", TEXT, ModelUpdateRequest::slug, Builder::slug)
                .field("enabled", FLAG, ModelUpdateRequest::enabled, Builder::enabled)
                .optional("is_custom", FLAG, ModelUpdateRequest::isCustom, Builder::isCustom)
                .optional("is_finetune", FLAG, ModelUpdateRequest::isFinetune, Builder::isFinetune)
                .optional("base_model_slug", TEXT, ModelUpdateRequest::baseModelSlug, Builder::baseModelSlug)
                .optional(
                        "configurations",
                        ModelConfigurations.Builder.CODEC,
                        ModelUpdateRequest::configurations,
                        Builder::configurations)
                .optional(
                        "pricing_config",
                        PricingConfig.Builder.CODEC,
                        ModelUpdateRequest::pricingConfig,
                        Builder::pricingConfig)
                .sentExtras(ModelUpdateRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ModelUpdateRequest build() {
            return CODEC.checked(super.build());
        }
    }
}
