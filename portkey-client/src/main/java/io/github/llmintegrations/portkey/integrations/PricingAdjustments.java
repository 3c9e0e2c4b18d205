package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** What an integration's use costs in Portkey's reports and budgets, compared with Portkey's own prices. */
@Value.Immutable
@JsonDeserialize(builder = PricingAdjustments.Builder.class, using = PricingAdjustmentsReader.class)
public sealed interface PricingAdjustments extends Extensible permits ImmutablePricingAdjustments {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The factors. */
    Optional<PricingMultiplier> multiplier();

    /** Builds {@link PricingAdjustments}. Not thread-safe. */
    final class Builder extends ImmutablePricingAdjustments.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public PricingAdjustments build() {
            PricingAdjustments built = super.build();
            new Violations(PricingAdjustments.class, built).refuse();
            return built;
        }

        /** What a server says is taken as it is. */
        PricingAdjustments asRead() {
            return super.build();
        }
    }
}
