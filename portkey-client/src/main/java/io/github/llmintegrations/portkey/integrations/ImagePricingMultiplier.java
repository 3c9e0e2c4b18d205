package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** A factor on Portkey's prices for images. */
@Value.Immutable
@JsonDeserialize(builder = ImagePricingMultiplier.Builder.class, using = ImagePricingMultiplierReader.class)
public sealed interface ImagePricingMultiplier extends Extensible permits ImmutableImagePricingMultiplier {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** For all qualities and sizes: at least 0. */
    @JsonProperty("default")
    OptionalDouble defaultMultiplier();

    /** Builds {@link ImagePricingMultiplier}. Not thread-safe. */
    final class Builder extends ImmutableImagePricingMultiplier.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ImagePricingMultiplier build() {
            ImagePricingMultiplier built = super.build();
            new Violations(ImagePricingMultiplier.class, built)
                    .check(PricingRules.isFactor(built.defaultMultiplier()), PricingRules.mustBeFactor("image.default"))
                    .refuse();
            return built;
        }

        /** What a server says is taken as it is. */
        ImagePricingMultiplier asRead() {
            return super.build();
        }
    }
}
