package io.github.llmintegrations.sandbox.internal.portkey;

import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.Shape;
import java.util.List;
import java.util.stream.Stream;

/** The multipliers of an integration's prices. */
final class PricingAdjustments {

    private static final List<String> MULTIPLIERS = List.of(
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

    private PricingAdjustments() {}

    static Attribute attribute() {
        Shape image = Shape.struct(Field.nullable("default", Shape.NOT_NEGATIVE));
        Shape additionalUnits = new Shape.MapOf(Shape.NOT_NEGATIVE, true);
        List<Field> multipliers = Stream.concat(
                        MULTIPLIERS.stream().map(name -> Field.nullable(name, Shape.NOT_NEGATIVE)),
                        Stream.of(Field.nullable("image", image), Field.nullable("additional_units", additionalUnits)))
                .toList();
        Shape adjustments = Shape.struct(Field.optional("multiplier", new Shape.Struct(multipliers)));
        return Attribute.of("pricing_adjustments", adjustments).clearing(Attribute.Clearing.ALWAYS);
    }
}
