package io.github.llmintegrations.portkey.models;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A custom price of one token.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/update-model-access">Portkey: update the models of an integration</a>
 */
@Value.Immutable
public sealed interface TokenPricing extends Document permits ImmutableTokenPricing {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the price of one token: at least 0} Portkey does not document the unit. Its published price data is in US cents
     * per token, while its dashboard takes USD per million tokens; compare a price with those in your dashboard before you rely
     * on it.
     */
    OptionalDouble price();

    /** A builder of {@link TokenPricing}. Not thread-safe. */
    final class Builder extends ImmutableTokenPricing.Builder {
        static final DocumentCodec<TokenPricing, Builder> CODEC = Codec.of(
                        TokenPricing.class, Builder::new, Builder::asRead)
                .optionalAmount("price", TokenPricing::price, Builder::price)
                .extras(TokenPricing::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public TokenPricing build() {
            return CODEC.checked(super.build());
        }

        /** Builds the document without its checks: a server may send what a caller may not. */
        TokenPricing asRead() {
            return super.build();
        }
    }
}
