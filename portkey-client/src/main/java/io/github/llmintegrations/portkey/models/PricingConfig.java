package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A custom price of a model.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/update-model-access">Portkey: update the models of an integration</a>
 */
@Value.Immutable
public sealed interface PricingConfig extends Document permits ImmutablePricingConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the kind of price} */
    Optional<PricingType> type();

    /** {@return the prices of tokens} */
    Optional<PayAsYouGoPricing> payAsYouGo();

    /** A builder of {@link PricingConfig}. Not thread-safe. */
    final class Builder extends ImmutablePricingConfig.Builder {
        static final DocumentCodec<PricingConfig, Builder> CODEC = Codec.of(
                        PricingConfig.class, Builder::new, Builder::asRead)
                .optional("type", openEnum(PricingType::of), PricingConfig::type, Builder::type)
                .optional(
                        "pay_as_you_go",
                        PayAsYouGoPricing.Builder.CODEC,
                        PricingConfig::payAsYouGo,
                        Builder::payAsYouGo)
                .extras(PricingConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public PricingConfig build() {
            return CODEC.checked(super.build());
        }

        /** Builds the document without its checks: a server may send what a caller may not. */
        PricingConfig asRead() {
            return super.build();
        }
    }
}
