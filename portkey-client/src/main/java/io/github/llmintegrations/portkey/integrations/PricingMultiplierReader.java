package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.NUMBER;
import static io.github.llmintegrations.core.internal.Values.document;
import static io.github.llmintegrations.core.internal.Values.map;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link PricingMultiplier}. */
final class PricingMultiplierReader extends DocumentReader<PricingMultiplier.Builder, PricingMultiplier> {
    PricingMultiplierReader() {
        super(PricingMultiplier::builder, PricingMultiplier.Builder::asRead);
        field("default", NUMBER, PricingMultiplier.Builder::defaultMultiplier);
        field("request_token", NUMBER, PricingMultiplier.Builder::requestToken);
        field("response_token", NUMBER, PricingMultiplier.Builder::responseToken);
        field("cache_read_input_token", NUMBER, PricingMultiplier.Builder::cacheReadInputToken);
        field("cache_write_input_token", NUMBER, PricingMultiplier.Builder::cacheWriteInputToken);
        field("cache_read_audio_input_token", NUMBER, PricingMultiplier.Builder::cacheReadAudioInputToken);
        field("request_audio_token", NUMBER, PricingMultiplier.Builder::requestAudioToken);
        field("response_audio_token", NUMBER, PricingMultiplier.Builder::responseAudioToken);
        field("reasoning_token", NUMBER, PricingMultiplier.Builder::reasoningToken);
        field("prediction_accepted_token", NUMBER, PricingMultiplier.Builder::predictionAcceptedToken);
        field("prediction_rejected_token", NUMBER, PricingMultiplier.Builder::predictionRejectedToken);
        field("request_image_token", NUMBER, PricingMultiplier.Builder::requestImageToken);
        field("response_image_token", NUMBER, PricingMultiplier.Builder::responseImageToken);
        field("request_text_token", NUMBER, PricingMultiplier.Builder::requestTextToken);
        field("response_text_token", NUMBER, PricingMultiplier.Builder::responseTextToken);
        field("cache_read_image_input_token", NUMBER, PricingMultiplier.Builder::cacheReadImageInputToken);
        field("cache_read_text_input_token", NUMBER, PricingMultiplier.Builder::cacheReadTextInputToken);
        field("cache_write_text_input_token", NUMBER, PricingMultiplier.Builder::cacheWriteTextInputToken);
        field("cache_write_image_input_token", NUMBER, PricingMultiplier.Builder::cacheWriteImageInputToken);
        field("image", document(ImagePricingMultiplier.class), PricingMultiplier.Builder::image);
        field("additional_units", map(NUMBER), PricingMultiplier.Builder::additionalUnits);
        others(PricingMultiplier.Builder::putAdditionalProperty);
    }
}
