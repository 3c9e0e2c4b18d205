package io.github.llmintegrations.portkey.models;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Custom prices of tokens.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/update-model-access">Portkey: update the models of an integration</a>
 */
@Value.Immutable
public sealed interface PayAsYouGoPricing extends Document permits ImmutablePayAsYouGoPricing {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the price of an input token} */
    Optional<TokenPricing> requestToken();

    /** {@return the price of an output token} */
    Optional<TokenPricing> responseToken();

    /** A builder of {@link PayAsYouGoPricing}. Not thread-safe. */
    final class Builder extends ImmutablePayAsYouGoPricing.Builder {
        static final DocumentCodec<PayAsYouGoPricing, Builder> CODEC = Codec.of(
                        PayAsYouGoPricing.class, Builder::new, Builder::asRead)
                .optional(
                        "request_token",
                        TokenPricing.Builder.CODEC,
                        PayAsYouGoPricing::requestToken,
                        Builder::requestToken)
                .optional(
                        "response_token",
                        TokenPricing.Builder.CODEC,
                        PayAsYouGoPricing::responseToken,
                        Builder::responseToken)
                .extras(PayAsYouGoPricing::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public PayAsYouGoPricing build() {
            return CODEC.checked(super.build());
        }

        /** Builds the document without its checks: a server may send what a caller may not. */
        PayAsYouGoPricing asRead() {
            return super.build();
        }
    }
}
