package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.TestOperations.Thing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field that stands twice is one too many wherever it stands: which of them should be believed? */
class StrictParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'a':1,'a':1}",
                "{'a':{},'a':{}}",
                "{'a':{'b':1},'c':{'b':1,'b':2}}",
                "{'a':{'b':{},'b':2}}",
                "{'a':{'b':{'b':1}},'a':2}",
                "{'a':[{'b':1},{'b':1,'c':2,'b':3}]}",
                "{'a':[],'b':[[{}]],'a':2}",
                "{'Aa':1,'BB':2,'Aa':3}",
                "{'a':1,'\\u0061':2}"
            })
    void isRefused(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("not JSON");
        assertThatThrownBy(() -> skipping(json)).isInstanceOf(UnreadableException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'a':{'a':{'a':1}}}",
                "{'a':{'b':1},'c':{'b':1}}",
                "{'a':[{'b':1},{'b':1}],'b':2}",
                "{'Aa':1,'BB':2,'AaBB':3,'BBAa':4}",
                "{'a':{'b':{'c':1},'c':{'b':1}},'b':1,'c':2}"
            })
    void isNoneInAnotherObject(String json) throws IOException {
        assertThat(read(json).toString()).isEqualTo(json.replace('\'', '"'));
        assertThat(skipping(json)).isEqualTo(new Thing("one"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 31, 32, 33, 64, 1000})
    void isFoundAmongMany(int names) throws IOException {
        String fields =
                IntStream.range(0, names).mapToObj(i -> "'f" + i + "':" + i).collect(Collectors.joining(","));

        assertThat(read("{" + fields + "}").size()).isEqualTo(names);
        for (int again : new int[] {0, names / 2, names - 1}) {
            assertThatThrownBy(() -> read("{" + fields + ",'f" + again + "':1}"))
                    .isInstanceOf(UnreadableException.class);
        }
        assertThat(read("[{" + fields + "},{" + fields + "}]").size()).isEqualTo(2);
    }

    @Test
    void isFoundByWhoGoesFromValueToValue() throws IOException {
        try (JsonParser json = parser("{'a':1,'b':[2],'a':3}")) {
            assertThat(json.nextValue()).isEqualTo(JsonToken.START_OBJECT);
            assertThat(json.nextValue()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
            assertThat(json.nextValue()).isEqualTo(JsonToken.START_ARRAY);
            assertThat(json.skipChildren()).isSameAs(json);
            assertThat(json.currentToken()).isEqualTo(JsonToken.END_ARRAY);
            assertThatThrownBy(json::nextValue).isInstanceOf(JsonParseException.class);
        }
    }

    @Test
    void whatIsNoStructureHasNoChildrenToSkip() throws IOException {
        try (JsonParser json = parser("[1,2]")) {
            assertThat(json.skipChildren()).isSameAs(json);
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            json.nextToken();
            json.skipChildren();
            assertThat(json.getIntValue()).isEqualTo(1);
            assertThat(json.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
        }
    }

    @Test
    void whatIsSkippedMayEndTooSoon() {
        assertThatThrownBy(() -> skipping("{'a':[1")).isInstanceOf(UnreadableException.class);
    }

    private static JsonParser parser(String json) throws IOException {
        return new StrictParser(new JsonFactory().createParser(json.replace('\'', '"')));
    }

    private static JsonNode read(String json) throws IOException {
        return Json.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Thing skipping(String json) throws IOException {
        String all = ("{'skipped':" + json + ",'name':'one'}").replace('\'', '"');
        return Json.reader(Thing.class).read(new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8)));
    }
}
