package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'street':'s','town':'t'}",
                "{'town':'t','street':'s'}",
                "{'town':'t','street':'s','zip':null}",
                "{'zip':null,'town':'t','street':'s'}",
                "{'town':'t','zip':null,'street':'s'}"
            })
    void aMemberIsToldByItsFieldsInWhateverOrder(String json) throws IOException {
        assertThat(place(json)).isEqualTo(new Address(Map.of("street", "s", "town", "t")));
    }

    @Test
    void moreThanWhatTellsItIsReadAsWell() throws IOException {
        assertThat(place("{'zip':'z','street':'s','town':'t','new':1}"))
                .isEqualTo(new Address(Map.of("zip", "z", "street", "s", "town", "t", "new", "1")));
        assertThat(place("{'new':'n','more':{'a':'b'},'street':'s','town':'t'}"))
                .isEqualTo(new Address(Map.of("new", "\"n\"", "more", "{\"a\":\"b\"}", "street", "s", "town", "t")));
        assertThat(place("{'new':'n','street':'s','town':'t','zip':'z'}"))
                .isEqualTo(new Address(Map.of("new", "\"n\"", "street", "s", "town", "t", "zip", "z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{'street':'s'}", "{'street':'s','town':null}", "{'town':1,'street':'s'}", "'text'", "[1]"
            })
    void whatIsNoMemberIsKept(String json) throws IOException {
        assertThat(place(json).toString()).isEqualTo(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'street':'a','street':'b','town':'t'}",
                "{'street':'s','town':'t','town':'u'}",
                "{'new':'a','new':'b'}",
                "{'new':'a','new':null}",
                "{'new':'a','street':'s','town':'t','new':'b'}"
            })
    void aFieldThatStandsTwiceIsRefused(String json) {
        assertThatThrownBy(() -> place(json)).isInstanceOf(UnreadableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'street':'s','town':'t','zip':1}", "{'zip':1,'street':'s','town':'t'}"})
    void aFieldOfAnotherKindIsRefused(String json) {
        assertThatThrownBy(() -> place(json)).isInstanceOf(UnreadableException.class);
    }

    /** Neither more stack nor more than a moment for each. */
    @Test
    @Timeout(30)
    void howManyTextsComeFirstMakesNoDifference() throws IOException {
        String texts = IntStream.range(0, 200_000)
                .mapToObj(i -> "'text" + i + "':''")
                .collect(Collectors.joining(",", "{", ","));

        assertThat(place(texts + "'last':1}")).isInstanceOfSatisfying(Other.class, other -> {
            assertThat(other.raw()).hasSize(200_001);
            assertThat(other.raw().fieldNames().next()).isEqualTo("text0");
        });
        assertThat(place(texts + "'street':'s','town':'t'}")).isInstanceOfSatisfying(Address.class, address -> {
            assertThat(address.texts()).hasSize(200_002);
            assertThat(address.texts()).containsEntry("street", "s").containsEntry("text0", "\"\"");
        });
    }

    private static Place place(String json) throws IOException {
        byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return Json.reader(Place.class).read(new ByteArrayInputStream(body));
    }

    @JsonDeserialize(using = PlaceReader.class)
    sealed interface Place permits Address, Other {}

    record Address(Map<String, String> texts) implements Place {}

    record Other(JsonNode raw) implements Place {
        @Override
        public String toString() {
            return raw.toString();
        }
    }

    static final class PlaceReader extends ShapeReader<Place> {
        @Override
        protected @Nullable DocumentReader<?, ? extends Place> member(JsonNode object) {
            return object.path("street").isTextual() && object.path("town").isTextual() ? new AddressReader() : null;
        }

        @Override
        protected Place unknown(JsonNode raw) {
            return new Other(raw);
        }
    }

    static final class AddressReader extends DocumentReader<Map<String, String>, Address> {
        AddressReader() {
            super(TreeMap::new, Address::new);
            field("street", Values.TEXT, (texts, text) -> texts.put("street", text));
            field("town", Values.TEXT, (texts, text) -> texts.put("town", text));
            field("zip", Values.TEXT, (texts, text) -> texts.put("zip", text));
            others((texts, name, value) -> texts.put(name, value.toString()));
        }
    }
}
