package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.Patch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document's fields are written directly, and as Jackson writes those of what is no document. */
class DirectFieldWriterTest {

    static Stream<Arguments> fields() {
        return Stream.of(
                sends("\"text\":\"\"", fields -> fields.text = ""),
                sends("\"text\":\"\\\"é\\u0001\"", fields -> fields.text = "\"é\u0001"),
                sends("\"text\":\"t\",\"optional_text\":\"\"", fields -> fields.optionalText = Optional.of("")),
                sends("\"text\":\"t\",\"optional_text\":\"o\"", fields -> fields.optionalText = Optional.of("o")),
                sends("\"text\":\"t\",\"is_flag\":true", fields -> fields.isFlag = Optional.of(true)),
                sends("\"text\":\"t\",\"is_flag\":false", fields -> fields.isFlag = Optional.of(false)),
                sends("\"text\":\"t\",\"patched_text\":null", fields -> fields.patchedText = Patch.clear()),
                sends("\"text\":\"t\",\"patched_text\":\"p\"", fields -> fields.patchedText = Patch.set("p")),
                sends("\"text\":\"t\",\"patched_texts\":[]", fields -> fields.patchedTexts = Patch.set(List.of())),
                sends("\"text\":\"t\",\"number\":1", fields -> fields.number = Optional.of(1)),
                sends("\"text\":\"t\",\"loud_text\":\"L!\"", fields -> fields.loudText = Optional.of("l")),
                sends("\"text\":\"t\",\"loud_flag\":\"TRUE!\"", fields -> fields.loudFlag = Optional.of(true)),
                sends("\"text\":\"t\",\"filled_text\":\"f\"", fields -> fields.filledText = "f"),
                sends("\"text\":\"t\",\"renamed\":\"r\"", fields -> fields.other = Optional.of("r")));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void writesWhatJacksonWould(Consumer<Fields> change, String json) {
        Document document = new Document();
        Fields plain = new Fields();
        change.accept(document);
        change.accept(plain);

        assertThat(written(document)).isEqualTo(json);
        assertThat(written(plain)).isEqualTo(json);
    }

    private static Arguments sends(String fields, Consumer<Fields> change) {
        return Arguments.of(change, "{" + fields + "}");
    }

    private static String written(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }

    static class Fields {
        @JsonProperty
        String text = "t";

        @JsonProperty
        Optional<String> optionalText = Optional.empty();

        @JsonProperty
        Optional<Boolean> isFlag = Optional.empty();

        @JsonProperty
        Patch<String> patchedText = Patch.keep();

        @JsonProperty
        Patch<List<String>> patchedTexts = Patch.keep();

        @JsonProperty
        Optional<Integer> number = Optional.empty();

        @JsonProperty
        @JsonSerialize(contentUsing = Loud.class)
        Optional<String> loudText = Optional.empty();

        @JsonProperty
        @JsonSerialize(contentUsing = Loud.class)
        Optional<Boolean> loudFlag = Optional.empty();

        @JsonProperty
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        String filledText = "";

        @JsonProperty("renamed")
        Optional<String> other = Optional.empty();
    }

    static final class Document extends Fields implements Extensible {
        @Override
        public Map<String, JsonNode> additionalProperties() {
            return Map.of();
        }
    }

    static final class Loud extends StdSerializer<Object> {
        private static final long serialVersionUID = 1;

        Loud() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toString().toUpperCase(Locale.ROOT) + "!");
        }
    }
}
