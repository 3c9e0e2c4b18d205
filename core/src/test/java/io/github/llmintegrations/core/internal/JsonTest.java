package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.Patch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How documents are written, and what of a document is read. */
class JsonTest {

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
    void aPatchIsNothingOrNullOrItsValue(Update update, String json) throws IOException {
        assertThat(written(update)).isEqualTo(json);
        assertThat(written(read(Update.class, json))).isEqualTo(json);
    }

    @Test
    void aPatchIsReadAsItIsWritten() throws IOException {
        Update update = read(Update.class, "{\"base_url\":null,\"until\":\"2026-02-13 21:27:19\"}");

        assertThat(update.baseUrl).isEqualTo(Patch.clear());
        assertThat(update.until).isEqualTo(Patch.set(Instant.parse("2026-02-13T21:27:19Z")));
        assertThat(update.names).isEqualTo(Patch.keep());
    }

    @Test
    void whatIsAbsentIsNotWrittenAndWhatIsEmptyIs() {
        Sample sample = new Sample();
        sample.label = Optional.of("");

        assertThat(written(sample)).isEqualTo("{\"names\":[],\"label\":\"\"}");
    }

    @Test
    void namesKeepTheirPrefixes() throws IOException {
        Sample sample = new Sample();
        sample.isDefault = Optional.of(true);
        sample.hasKey = Optional.of(false);
        String json = "{\"names\":[],\"is_default\":true,\"has_key\":false}";

        assertThat(written(sample)).isEqualTo(json);
        assertThat(written(read(Sample.class, json))).isEqualTo(json);
    }

    @Test
    void nullIsAsGoodAsAbsent() throws IOException {
        Sample sample = read(
                Sample.class,
                "{\"is_default\":null,\"names\":null,\"label\":null,\"color\":null,\"price\":null,\"count\":null}");

        assertThat(sample.isDefault).isEmpty();
        assertThat(sample.names).isEmpty();
        assertThat(sample.label).isEmpty();
        assertThat(sample.color).isEmpty();
        assertThat(sample.price).isEmpty();
        assertThat(sample.count).isEmpty();
    }

    @Test
    void nullAmongItemsIsSkipped() throws IOException {
        assertThat(read(Sample.class, "{\"names\":[null,\"a\",null]}").names).containsExactly("a");
    }

    @Test
    void aValueOfAnEnumerationIsItsTextKnownOrNot() throws IOException {
        String json = "{\"names\":[],\"color\":\"LATER\"}";

        Sample sample = read(Sample.class, json);

        assertThat(sample.color.orElseThrow().isKnown()).isFalse();
        assertThat(written(sample)).isEqualTo(json);
        assertThat(read(Sample.class, "{\"color\":\"RED\"}").color).containsSame(Color.RED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1.5", "true", "{}", "[\"RED\"]"})
    void aValueOfAnEnumerationIsNoNumber(String value) {
        assertThatThrownBy(() -> read(Sample.class, "{\"color\":" + value + "}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(" at $.color");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "1.5", "true", "{}", "[]"})
    void aTextIsNoNumber(String value) {
        assertThatThrownBy(() -> read(Sample.class, "{\"label\":" + value + "}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(" at $.label");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"canary\"", "{\"canary\":1}", "[\"canary\"]", "\"canary\\n\"", "1e999"})
    void aMessageNamesThePlaceAndNeverTheValue(String value) {
        String json = "{\"names\":[\"a\"],\"price\":" + value + "}";

        assertThatThrownBy(() -> read(Sample.class, json))
                .isInstanceOf(UnreadableException.class)
                .hasNoCause()
                .hasMessageMatching("unexpected content at \\$\\.price \\(line 1, column \\d+\\)");
    }

    @Test
    void aPlaceInAListIsNamedByItsIndex() {
        assertThatThrownBy(() -> read(Sample.class, "{\"names\":[\"a\",\"b\",{\"c\":1}]}"))
                .hasMessageStartingWith("unexpected content at $.names[2] (line 1, column ");
    }

    @Test
    void aMapIsWrittenInItsOrder() throws IOException {
        Map<String, Integer> map = new LinkedHashMap<>();
        IntStream.range(0, 30).forEach(i -> map.put("k" + (i * 7) % 30, i));

        assertThat(Json.parse(Json.write(map, Map.of())).properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyElementsOf(map.keySet());
    }

    @Test
    void whatCannotBeWrittenIsRefusedWithoutItsValue() {
        assertThatThrownBy(() -> Json.write(Map.of("a", new Object()), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the request cannot be written as JSON");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "false, false",
        "1, true",
        "0, false",
        "1.0, true",
        "'\"true\"', true",
        "'\"false\"', false"
    })
    void aFlagThatDriftsIsReadInAllItsForms(String json, boolean flag) throws IOException {
        assertThat(read(Drifting.class, "{\"flag\":" + json + "}").flag).isEqualTo(flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "0.5", "\"TRUE\"", "\"yes\"", "\"\"", "\"canary\"", "[]", "{}"})
    void aFlagThatDriftsIsNothingElse(String json) {
        assertThatThrownBy(() -> read(Drifting.class, "{\"flag\":" + json + "}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(" at $.flag")
                .hasMessageNotContaining("canary");
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "10.0, 10", "1e3, 1000", "-9223372036854775808, -9223372036854775808"})
    void aWholeNumberMayHaveAFractionOfZero(String json, long number) throws IOException {
        assertThat(read(Drifting.class, "{\"number\":" + json + "}").number).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.5", "1e40", "9223372036854775808", "\"10\"", "true", "[]", "1e-3"})
    void aWholeNumberIsNothingElse(String json) {
        assertThatThrownBy(() -> read(Drifting.class, "{\"number\":" + json + "}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(" at $.number");
    }

    private static String written(Object value) {
        return new String(Json.write(value, Map.of()), StandardCharsets.UTF_8);
    }

    private static <T> T read(Class<T> type, String json) throws IOException {
        return Json.reader(type).read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    static final class Update {
        @JsonProperty
        Patch<String> baseUrl = Patch.keep();

        @JsonProperty
        Patch<List<String>> names = Patch.keep();

        @JsonProperty
        Patch<Instant> until = Patch.keep();

        @JsonProperty
        Patch<Map<String, String>> headers = Patch.keep();

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
        @JsonProperty
        List<String> names = List.of();

        @JsonProperty
        Optional<String> label = Optional.empty();

        @JsonProperty
        Optional<Boolean> isDefault = Optional.empty();

        @JsonProperty
        Optional<Boolean> hasKey = Optional.empty();

        @JsonProperty
        Optional<Color> color = Optional.empty();

        @JsonProperty
        OptionalDouble price = OptionalDouble.empty();

        @JsonProperty
        OptionalLong count = OptionalLong.empty();
    }

    static final class Drifting {
        @JsonProperty
        @JsonDeserialize(using = LenientBoolean.class)
        boolean flag;

        @JsonProperty
        @JsonDeserialize(using = LenientLong.class)
        OptionalLong number = OptionalLong.empty();
    }

    static final class Color extends OpenEnum {
        static final Color RED = new Color("RED", true);

        private Color(String value, boolean known) {
            super(value, known);
        }

        @JsonCreator
        static Color of(String text) {
            return text.equals("RED") ? RED : new Color(text, false);
        }
    }
}
