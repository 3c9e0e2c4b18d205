package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.portkey.Documents.read;
import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.testing.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricingAdjustmentsTest {
    private static final List<String> FIELDS = List.of(
            "default",
            "request_token",
            "response_token",
            "cache_read_input_token",
            "cache_write_input_token",
            "cache_read_audio_input_token",
            "request_audio_token",
            "response_audio_token",
            "reasoning_token",
            "prediction_accepted_token",
            "prediction_rejected_token",
            "request_image_token",
            "response_image_token",
            "request_text_token",
            "response_text_token",
            "cache_read_image_input_token",
            "cache_read_text_input_token",
            "cache_write_text_input_token",
            "cache_write_image_input_token");

    /** The setters, in the order of the fields. */
    private static final List<BiFunction<PricingMultiplier.Builder, Double, PricingMultiplier.Builder>> SETTERS =
            List.of(
                    (builder, factor) -> builder.defaultMultiplier(factor),
                    (builder, factor) -> builder.requestToken(factor),
                    (builder, factor) -> builder.responseToken(factor),
                    (builder, factor) -> builder.cacheReadInputToken(factor),
                    (builder, factor) -> builder.cacheWriteInputToken(factor),
                    (builder, factor) -> builder.cacheReadAudioInputToken(factor),
                    (builder, factor) -> builder.requestAudioToken(factor),
                    (builder, factor) -> builder.responseAudioToken(factor),
                    (builder, factor) -> builder.reasoningToken(factor),
                    (builder, factor) -> builder.predictionAcceptedToken(factor),
                    (builder, factor) -> builder.predictionRejectedToken(factor),
                    (builder, factor) -> builder.requestImageToken(factor),
                    (builder, factor) -> builder.responseImageToken(factor),
                    (builder, factor) -> builder.requestTextToken(factor),
                    (builder, factor) -> builder.responseTextToken(factor),
                    (builder, factor) -> builder.cacheReadImageInputToken(factor),
                    (builder, factor) -> builder.cacheReadTextInputToken(factor),
                    (builder, factor) -> builder.cacheWriteTextInputToken(factor),
                    (builder, factor) -> builder.cacheWriteImageInputToken(factor));

    @Test
    void areTheExample() {
        JsonNode example = Json.file(getClass(), "pricing-example.json");
        PricingAdjustments adjustments = PricingAdjustments.builder()
                .multiplier(PricingMultiplier.builder()
                        .defaultMultiplier(0.8)
                        .cacheReadInputToken(0.9)
                        .cacheWriteInputToken(0.9)
                        .build())
                .build();

        assertThat(written(adjustments)).isEqualTo(example);
        assertThat(read(PricingAdjustments.class, example)).isEqualTo(adjustments);
    }

    @Test
    void haveEveryMultiplier() {
        PricingMultiplier.Builder builder = PricingMultiplier.builder();
        for (int i = 0; i < SETTERS.size(); i++) {
            builder = SETTERS.get(i).apply(builder, i + 0.5);
        }
        PricingAdjustments adjustments = PricingAdjustments.builder()
                .multiplier(builder.image(ImagePricingMultiplier.builder()
                                .defaultMultiplier(19.5)
                                .putAdditionalProperty("hd", TextNode.valueOf("value"))
                                .build())
                        .putAdditionalUnit("web_search", 20.5)
                        .putAdditionalUnit("file_search", 0)
                        .putAdditionalProperty("brand_new", TextNode.valueOf("value"))
                        .build())
                .putAdditionalProperty("brand_new", TextNode.valueOf("value"))
                .build();
        JsonNode document = Json.file(getClass(), "pricing-full.json");

        assertThat(written(adjustments)).isEqualTo(document);
        assertThat(read(PricingAdjustments.class, document)).isEqualTo(adjustments);
        assertThat(document.get("multiplier").fieldNames()).toIterable().containsAll(FIELDS);
    }

    @Test
    void haveNothingWhenEverythingIsNull() {
        assertThat(read(PricingAdjustments.class, Json.file(getClass(), "pricing-nulls.json")))
                .isEqualTo(PricingAdjustments.builder()
                        .multiplier(PricingMultiplier.builder()
                                .image(ImagePricingMultiplier.builder().build())
                                .build())
                        .build());
        assertThat(read(PricingAdjustments.class, json("{'multiplier':null}")).multiplier())
                .isEqualTo(Optional.empty());
        assertThat(written(PricingAdjustments.builder().build())).isEqualTo(json("{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "0.8", "1e-7", "12345678"})
    void areNumbersOfAnySpelling(String number) {
        PricingMultiplier read = read(PricingMultiplier.class, json("{'default':" + number + "}"));

        assertThat(read.defaultMultiplier()).hasValue(Double.parseDouble(number));
        assertThat(written(read).get("default").doubleValue()).isEqualTo(Double.parseDouble(number));
    }

    private static String camelCase(String name) {
        return Pattern.compile("_(.)")
                .matcher(name)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuseWhatIsNoFactorInEveryField(double factor) {
        PricingMultiplier.Builder builder = PricingMultiplier.builder().putAdditionalUnit("canary", factor);
        StringBuilder message = new StringBuilder("PricingMultiplier: ");
        for (int i = 0; i < SETTERS.size(); i++) {
            builder = SETTERS.get(i).apply(builder, factor);
            message.append(camelCase(FIELDS.get(i))).append(" must be a number of at least 0; ");
        }
        PricingMultiplier.Builder wrong = builder;

        assertThatIllegalArgumentException()
                .isThrownBy(wrong::build)
                .withMessage(message + "additionalUnits must be numbers of at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImagePricingMultiplier.builder()
                        .defaultMultiplier(factor)
                        .build())
                .withMessage("ImagePricingMultiplier: default must be a number of at least 0");
    }

    @Test
    void takeZero() {
        PricingMultiplier.Builder builder = PricingMultiplier.builder();
        for (BiFunction<PricingMultiplier.Builder, Double, PricingMultiplier.Builder> each : SETTERS) {
            builder = each.apply(builder, 0.0);
        }

        assertThat(written(builder.build())).hasSize(SETTERS.size());
    }
}
