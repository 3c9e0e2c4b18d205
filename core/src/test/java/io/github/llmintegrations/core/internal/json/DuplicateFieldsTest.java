package io.github.llmintegrations.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Duplicate fields, which readers reject at any depth, since their value would be ambiguous. */
class DuplicateFieldsTest {

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
    void areRejected(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("duplicate field at $");
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
    void inDifferentObjectsAreAccepted(String json) throws IOException {
        assertThat(read(json).toString()).isEqualTo(json.replace('\'', '"'));
        assertThat(skipping(json)).isEqualTo("one");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 31, 32, 33, 64, 1000})
    void areRejectedAmongManyFields(int names) throws IOException {
        String fields =
                IntStream.range(0, names).mapToObj(i -> "'f" + i + "':" + i).collect(Collectors.joining(","));

        assertThat(read("{" + fields + "}").size()).isEqualTo(names);
        for (int again : new int[] {0, names / 2, names - 1}) {
            assertThatThrownBy(() -> read("{" + fields + ",'f" + again + "':1}"))
                    .isInstanceOf(UnreadableException.class);
        }
        assertThat(read("[{" + fields + "},{" + fields + "}]").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'one','name':'one'}",
                "{'name':null,'name':'one'}",
                "{'name':'one','name':null}",
                "{'name':'one','other':1,'name':'two'}",
                "{'name':'one','other':1,'other':2}",
                "{'other':{},'name':'one','other':null}"
            })
    void areRejectedWithKnownAndUnknownNames(String json) {
        assertThatThrownBy(() -> thing(json)).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> thing(json))
                .as("once the order of the fields is known")
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void areReportedWithTheirLocation() {
        assertThatThrownBy(() -> read("{'a':[{'b':1},{'b':1,'b':'canary'}]}"))
                .hasMessageStartingWith("duplicate field at $.a[1].b (line 1, column ")
                .hasMessageNotContaining("canary");
        assertThatThrownBy(() -> thing("{'name':'one','name':'canary'}"))
                .hasMessageStartingWith("duplicate field at $.name (line 1, column ")
                .hasMessageNotContaining("canary");
    }

    @Test
    void skippedValuesMustBeComplete() {
        assertThatThrownBy(() -> skipping("{'a':[1")).isInstanceOf(UnreadableException.class);
    }

    private static JsonNode read(String json) throws IOException {
        return Quoted.tree(json);
    }

    private static String skipping(String json) throws IOException {
        return thing("{'skipped':" + json + ",'name':'one'}");
    }

    private static String thing(String json) throws IOException {
        return Quoted.read(Thing.CODEC, json).name;
    }

    /** A document without extras. */
    private static final class Thing {
        private static final Codec<Thing> CODEC = Codec.of(Thing.class, Thing::new, Function.identity())
                .field("name", Values.TEXT, thing -> thing.name, (thing, name) -> thing.name = name);

        private String name = "";
    }
}
