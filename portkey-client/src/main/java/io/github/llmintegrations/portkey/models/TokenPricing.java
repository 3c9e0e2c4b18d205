package io.github.llmintegrations.portkey.models;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What a token costs. */
@Value.Immutable
public sealed interface TokenPricing extends Document permits ImmutableTokenPricing {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The price of one token, in the currency of your reports. */
    OptionalDouble price();

    /** Builds {@link TokenPricing}. Not thread-safe. */
    final class Builder extends ImmutableTokenPricing.Builder {
        static final DocumentCodec<TokenPricing, Builder> CODEC = Codec.of(
                        TokenPricing.class, Builder::new, Builder::asRead)
                .optionalAmount("price", TokenPricing::price, Builder::price)
                .extras(TokenPricing::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public TokenPricing build() {
            return CODEC.checked(super.build());
        }

        /** Builds the value unchecked: a server may send what a caller may not. */
        TokenPricing asRead() {
            return super.build();
        }
    }
}
