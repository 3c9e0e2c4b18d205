package io.github.llmintegrations.portkey.models;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** What a model costs. */
@Value.Immutable
@JsonDeserialize(builder = PricingConfig.Builder.class, using = PricingConfigReader.class)
public sealed interface PricingConfig extends Extensible permits ImmutablePricingConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** How it is charged for. */
    Optional<PricingType> type();

    /** The prices. */
    Optional<PayAsYouGoPricing> payAsYouGo();

    /** Builds {@link PricingConfig}. Not thread-safe. */
    final class Builder extends ImmutablePricingConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public PricingConfig build() {
            PricingConfig built = super.build();
            new Violations(PricingConfig.class, built).refuse();
            return built;
        }

        /** What a server says is taken as it is. */
        PricingConfig asRead() {
            return super.build();
        }
    }
}
