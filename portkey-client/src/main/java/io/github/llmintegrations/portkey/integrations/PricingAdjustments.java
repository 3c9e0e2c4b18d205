package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
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
    }
}
