package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Adjustments of Portkey's prices for one integration: in its cost reports, analytics and budgets.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
 */
@Value.Immutable
public sealed interface PricingAdjustments extends Document permits ImmutablePricingAdjustments {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the factors on Portkey's prices} */
    Optional<PricingMultiplier> multiplier();

    /** A builder of {@link PricingAdjustments}. Not thread-safe. */
    final class Builder extends ImmutablePricingAdjustments.Builder {
        static final DocumentCodec<PricingAdjustments, Builder> CODEC = Codec.of(
                        PricingAdjustments.class, Builder::new, Builder::asRead)
                // A table of forty fields, which few integrations need: loaded with the first of them.
                .optional(
                        "multiplier",
                        document(PricingMultiplier.class, PricingMultiplier::builder),
                        PricingAdjustments::multiplier,
                        Builder::multiplier)
                .extras(PricingAdjustments::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public PricingAdjustments build() {
            return CODEC.checked(super.build());
        }

        /** Builds the document without its checks: a server may send what a caller may not. */
        PricingAdjustments asRead() {
            return super.build();
        }
    }
}
