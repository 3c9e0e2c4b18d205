package io.github.llmintegrations.portkey.models;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
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
    }
}
