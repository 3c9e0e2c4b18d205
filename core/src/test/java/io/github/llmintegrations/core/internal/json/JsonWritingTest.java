package io.github.llmintegrations.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.Patch;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing documents as JSON. */
class JsonWritingTest {

    static Stream<Arguments> patches() {
        return Stream.of(
                Arguments.of(new Update(), "{}"),
                Arguments.of(new Update().baseUrl(Patch.keep()), "{}"),
                Arguments.of(new Update().baseUrl(Patch.clear()), "{\"base_url\":null}"),
                Arguments.of(new Update().baseUrl(Patch.set("v")), "{\"base_url\":\"v\"}"),
                Arguments.of(new Update().baseUrl(Patch.set("")), "{\"base_url\":\"\"}"),
                Arguments.of(new Update().names(Patch.clear()), "{\"names\":null}"),
                Arguments.of(new Update().names(Patch.set(List.of())), "{\"names\":[]}"),
                Arguments.of(new Update().names(Patch.set(List.of("a", "é"))), "{\"names\":[\"a\",\"é\"]}"),
                Arguments.of(new Update().until(Patch.set(Instant.EPOCH)), "{\"until\":\"1970-01-01T00:00:00Z\"}"),
                Arguments.of(new Update().headers(Patch.set(Map.of("X-A", "1"))), "{\"headers\":{\"X-A\":\"1\"}}"),
                Arguments.of(
                        new Update().baseUrl(Patch.clear()).names(Patch.set(List.of("a"))),
                        "{\"base_url\":null,\"names\":[\"a\"]}"));
    }

    @ParameterizedTest
    @MethodSource("patches")
    void aPatchIsAbsentNullOrItsValue(Update update, String json) {
        assertThat(written(update)).isEqualTo(json);
    }

    static Stream<String> halves() {
        String longer = "a".repeat(9000);
        return Stream.of(
                        "\ud83d",
                        "\ude00",
                        "a\ud83d",
                        "\ud83da",
                        "\ude00\ud83d",
                        "\ud83d\ud83d\ude00",
                        "é\ude00é",
                        "\\\ud83d")
                .flatMap(each -> Stream.of(each, each + longer, longer + each));
    }

    @ParameterizedTest
    @MethodSource("halves")
    void aLoneSurrogateIsRejectedWithoutShowingTheText(String text) {
        for (Update request : List.of(
                new Update().baseUrl(Patch.set(text)),
                new Update().names(Patch.set(List.of("a", text))),
                new Update().headers(Patch.set(Map.of("X-A", text))),
                new Update().headers(Patch.set(Map.of(text, "1"))))) {
            assertThatThrownBy(() -> written(request))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasNoCause()
                    .hasMessageStartingWith("the request cannot be written")
                    .hasMessageNotContaining(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d\ude00",
                "\ud83d\ude00\ud83d\ude01",
                "\\ud83d",
                "\\\\uDE00",
                "é\"\\\ud83d\ude00",
                "\ue000\ud7ff"
            })
    void surrogatePairsAndEscapesAreWritten(String text) throws IOException {
        byte[] json = Documents.write(Update.CODEC, new Update().baseUrl(Patch.set(text)), null);

        assertThat(Documents.parse(json).path("base_url").textValue()).isEqualTo(text);
    }

    @Test
    void absentFieldsAreNotWrittenAndEmptyOnesAre() {
        Sample sample = new Sample();
        sample.label = Optional.of("");

        assertThat(written(sample)).isEqualTo("{\"names\":[],\"label\":\"\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RED", "LATER"})
    void anEnumerationIsWrittenAsItsText(String text) {
        Sample sample = new Sample();
        sample.color = Optional.of(Color.of(text));

        assertThat(written(sample)).isEqualTo("{\"names\":[],\"color\":\"" + text + "\"}");
    }

    @Test
    void aMapIsWrittenInItsOrder() throws IOException {
        Map<String, Integer> map = new LinkedHashMap<>();
        IntStream.range(0, 30).forEach(i -> map.put("k" + (i * 7) % 30, i));

        assertThat(Quoted.tree(Quoted.written(Values.map(Values.INTEGER), map)).properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyElementsOf(map.keySet());
    }

    @Test
    void aDocumentThatCannotBeWrittenIsRejectedWithoutItsValue() {
        Codec<String> broken = Values.codec(JsonParser::getText, (text, out) -> {
            out.json().writeStartObject();
            throw new IOException(text);
        });

        assertThatThrownBy(() -> Quoted.written(Values.list(broken), List.of("canary")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessage("the document cannot be written as JSON");
    }

    private static String written(Update update) {
        return Quoted.written(Update.CODEC, update);
    }

    private static String written(Sample sample) {
        return Quoted.written(Sample.CODEC, sample);
    }

    static final class Update {
        private static final Codec<Update> CODEC = Codec.of(Update.class, Update::new, Function.<Update>identity())
                .patch("base_url", Values.ANY_TEXT, update -> update.baseUrl, Update::baseUrl)
                .patch("names", Values.list(Values.ANY_TEXT), update -> update.names, Update::names)
                .patch("until", Values.INSTANT, update -> update.until, Update::until)
                .patch("headers", Values.map(Values.ANY_TEXT), update -> update.headers, Update::headers);

        private Patch<String> baseUrl = Patch.keep();
        private Patch<List<String>> names = Patch.keep();
        private Patch<Instant> until = Patch.keep();
        private Patch<Map<String, String>> headers = Patch.keep();

        Update baseUrl(Patch<String> patch) {
            baseUrl = patch;
            return this;
        }

        Update names(Patch<List<String>> patch) {
            names = patch;
            return this;
        }

        Update until(Patch<Instant> patch) {
            until = patch;
            return this;
        }

        Update headers(Patch<Map<String, String>> patch) {
            headers = patch;
            return this;
        }
    }

    static final class Sample {
        private static final Codec<Sample> CODEC = Codec.of(Sample.class, Sample::new, Function.<Sample>identity())
                .list("names", Values.TEXT, it -> it.names, (it, names) -> it.names = names)
                .optional("label", Values.ANY_TEXT, it -> it.label, (it, label) -> it.label = Optional.of(label))
                .optional(
                        "color",
                        Values.openEnum(Color::of),
                        it -> it.color,
                        (it, color) -> it.color = Optional.of(color))
                .optionalAmount("price", it -> it.price, (it, price) -> it.price = OptionalDouble.of(price));

        private List<String> names = List.of();
        private Optional<String> label = Optional.empty();
        private Optional<Color> color = Optional.empty();
        private OptionalDouble price = OptionalDouble.empty();
    }

    static final class Color extends OpenEnum {
        static final Color RED = new Color("RED", true);

        private Color(String value, boolean known) {
            super(value, known);
        }

        static Color of(String text) {
            return text.equals("RED") ? RED : new Color(text, false);
        }
    }
}
