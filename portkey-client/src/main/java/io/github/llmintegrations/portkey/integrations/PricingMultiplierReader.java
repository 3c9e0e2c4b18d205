package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.NUMBER;
import static io.github.llmintegrations.core.internal.Values.document;
import static io.github.llmintegrations.core.internal.Values.map;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link PricingMultiplier}. */
final class PricingMultiplierReader extends DocumentReader<PricingMultiplier.Builder, PricingMultiplier> {
    PricingMultiplierReader() {
        super(PricingMultiplier::builder, PricingMultiplier.Builder::asRead);
        optional("default", NUMBER, PricingMultiplier.Builder::defaultMultiplier);
        optional("request_token", NUMBER, PricingMultiplier.Builder::requestToken);
        optional("response_token", NUMBER, PricingMultiplier.Builder::responseToken);
        optional("cache_read_input_token", NUMBER, PricingMultiplier.Builder::cacheReadInputToken);
        optional("cache_write_input_token", NUMBER, PricingMultiplier.Builder::cacheWriteInputToken);
        optional("cache_read_audio_input_token", NUMBER, PricingMultiplier.Builder::cacheReadAudioInputToken);
        optional("request_audio_token", NUMBER, PricingMultiplier.Builder::requestAudioToken);
        optional("response_audio_token", NUMBER, PricingMultiplier.Builder::responseAudioToken);
        optional("reasoning_token", NUMBER, PricingMultiplier.Builder::reasoningToken);
        optional("prediction_accepted_token", NUMBER, PricingMultiplier.Builder::predictionAcceptedToken);
        optional("prediction_rejected_token", NUMBER, PricingMultiplier.Builder::predictionRejectedToken);
        optional("request_image_token", NUMBER, PricingMultiplier.Builder::requestImageToken);
        optional("response_image_token", NUMBER, PricingMultiplier.Builder::responseImageToken);
        optional("request_text_token", NUMBER, PricingMultiplier.Builder::requestTextToken);
        optional("response_text_token", NUMBER, PricingMultiplier.Builder::responseTextToken);
        optional("cache_read_image_input_token", NUMBER, PricingMultiplier.Builder::cacheReadImageInputToken);
        optional("cache_read_text_input_token", NUMBER, PricingMultiplier.Builder::cacheReadTextInputToken);
        optional("cache_write_text_input_token", NUMBER, PricingMultiplier.Builder::cacheWriteTextInputToken);
        optional("cache_write_image_input_token", NUMBER, PricingMultiplier.Builder::cacheWriteImageInputToken);
        optional("image", document(ImagePricingMultiplier.class), PricingMultiplier.Builder::image);
        field("additional_units", map(NUMBER), PricingMultiplier.Builder::additionalUnits);
        others(PricingMultiplier.Builder::putAdditionalProperty);
    }
}
