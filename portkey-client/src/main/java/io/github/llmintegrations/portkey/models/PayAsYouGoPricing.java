package io.github.llmintegrations.portkey.models;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** What tokens cost. */
@Value.Immutable
@JsonDeserialize(builder = PayAsYouGoPricing.Builder.class, using = PayAsYouGoPricingReader.class)
public sealed interface PayAsYouGoPricing extends Extensible permits ImmutablePayAsYouGoPricing {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Of the input. */
    Optional<TokenPricing> requestToken();

    /** Of the output. */
    Optional<TokenPricing> responseToken();

    /** Builds {@link PayAsYouGoPricing}. Not thread-safe. */
    final class Builder extends ImmutablePayAsYouGoPricing.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public PayAsYouGoPricing build() {
            PayAsYouGoPricing built = super.build();
            new Violations(PayAsYouGoPricing.class, built).refuse();
            return built;
        }

        /** What a server says is taken as it is. */
        PayAsYouGoPricing asRead() {
            return super.build();
        }
    }
}
