package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/** What an integration's use costs in Portkey's reports and budgets, compared with Portkey's own prices. */
@Value.Immutable
public sealed interface PricingAdjustments extends Document permits ImmutablePricingAdjustments {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The factors. */
    Optional<PricingMultiplier> multiplier();

    /** Builds {@link PricingAdjustments}. Not thread-safe. */
    final class Builder extends ImmutablePricingAdjustments.Builder {
        static final DocumentCodec<PricingAdjustments, Builder> CODEC = Codec.of(
                        PricingAdjustments.class, Builder::new, Builder::asRead)
                .optional(
                        "multiplier",
                        PricingMultiplier.Builder.CODEC,
                        PricingAdjustments::multiplier,
                        Builder::multiplier)
                .extras(PricingAdjustments::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public PricingAdjustments build() {
            return CODEC.checked(super.build());
        }

        /** Builds the value unchecked: a server may send what a caller may not. */
        PricingAdjustments asRead() {
            return super.build();
        }
    }
}
