package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Factors on Portkey's own prices: 1 leaves a price alone, 0.8 takes a fifth off. At least 0; what is not set is as
 * {@code defaultMultiplier}.
 */
@Value.Immutable
@JsonDeserialize(builder = PricingMultiplier.Builder.class, using = PricingMultiplierReader.class)
public sealed interface PricingMultiplier extends Extensible permits ImmutablePricingMultiplier {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** For every kind of token that has no multiplier of its own. */
    @JsonProperty("default")
    OptionalDouble defaultMultiplier();

    /** For input tokens. */
    OptionalDouble requestToken();

    /** For output tokens. */
    OptionalDouble responseToken();

    /** For input tokens read from the cache. */
    OptionalDouble cacheReadInputToken();

    /** For input tokens written to the cache. */
    OptionalDouble cacheWriteInputToken();

    /** For audio input tokens read from the cache. */
    OptionalDouble cacheReadAudioInputToken();

    /** For audio input tokens. */
    OptionalDouble requestAudioToken();

    /** For audio output tokens. */
    OptionalDouble responseAudioToken();

    /** For reasoning tokens. */
    OptionalDouble reasoningToken();

    /** For predicted output tokens that were accepted. */
    OptionalDouble predictionAcceptedToken();

    /** For predicted output tokens that were rejected. */
    OptionalDouble predictionRejectedToken();

    /** For image input tokens. */
    OptionalDouble requestImageToken();

    /** For image output tokens. */
    OptionalDouble responseImageToken();

    /** For text input tokens. */
    OptionalDouble requestTextToken();

    /** For text output tokens. */
    OptionalDouble responseTextToken();

    /** For image input tokens read from the cache. */
    OptionalDouble cacheReadImageInputToken();

    /** For text input tokens read from the cache. */
    OptionalDouble cacheReadTextInputToken();

    /** For text input tokens written to the cache. */
    OptionalDouble cacheWriteTextInputToken();

    /** For image input tokens written to the cache. */
    OptionalDouble cacheWriteImageInputToken();

    /** For images. */
    Optional<ImagePricingMultiplier> image();

    /** For charges per unit, such as {@code web_search}, by the names of Portkey Models. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, Double> additionalUnits();

    /** Builds {@link PricingMultiplier}. Not thread-safe. */
    final class Builder extends ImmutablePricingMultiplier.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public PricingMultiplier build() {
            PricingMultiplier built = super.build();
            new Violations(PricingMultiplier.class, built)
                    .check(PricingRules.isFactor(built.defaultMultiplier()), PricingRules.mustBeFactor("default"))
                    .check(PricingRules.isFactor(built.requestToken()), PricingRules.mustBeFactor("request_token"))
                    .check(PricingRules.isFactor(built.responseToken()), PricingRules.mustBeFactor("response_token"))
                    .check(
                            PricingRules.isFactor(built.cacheReadInputToken()),
                            PricingRules.mustBeFactor("cache_read_input_token"))
                    .check(
                            PricingRules.isFactor(built.cacheWriteInputToken()),
                            PricingRules.mustBeFactor("cache_write_input_token"))
                    .check(
                            PricingRules.isFactor(built.cacheReadAudioInputToken()),
                            PricingRules.mustBeFactor("cache_read_audio_input_token"))
                    .check(
                            PricingRules.isFactor(built.requestAudioToken()),
                            PricingRules.mustBeFactor("request_audio_token"))
                    .check(
                            PricingRules.isFactor(built.responseAudioToken()),
                            PricingRules.mustBeFactor("response_audio_token"))
                    .check(PricingRules.isFactor(built.reasoningToken()), PricingRules.mustBeFactor("reasoning_token"))
                    .check(
                            PricingRules.isFactor(built.predictionAcceptedToken()),
                            PricingRules.mustBeFactor("prediction_accepted_token"))
                    .check(
                            PricingRules.isFactor(built.predictionRejectedToken()),
                            PricingRules.mustBeFactor("prediction_rejected_token"))
                    .check(
                            PricingRules.isFactor(built.requestImageToken()),
                            PricingRules.mustBeFactor("request_image_token"))
                    .check(
                            PricingRules.isFactor(built.responseImageToken()),
                            PricingRules.mustBeFactor("response_image_token"))
                    .check(
                            PricingRules.isFactor(built.requestTextToken()),
                            PricingRules.mustBeFactor("request_text_token"))
                    .check(
                            PricingRules.isFactor(built.responseTextToken()),
                            PricingRules.mustBeFactor("response_text_token"))
                    .check(
                            PricingRules.isFactor(built.cacheReadImageInputToken()),
                            PricingRules.mustBeFactor("cache_read_image_input_token"))
                    .check(
                            PricingRules.isFactor(built.cacheReadTextInputToken()),
                            PricingRules.mustBeFactor("cache_read_text_input_token"))
                    .check(
                            PricingRules.isFactor(built.cacheWriteTextInputToken()),
                            PricingRules.mustBeFactor("cache_write_text_input_token"))
                    .check(
                            PricingRules.isFactor(built.cacheWriteImageInputToken()),
                            PricingRules.mustBeFactor("cache_write_image_input_token"))
                    .check(
                            built.additionalUnits().values().stream().allMatch(PricingRules::isFactor),
                            PricingRules.mustBeFactor("additional_units"))
                    .refuse();
            return built;
        }

        /** What a server says is taken as it is. */
        PricingMultiplier asRead() {
            return super.build();
        }
    }
}
