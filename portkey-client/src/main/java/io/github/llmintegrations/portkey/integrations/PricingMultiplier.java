package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.AMOUNT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Factors on Portkey's prices, each at least 0: 1 leaves a price unchanged, 0.8 is a discount of 20%. A factor that is not
 * set is that of {@code defaultMultiplier}, and 1 where that is not set either.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
 */
@Value.Immutable
public sealed interface PricingMultiplier extends Document permits ImmutablePricingMultiplier {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the factor for every kind of token that has none of its own} */
    OptionalDouble defaultMultiplier();

    /** {@return the factor for input tokens} */
    OptionalDouble requestToken();

    /** {@return the factor for output tokens} */
    OptionalDouble responseToken();

    /** {@return the factor for input tokens read from the cache} */
    OptionalDouble cacheReadInputToken();

    /** {@return the factor for input tokens written to the cache} */
    OptionalDouble cacheWriteInputToken();

    /** {@return the factor for audio input tokens read from the cache} */
    OptionalDouble cacheReadAudioInputToken();

    /** {@return the factor for audio input tokens} */
    OptionalDouble requestAudioToken();

    /** {@return the factor for audio output tokens} */
    OptionalDouble responseAudioToken();

    /** {@return the factor for reasoning tokens} */
    OptionalDouble reasoningToken();

    /** {@return the factor for predicted output tokens that were accepted} */
    OptionalDouble predictionAcceptedToken();

    /** {@return the factor for predicted output tokens that were rejected} */
    OptionalDouble predictionRejectedToken();

    /** {@return the factor for image input tokens} */
    OptionalDouble requestImageToken();

    /** {@return the factor for image output tokens} */
    OptionalDouble responseImageToken();

    /** {@return the factor for text input tokens} */
    OptionalDouble requestTextToken();

    /** {@return the factor for text output tokens} */
    OptionalDouble responseTextToken();

    /** {@return the factor for image input tokens read from the cache} */
    OptionalDouble cacheReadImageInputToken();

    /** {@return the factor for text input tokens read from the cache} */
    OptionalDouble cacheReadTextInputToken();

    /** {@return the factor for text input tokens written to the cache} */
    OptionalDouble cacheWriteTextInputToken();

    /** {@return the factor for image input tokens written to the cache} */
    OptionalDouble cacheWriteImageInputToken();

    /** {@return the factors for images} */
    Optional<ImagePricingMultiplier> image();

    /** {@return the factors for charges per unit such as {@code web_search}, by their names in Portkey Models} */
    Map<String, Double> additionalUnits();

    /** A builder of {@link PricingMultiplier}. Not thread-safe. */
    final class Builder extends ImmutablePricingMultiplier.Builder {
        static final DocumentCodec<PricingMultiplier, Builder> CODEC = Codec.of(
                        PricingMultiplier.class, Builder::new, Builder::asRead)
                .optionalAmount("default", PricingMultiplier::defaultMultiplier, Builder::defaultMultiplier)
                .optionalAmount("request_token", PricingMultiplier::requestToken, Builder::requestToken)
                .optionalAmount("response_token", PricingMultiplier::responseToken, Builder::responseToken)
                .optionalAmount(
                        "cache_read_input_token", PricingMultiplier::cacheReadInputToken, Builder::cacheReadInputToken)
                .optionalAmount(
                        "cache_write_input_token",
                        PricingMultiplier::cacheWriteInputToken,
                        Builder::cacheWriteInputToken)
                .optionalAmount(
                        "cache_read_audio_input_token",
                        PricingMultiplier::cacheReadAudioInputToken,
                        Builder::cacheReadAudioInputToken)
                .optionalAmount("request_audio_token", PricingMultiplier::requestAudioToken, Builder::requestAudioToken)
                .optionalAmount(
                        "response_audio_token", PricingMultiplier::responseAudioToken, Builder::responseAudioToken)
                .optionalAmount("reasoning_token", PricingMultiplier::reasoningToken, Builder::reasoningToken)
                .optionalAmount(
                        "prediction_accepted_token",
                        PricingMultiplier::predictionAcceptedToken,
                        Builder::predictionAcceptedToken)
                .optionalAmount(
                        "prediction_rejected_token",
                        PricingMultiplier::predictionRejectedToken,
                        Builder::predictionRejectedToken)
                .optionalAmount("request_image_token", PricingMultiplier::requestImageToken, Builder::requestImageToken)
                .optionalAmount(
                        "response_image_token", PricingMultiplier::responseImageToken, Builder::responseImageToken)
                .optionalAmount("request_text_token", PricingMultiplier::requestTextToken, Builder::requestTextToken)
                .optionalAmount("response_text_token", PricingMultiplier::responseTextToken, Builder::responseTextToken)
                .optionalAmount(
                        "cache_read_image_input_token",
                        PricingMultiplier::cacheReadImageInputToken,
                        Builder::cacheReadImageInputToken)
                .optionalAmount(
                        "cache_read_text_input_token",
                        PricingMultiplier::cacheReadTextInputToken,
                        Builder::cacheReadTextInputToken)
                .optionalAmount(
                        "cache_write_text_input_token",
                        PricingMultiplier::cacheWriteTextInputToken,
                        Builder::cacheWriteTextInputToken)
                .optionalAmount(
                        "cache_write_image_input_token",
                        PricingMultiplier::cacheWriteImageInputToken,
                        Builder::cacheWriteImageInputToken)
                .optional("image", ImagePricingMultiplier.Builder.CODEC, PricingMultiplier::image, Builder::image)
                .entries("additional_units", AMOUNT, PricingMultiplier::additionalUnits, Builder::additionalUnits)
                .extras(PricingMultiplier::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public PricingMultiplier build() {
            PricingMultiplier built = super.build();
            CODEC.faults(built)
                    .check(
                            built.additionalUnits().values().stream().allMatch(each -> AMOUNT.fault(each) == null),
                            "additional_units must be numbers of at least 0")
                    .refuse();
            return built;
        }

        /** Builds the document without its checks: a server may send what a caller may not. */
        PricingMultiplier asRead() {
            return super.build();
        }
    }
}
