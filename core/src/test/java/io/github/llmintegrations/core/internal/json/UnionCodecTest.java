package io.github.llmintegrations.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnionCodecTest {
    private static final int MANY = 200_000;

    /** A union with a discriminator. */
    private static final UnionCodec<Place> NAMED = Codec.union(Place.class, "kind")
            .member(List.of("address", "ADDRESS"), Address.class, () -> Address.CODEC)
            .member(List.of("point"), Point.class, () -> Point.CODEC)
            .unknown(Other.class, Other::new, Other::raw);

    /** A union without a discriminator. */
    private static final UnionCodec<Place> SHAPED = Codec.union(Place.class, UnionCodecTest::shape)
            .member(List.of("address"), Address.class, () -> Address.CODEC)
            .unknown(Other.class, Other::new, Other::raw);

    /** A union without a type for unknown members. */
    private static final UnionCodec<Place> CLOSED = Codec.union(Place.class, "kind")
            .member(List.of("point"), Point.class, () -> Point.CODEC)
            .other(Address.class, () -> Address.CODEC);

    private static String shape(JsonNode object) {
        return object.path("street").isTextual() && object.path("town").isTextual() ? "address" : "none";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'address','street':'s','town':'t'}",
                "{'kind':'ADDRESS','street':'s','town':'t'}",
                "{'street':'s','town':'t','kind':'address'}",
                "{'street':'s','kind':'address','town':'t'}",
                "{'zip':null,'street':'s','kind':'address','town':'t'}",
                "{'kind':'address','zip':null,'town':'t','street':'s'}"
            })
    void findsTheDiscriminatorAnywhere(String json) throws IOException {
        assertThat(Quoted.read(NAMED, json)).isEqualTo(new Address(Map.of("street", "s", "town", "t")));
    }

    @Test
    void acceptsFieldsOfAnyTypeBeforeTheDiscriminator() throws IOException {
        assertThat(Quoted.read(NAMED, "{'y':2,'kind':'point','x':1}")).isEqualTo(new Point(1, 2));
        assertThat(Quoted.read(NAMED, "{'kind':'point','x':1,'y':2}")).isEqualTo(new Point(1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'kind':'later','x':1}",
                "{'x':1,'kind':'later'}",
                "{'kind':null}",
                "{'kind':7,'x':{'y':[]}}",
                "{'street':'s'}",
                "'text'",
                "[1]",
                "17"
            })
    void keepsAndWritesUnknownMembers(String json) throws IOException {
        Place place = Quoted.read(NAMED, json);

        assertThat(place).isEqualTo(new Other(Quoted.tree(json)));
        assertThat(Quoted.written(NAMED, place)).isEqualTo(Quoted.json(json));
    }

    @Test
    void writesMembersWithTheirTables() {
        assertThat(Quoted.written(NAMED, new Point(1, 2))).isEqualTo("{\"kind\":\"point\",\"x\":1,\"y\":2}");
        assertThat(Quoted.written(NAMED, new Address(Map.of("town", "t"))))
                .isEqualTo("{\"kind\":\"address\",\"street\":\"\",\"town\":\"t\",\"zip\":\"\"}");
    }

    @Test
    void canHaveAMemberForAllOtherNames() throws IOException {
        assertThat(Quoted.read(CLOSED, "{'kind':'later','town':'t'}")).isEqualTo(new Address(Map.of("town", "t")));
        assertThat(CLOSED.read("later", Quoted.tree("{'town':'t'}"))).isEqualTo(new Address(Map.of("town", "t")));
        assertThat(CLOSED.read("point", Quoted.tree("{'x':1,'y':2}"))).isEqualTo(new Point(1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'kind':7}", "'canary'", "[]"})
    void rejectsUnknownMembersWithoutATypeForThem(String json) {
        assertThatThrownBy(() -> Quoted.read(CLOSED, json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("unexpected content")
                .hasMessageNotContaining("canary");
        assertThatThrownBy(() -> Quoted.written(CLOSED, new Other(Quoted.tree(json))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary");
    }

    @Test
    void rejectsAnUnknownNameFromAnotherDocument() {
        assertThatThrownBy(() -> NAMED.read("later", Quoted.tree("{}"))).isInstanceOf(UnreadableException.class);
    }

    @Test
    void rejectsDuplicateNames() {
        UnionCodec<Place> union =
                Codec.union(Place.class, "kind").member(List.of("one"), Point.class, () -> Point.CODEC);

        assertThatThrownBy(() -> union.member(List.of("two", "one"), Address.class, () -> Address.CODEC))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one");
    }

    @Test
    void theKeeperCanRejectAnObject() {
        UnionCodec<Place> union = Codec.union(Place.class, "kind")
                .unknown(
                        Other.class,
                        raw -> {
                            throw new IllegalArgumentException("canary");
                        },
                        Other::raw);

        assertThatThrownBy(() -> Quoted.read(Values.list(union), "[{}]"))
                .isInstanceOf(UnreadableException.class)
                .hasNoCause()
                .hasMessageStartingWith("unexpected content at $[0] (line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'kind':'point','x':1,'y':'canary'}] | [0].y",
                "[{'x':1,'y':'canary','kind':'point'}] | [0].y",
                "[{'x':'canary','kind':'point','y':1}] | [0].x",
                "[{'kind':'point','x':1}] | [0]",
                "[{'x':1,'kind':'point'}] | [0]"
            })
    void reportsErrorsInMembersWithTheirLocation(String json) {
        String[] parts = json.split(" \\| ", 2);

        assertThatThrownBy(() -> Quoted.read(Values.list(NAMED), parts[0]))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("unexpected content at $" + parts[1] + " (line 1, column ")
                .hasMessageNotContaining("canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'address','kind':'address'}",
                "{'kind':'later','kind':'later'}",
                "{'street':'s','kind':'address','street':'s'}",
                "{'street':'s','street':'s','kind':'address'}",
                "{'kind':'address','street':'s','kind':'point'}"
            })
    void rejectsDuplicateFieldsOfMembers(String json) {
        assertThatThrownBy(() -> Quoted.read(NAMED, json)).isInstanceOf(UnreadableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"kind\":\"none\"", "\"kind\":1", "\"more\":[]", "\"last\":\"text\""})
    void manyTextsBeforeTheDiscriminatorDoNotDeepenTheStack(String end) throws IOException {
        assertThat(Quoted.read(NAMED, "{" + texts() + "," + end + "}")).isInstanceOfSatisfying(Other.class, other -> {
            assertThat(other.raw()).hasSize(MANY + 1);
            assertThat(other.raw().fieldNames().next()).isEqualTo("text0");
        });
    }

    @Test
    void acceptsManyUnknownTexts() throws IOException {
        assertThat(Quoted.read(NAMED, "{" + texts() + ",'kind':'address','town':'t'}"))
                .isInstanceOfSatisfying(
                        Address.class,
                        address -> assertThat(address.texts())
                                .hasSize(MANY + 1)
                                .containsEntry("town", "t")
                                .containsEntry("text0", "\"\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'street':'s','town':'t'}",
                "{'town':'t','street':'s'}",
                "{'town':'t','street':'s','zip':null}",
                "{'zip':null,'town':'t','street':'s'}",
                "{'town':'t','zip':null,'street':'s'}"
            })
    void recognizesMembersByTheirFieldsInAnyOrder(String json) throws IOException {
        assertThat(Quoted.read(SHAPED, json)).isEqualTo(new Address(Map.of("street", "s", "town", "t")));
    }

    @Test
    void readsOtherFieldsOfMembers() throws IOException {
        assertThat(Quoted.read(SHAPED, "{'zip':'z','street':'s','town':'t','new':1}"))
                .isEqualTo(new Address(Map.of("zip", "z", "street", "s", "town", "t", "new", "1")));
        assertThat(Quoted.read(SHAPED, "{'new':'n','more':{'a':'b'},'street':'s','town':'t'}"))
                .isEqualTo(new Address(Map.of("new", "\"n\"", "more", "{\"a\":\"b\"}", "street", "s", "town", "t")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{'street':'s'}", "{'street':'s','town':null}", "{'town':1,'street':'s'}", "'text'", "[1]"
            })
    void keepsObjectsThatMatchNoMember(String json) throws IOException {
        assertThat(Quoted.read(SHAPED, json)).isEqualTo(new Other(Quoted.tree(json)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'street':'a','street':'b','town':'t'}",
                "{'street':'s','town':'t','town':'u'}",
                "{'new':'a','new':'b'}",
                "{'new':'a','new':null}",
                "{'new':'a','street':'s','town':'t','new':'b'}",
                "{'street':'s','town':'t','zip':1}",
                "{'zip':1,'street':'s','town':'t'}"
            })
    void rejectsMatchingObjectsWithInvalidFields(String json) {
        assertThatThrownBy(() -> Quoted.read(SHAPED, json)).isInstanceOf(UnreadableException.class);
    }

    /** With neither a deeper stack nor much time for each. */
    @Test
    @Timeout(30)
    void acceptsManyTextsInObjectsWithoutADiscriminator() throws IOException {
        assertThat(Quoted.read(SHAPED, "{" + texts() + ",'last':1}"))
                .isInstanceOfSatisfying(
                        Other.class, other -> assertThat(other.raw()).hasSize(MANY + 1));
        assertThat(Quoted.read(SHAPED, "{" + texts() + ",'street':'s','town':'t'}"))
                .isInstanceOfSatisfying(
                        Address.class, address -> assertThat(address.texts()).hasSize(MANY + 2));
    }

    private static String texts() {
        return IntStream.range(0, MANY).mapToObj(i -> "'text" + i + "':''").collect(Collectors.joining(","));
    }

    private sealed interface Place {}

    private record Address(Map<String, String> texts) implements Place {
        private static final DocumentCodec<Address, Map<String, String>> CODEC = Codec.<Address, Map<String, String>>of(
                        Address.class, TreeMap::new, Address::new)
                .constant("kind", Values.TEXT, "address")
                .field("street", Values.TEXT, it -> it.text("street"), (it, text) -> it.put("street", text))
                .field("town", Values.TEXT, it -> it.text("town"), (it, text) -> it.put("town", text))
                .field("zip", Values.TEXT, it -> it.text("zip"), (it, text) -> it.put("zip", text))
                .extras(it -> Map.of(), (it, name, value) -> it.put(name, value.toString()));

        private String text(String name) {
            return texts.getOrDefault(name, "");
        }
    }

    private record Point(long x, long y) implements Place {
        private static final DocumentCodec<Point, long[]> CODEC = Codec.<Point, long[]>of(
                        Point.class, () -> new long[2], Point::of)
                .constant("kind", Values.TEXT, "point")
                .field("x", Values.WHOLE_NUMBER, Point::x, (it, x) -> it[0] = x)
                .field("y", Values.WHOLE_NUMBER, Point::y, (it, y) -> it[1] = y);

        private static Point of(long[] coordinates) {
            if (coordinates[0] == 0 || coordinates[1] == 0) {
                throw new IllegalArgumentException("a canary that must not be shown");
            }
            return new Point(coordinates[0], coordinates[1]);
        }
    }

    private record Other(JsonNode raw) implements Place {}
}
