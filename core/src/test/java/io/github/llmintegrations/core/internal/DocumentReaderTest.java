package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An object goes into a builder field by field, in whatever order. */
class DocumentReaderTest {
    private static final String FULL =
            "{'kind':'box','name':'one','owner':null,'parts':['a',null,'b'],'new':{'x':[1]},'newer':null}";

    private final BoxReader reader = new BoxReader();

    @Test
    void everyFieldGoesWhereItBelongs() throws IOException {
        Box box = read(FULL);

        assertThat(box.name).isEqualTo("one");
        assertThat(box.owner).isEqualTo("nobody");
        assertThat(box.parts).containsExactly("a", "b");
        assertThat(box.others).hasToString("{new={\"x\":[1]}, newer=null}");
    }

    /** A reader that has seen one order reads another as well, again and again. */
    @Test
    void theOrderMakesNoDifference() throws IOException {
        List<String> orders = List.of(
                FULL,
                "{'newer':null,'parts':['a','b'],'new':{'x':[1]},'name':'one','owner':null,'kind':'box'}",
                "{'owner':null,'name':'one','new':{'x':[1]},'newer':null,'parts':['a','b']}",
                "{'parts':['a','b'],'owner':null,'kind':7,'name':'one','newer':null,'new':{'x':[1]}}",
                "{'name':'one','parts':['a','b'],'new':{'x':[1]},'owner':null,'newer':null,'kind':{}}");
        Box first = read(FULL);

        for (int i = 0; i < orders.size() * orders.size(); i++) {
            assertThat(read(orders.get(i % orders.size())))
                    .usingRecursiveComparison()
                    .isEqualTo(first);
            assertThat(read(orders.get(i / orders.size())))
                    .usingRecursiveComparison()
                    .isEqualTo(first);
        }
    }

    /** Names of one length, and names that begin alike. */
    @Test
    void aNameIsNotTakenForOneLikeIt() throws IOException {
        read("{'name':'one','parts':['a']}");

        Box box = read("{'name':'one','partz':['a'],'part':1,'partss':2,'na\\u006de2':3}");

        assertThat(box.parts).isEmpty();
        assertThat(box.others).containsOnlyKeys("partz", "part", "partss", "name2");
        assertThat(read("{'n\\u0061me':'one','p\\u0061rts':['a']}").parts).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'name':null}", "{'owner':'me','new':1}"})
    void whatIsMissingIsToldByItsPlace(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableException.class)
                .hasNoCause()
                .hasMessageStartingWith("unexpected content (line 1, column ");
        assertThatThrownBy(() -> BodyReader.read(Values.list(reader), stream("[{'name':'a'}," + json + "]")))
                .hasMessageStartingWith("unexpected content at $[1] (line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'name'", "17", "true", "[{'name':'one'}]"})
    void onlyAnObjectHasFields(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "{}", "[]", "{'a':[{'b':1}]}", "[[['a']]]", "1.5"})
    void anOptionalFieldOfAnotherKindIsKeptWithTheUnknown(String value) throws IOException {
        for (String json : List.of(
                "{'note':" + value + ",'name':'one','new':1,'parts':['a','b']}",
                "{'name':'one','parts':['a','b'],'new':1,'note':" + value + "}")) {
            Box box = read(json);

            assertThat(box.note).isNull();
            assertThat(box.parts).containsExactly("a", "b");
            assertThat(box.others).containsOnlyKeys("note", "new");
            assertThat(box.others.get("note")).hasToString(value.replace('\'', '"'));
        }
    }

    @Test
    void anOptionalFieldIsReadWhereItIsWhatIsDue() throws IOException {
        Box box = read("{'name':'one','note':'n','size':{'width':3}}");

        assertThat(box.note).isEqualTo("n");
        assertThat(box.size).isEqualTo(3);
        assertThat(box.others).isEmpty();
        assertThat(read("{'name':'one','note':null,'size':null}").others).isEmpty();
    }

    /** What was read of it is lost, so it cannot be kept. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'one','size':{'width':{}}} | $.size.width",
                "{'name':'one','size':{'width':1,'width':2}} | $.size.width",
                "{'name':'one','note':1,'note':2} | $.note",
                "{'name':'one','note':1,'note':'n'} | $.note",
                "{'name':7,'note':1} | $.name",
                "{'name':'one','parts':7} | $.parts",
                "{'name':'one','parts':['a',7]} | $.parts[1]"
            })
    void anythingElseSpoilsTheDocument(String json) {
        String[] parts = json.split(" \\| ", 2);

        assertThatThrownBy(() -> read(parts[0]))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(" at " + parts[1] + " (");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'one','note':tru}",
                "{'name':'one','note':[1,}",
                "{'name':'one','note':{'a'",
                "{'note':'cut"
            })
    void anOptionalFieldThatIsNoJsonIsNotKept(String json) {
        assertThatThrownBy(() -> read(json)).hasMessageStartingWith("not JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'one'",
                "{'name':'one',",
                "{'name':",
                "{'na",
                "{'name':'one','parts':['a'",
                "{'name' 'a'}"
            })
    void whatIsCutOrBrokenIsNoJson(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("not JSON")
                .hasMessageNotContaining("one");
    }

    /** It may yet be what is due: a call whose answer was cut is another matter than one that was answered nonsense. */
    @ParameterizedTest
    @ValueSource(strings = {"'cut", "{'parts':'cut"})
    void aTextThatIsCutIsNotJudged(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("not JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'name':'one'} {}", "{'name':'one'}]", "{'name':'one'}x", "{'name':'one'},"})
    void nothingMayFollow(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void withoutAPlaceForThemOtherFieldsGoNowhere() throws IOException {
        assertThat(BodyReader.read(
                        new TestOperations.ThingReader(), stream("{'a':{'b':[{}]},'name':'one','c':null,'d':1e3}")))
                .isEqualTo(new TestOperations.Thing("one"));
    }

    @Test
    void thereAreAsManyFieldsAsBits() throws IOException {
        assertThat(BodyReader.read(new Numbered(64), stream("{'f63':'b','f0':'a'}")))
                .containsExactly("b", "a");
        assertThatThrownBy(() -> BodyReader.read(new Numbered(64), stream("{'f63':'b','f0':'a','f63':'c'}")))
                .hasMessageStartingWith("a field stands twice at $.f63");
        assertThatThrownBy(() -> new Numbered(65)).isInstanceOf(IllegalStateException.class);
    }

    @RepeatedTest(3)
    void manyThreadsMayReadDifferentOrders() {
        List<String> orders =
                List.of(FULL, "{'newer':null,'name':'one','parts':['a','b'],'owner':null,'new':{'x':[1]}}");

        IntStream.range(0, 20_000).parallel().forEach(i -> {
            try {
                Box box = read(orders.get(i % 2));
                assertThat(box.name + box.owner + box.parts + box.others.size()).isEqualTo("onenobody[a, b]2");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private Box read(String json) throws IOException {
        return BodyReader.read(reader, stream(json));
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static final class Box {
        private @Nullable String name;
        private String owner = "unknown";
        private @Nullable String note;
        private @Nullable Integer size;
        private final List<String> parts = new ArrayList<>();
        private final Map<String, JsonNode> others = new LinkedHashMap<>();

        private Box built() {
            if (name == null) {
                throw new IllegalArgumentException("a canary that nobody shows");
            }
            return this;
        }
    }

    private static final class BoxReader extends DocumentReader<Box, Box> {
        BoxReader() {
            super(Box::new, Box::built);
            ignored("kind");
            field("name", Values.TEXT, (box, name) -> box.name = name);
            nullableText("owner", (box, owner) -> box.owner = owner == null ? "nobody" : owner);
            optional("note", Values.TEXT, (box, note) -> box.note = note);
            optional("size", new SizeReader(), (box, size) -> box.size = size);
            items("parts", Values.TEXT, (box, part) -> box.parts.add(part));
            others((box, name, value) -> box.others.put(name, value));
        }
    }

    private static final class SizeReader extends DocumentReader<int[], Integer> {
        SizeReader() {
            super(() -> new int[1], width -> width[0]);
            field("width", Values.WHOLE_NUMBER, (holder, width) -> holder[0] = width.intValue());
        }
    }

    private static final class Numbered extends DocumentReader<List<String>, List<String>> {
        Numbered(int fields) {
            super(ArrayList::new, texts -> texts);
            IntStream.range(0, fields).forEach(i -> field("f" + i, Values.TEXT, List::add));
        }
    }
}
