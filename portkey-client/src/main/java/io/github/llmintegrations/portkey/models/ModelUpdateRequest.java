package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/** What changes for one model: enables, disables or adds it. */
@Value.Immutable
public sealed interface ModelUpdateRequest extends Document permits ImmutableModelUpdateRequest {

    /** Returns a builder; {@code slug} and {@code enabled} are required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a request that enables a model.
     *
     * @param slug what names the model
     * @return the request
     * @throws IllegalArgumentException if the slug is blank
     */
    static ModelUpdateRequest enable(String slug) {
        return builder().slug(slug).enabled(true).build();
    }

    /**
     * Returns a request that disables a model.
     *
     * @param slug what names the model
     * @return the request
     * @throws IllegalArgumentException if the slug is blank
     */
    static ModelUpdateRequest disable(String slug) {
        return builder().slug(slug).enabled(false).build();
    }

    /** What names the model. */
    String slug();

    /** Whether it may be used. */
    boolean enabled();

    /** Whether it is added by hand, beside those that Portkey knows. */
    Optional<Boolean> isCustom();

    /** Whether it is fine-tuned. */
    Optional<Boolean> isFinetune();

    /** What it was fine-tuned from. */
    Optional<String> baseModelSlug();

    /** What is particular to it. */
    Optional<ModelConfigurations> configurations();

    /** What it costs. */
    Optional<PricingConfig> pricingConfig();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link ModelUpdateRequest}. Not thread-safe. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ModelUpdateRequest build() {
            return CODEC.checked(super.build());
        }
    }
}
