package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.llmintegrations.core.internal.TestOperations.Thing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of field takes its own kind of value, and no other. */
class FieldTest {
    private static final List<String> VALUES =
            List.of("'text'", "true", "17", "1.5", "{'name':'one'}", "['text',null]", "[{'name':'one'},null]");

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(reader -> reader.field("it", Values.TEXT, List::add), "'text'", List.of("text"), List.of()),
                kind(reader -> reader.field("it", Values.FLAG, List::add), "true", List.of(true), List.of()),
                kind(reader -> reader.field("it", Values.NUMBER, List::add), "1.5", List.of(1.5), List.of()),
                kind(
                        reader -> reader.field("it", Values.document(Thing.class), List::add),
                        "{'name':'one'}",
                        List.of(new Thing("one")),
                        List.of()),
                kind(
                        reader -> reader.nullableText("it", (taken, text) -> taken.add(Objects.toString(text))),
                        "'text'",
                        List.of("text"),
                        List.of("null")),
                kind(reader -> reader.items("it", Values.TEXT, List::add), "['text',null]", List.of("text"), List.of()),
                kind(
                        reader -> reader.items("it", Values.document(Thing.class), List::add),
                        "[{'name':'one'},null]",
                        List.of(new Thing("one")),
                        List.of()));
    }

    private static Arguments kind(Consumer<TakingReader> field, String json, List<?> taken, List<?> takenOfNull) {
        return arguments(field, json, taken, takenOfNull);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itTakesItsOwn(Consumer<TakingReader> field, String json, List<?> taken, List<?> takenOfNull)
            throws IOException {
        TakingReader reader = new TakingReader(field);

        assertThat(read(reader, "{'it':" + json + "}")).isEqualTo(taken);
        assertThat(read(reader, "{'it':null}")).isEqualTo(takenOfNull);
        assertThat(read(reader, "{'other':" + json + "}")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itTakesNoOther(Consumer<TakingReader> field, String json, List<?> taken, List<?> takenOfNull) {
        TakingReader reader = new TakingReader(field);

        for (String other : VALUES) {
            if (!isGoodEnough(other, json)) {
                assertThatThrownBy(() -> read(reader, "{'it':" + other + "}"))
                        .as(other)
                        .isInstanceOf(UnreadableException.class)
                        .hasMessageStartingWith("unexpected content at $.it");
            }
        }
    }

    /** A whole number is a number as well. */
    private static boolean isGoodEnough(String other, String json) {
        return other.equals(json) || (other.equals("17") && json.equals("1.5"));
    }

    private static List<Object> read(TakingReader reader, String json) throws IOException {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return BodyReader.read(reader, new ByteArrayInputStream(bytes));
    }

    private static final class TakingReader extends DocumentReader<List<Object>, List<Object>> {
        TakingReader(Consumer<TakingReader> field) {
            super(ArrayList::new, taken -> taken);
            field.accept(this);
        }
    }
}
