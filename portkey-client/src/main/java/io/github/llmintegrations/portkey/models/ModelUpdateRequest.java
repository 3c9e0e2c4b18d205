package io.github.llmintegrations.portkey.models;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** What changes for one model: enables, disables or adds it. */
@Value.Immutable
@JsonDeserialize(builder = ModelUpdateRequest.Builder.class)
public sealed interface ModelUpdateRequest extends Extensible permits ImmutableModelUpdateRequest {

    /** A builder; {@code slug}, {@code enabled} are required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Lets a model be used.
     *
     * @param slug what names the model
     * @return the request
     * @throws IllegalArgumentException if the slug is blank
     */
    static ModelUpdateRequest enable(String slug) {
        return builder().slug(slug).enabled(true).build();
    }

    /**
     * Keeps a model from being used.
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

    /** Builds {@link ModelUpdateRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableModelUpdateRequest.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ModelUpdateRequest build() {
            ModelUpdateRequest built = super.build();
            new Violations(ModelUpdateRequest.class, built)
                    .notBlank("slug", built.slug())
                    .notBlank("base_model_slug", built.baseModelSlug())
                    .refuse();
            return built;
        }
    }
}
