package io.github.llmintegrations.portkey.models;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What a token costs. */
@Value.Immutable
@JsonDeserialize(builder = TokenPricing.Builder.class, using = TokenPricingReader.class)
public sealed interface TokenPricing extends Extensible permits ImmutableTokenPricing {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The price of one token, in the currency of your reports. */
    OptionalDouble price();

    /** Builds {@link TokenPricing}. Not thread-safe. */
    final class Builder extends ImmutableTokenPricing.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public TokenPricing build() {
            TokenPricing built = super.build();
            double price = built.price().orElse(0);
            new Violations(TokenPricing.class, built)
                    .check(price >= 0 && Double.isFinite(price), "price must be a number of at least 0")
                    .refuse();
            return built;
        }

        /** What a server says is taken as it is. */
        TokenPricing asRead() {
            return super.build();
        }
    }
}
