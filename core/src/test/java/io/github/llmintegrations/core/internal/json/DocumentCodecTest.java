package io.github.llmintegrations.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Patch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading objects with a table, with their fields in any order. */
class DocumentCodecTest {
    private static final String FULL =
            "{'kind':'box','name':'one','owner':null,'parts':['a',null,'b'],'new':{'x':[1]},'newer':null}";

    private final DocumentCodec<Box, Box> table = Box.table();

    @Test
    void readsEveryField() throws IOException {
        Box box = read(FULL);

        assertThat(box.name).isEqualTo("one");
        assertThat(box.owner).isEqualTo(Patch.clear());
        assertThat(box.parts).containsExactly("a", "b");
        assertThat(box.others).hasToString("{new={\"x\":[1]}, newer=null}");
    }

    /** A codec that has read one order also reads others. */
    @Test
    void readsFieldsInAnyOrder() throws IOException {
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

    /** Names with the same length, and names with the same prefix. */
    @Test
    void distinguishesSimilarNames() throws IOException {
        read("{'name':'one','parts':['a']}");

        Box box = read("{'name':'one','partz':['a'],'part':1,'partss':2,'na\\u006de2':3}");

        assertThat(box.parts).isEmpty();
        assertThat(box.others).containsOnlyKeys("partz", "part", "partss", "name2");
        assertThat(read("{'n\\u0061me':'one','p\\u0061rts':['a']}").parts).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'name':null}", "{'owner':'me','new':1}"})
    void reportsAMissingFieldWithItsLocation(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableException.class)
                .hasNoCause()
                .hasMessageStartingWith("unexpected content (line 1, column ");
        assertThatThrownBy(() -> Quoted.read(Values.list(table), "[{'name':'a'}," + json + "]"))
                .hasMessageStartingWith("unexpected content at $[1] (line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'name'", "17", "true", "[{'name':'one'}]"})
    void rejectsValuesThatAreNotObjects(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "{}", "[]", "{'a':[{'b':1}]}", "[[['a']]]", "1.5"})
    void keepsAnOptionalFieldOfAnotherTypeAsUnknown(String value) throws IOException {
        for (String json : List.of(
                "{'note':" + value + ",'name':'one','new':1,'parts':['a','b']}",
                "{'name':'one','parts':['a','b'],'new':1,'note':" + value + "}")) {
            Box box = read(json);

            assertThat(box.note).isEmpty();
            assertThat(box.parts).containsExactly("a", "b");
            assertThat(box.others).containsOnlyKeys("note", "new");
            assertThat(box.others.get("note")).hasToString(value.replace('\'', '"'));
        }
    }

    @Test
    void readsAnOptionalFieldOfItsType() throws IOException {
        Box box = read("{'name':'one','note':'n','size':{'width':3}}");

        assertThat(box.note).contains("n");
        assertThat(box.size).contains(new Size(3));
        assertThat(box.others).isEmpty();
        assertThat(read("{'name':'one','note':null,'size':null}").others).isEmpty();
    }

    /** The part that has been read is lost, so the value cannot be kept. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'one','size':{'width':{}}} | $.size.width",
                "{'name':'one','size':{}} | $.size",
                "{'name':'one','kind':{'a':1,'a':2}} | $.kind.a",
                "{'name':'one','kind':[1e99999999999]} | $.kind[0]",
                "{'name':'one','size':{'width':0},'new':1} | $.size",
                "{'name':'one','size':{'width':1,'width':2}} | $.size.width",
                "{'name':'one','note':1,'note':2} | $.note",
                "{'name':'one','note':1,'note':'n'} | $.note",
                "{'name':7,'note':1} | $.name",
                "{'name':'one','parts':7} | $.parts",
                "{'name':'one','parts':['a',7]} | $.parts[1]"
            })
    void rejectsAnyOtherUnreadableField(String json) {
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
    void rejectsAMalformedOptionalField(String json) {
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
    void rejectsIncompleteOrMalformedJson(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("not JSON")
                .hasMessageNotContaining("one");
    }

    /** The complete text may be valid, and an incomplete response differs from an invalid one. */
    @ParameterizedTest
    @ValueSource(strings = {"'cut", "{'parts':'cut"})
    void rejectsAnIncompleteTextAsMalformed(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("not JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'name':'one'} {}", "{'name':'one'}]", "{'name':'one'}x", "{'name':'one'},"})
    void rejectsContentAfterTheDocument(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void ignoresUnknownFieldsWithoutExtras() throws IOException {
        assertThat(Quoted.read(Size.TABLE, "{'a':{'b':[{}]},'width':1,'c':null,'d':1e3}"))
                .isEqualTo(new Size(1));
    }

    @Test
    void hasAtMost64Fields() throws IOException {
        DocumentCodec<Numbered, Numbered> most = Numbered.table(64);

        assertThat(Quoted.read(most, "{'f63':'b','f0':'a'}").texts).containsExactly("b", "a");
        assertThatThrownBy(() -> Quoted.read(most, "{'f63':'b','f0':'a','f63':'c'}"))
                .hasMessageStartingWith("duplicate field at $.f63");
        assertThatThrownBy(() -> Numbered.table(65)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rejectsDuplicateLines() {
        assertThatThrownBy(() -> Numbered.table(2).constant("f1", Values.TEXT, ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("f1");
    }

    @RepeatedTest(3)
    void threadsCanReadDifferentOrders() {
        List<String> orders =
                List.of(FULL, "{'newer':null,'name':'one','parts':['a','b'],'owner':null,'new':{'x':[1]}}");

        IntStream.range(0, 20_000).parallel().forEach(i -> {
            try {
                Box box = read(orders.get(i % 2));
                assertThat(box.name + box.owner + box.parts + box.others.size()).isEqualTo("oneclear[a, b]2");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private Box read(String json) throws IOException {
        return Quoted.read(table, json);
    }

    private static final class Box {
        private String name = "";
        private Patch<String> owner = Patch.keep();
        private Optional<String> note = Optional.empty();
        private Optional<Size> size = Optional.empty();
        private final List<String> parts = new ArrayList<>();
        private final Map<String, JsonNode> others = new LinkedHashMap<>();

        private static DocumentCodec<Box, Box> table() {
            return Codec.of(Box.class, Box::new, Box::built)
                    .constant("kind", Values.TEXT, "box")
                    .field("name", Values.TEXT, box -> box.name, (box, name) -> box.name = name)
                    .patch("owner", Values.TEXT, box -> box.owner, (box, owner) -> box.owner = owner)
                    .optional("note", Values.TEXT, box -> box.note, (box, note) -> box.note = Optional.of(note))
                    .optional("size", Size.TABLE, box -> box.size, (box, size) -> box.size = Optional.of(size))
                    .items("parts", Values.TEXT, box -> box.parts, (box, part) -> box.parts.add(part))
                    .extras(box -> box.others, (box, name, value) -> box.others.put(name, value));
        }

        private Box built() {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a canary that must not be shown");
            }
            return this;
        }
    }

    private record Size(long width) {
        private static final DocumentCodec<Size, AtomicLong> TABLE = Codec.<Size, AtomicLong>of(
                        Size.class, AtomicLong::new, Size::of)
                .field("width", Values.WHOLE_NUMBER, Size::width, AtomicLong::set);

        private static Size of(AtomicLong width) {
            if (width.get() == 0) {
                throw new IllegalArgumentException("a canary that must not be shown");
            }
            return new Size(width.get());
        }
    }

    private static final class Numbered {
        private final List<String> texts = new ArrayList<>();

        private static DocumentCodec<Numbered, Numbered> table(int fields) {
            DocumentCodec<Numbered, Numbered> table =
                    Codec.of(Numbered.class, Numbered::new, Function.<Numbered>identity());
            IntStream.range(0, fields)
                    .forEach(i -> table.field("f" + i, Values.TEXT, it -> "", (it, text) -> it.texts.add(text)));
            return table;
        }
    }
}
