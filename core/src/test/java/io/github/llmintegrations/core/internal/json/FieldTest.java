package io.github.llmintegrations.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.llmintegrations.core.Patch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of field accepts only values of its type. */
class FieldTest {
    private static final List<String> VALUES =
            List.of("'text'", "true", "17", "1.5", "{'name':'one'}", "['text',null]", "[{'name':'one'},null]");

    private static final Codec<Named> NAMED = Codec.<Named, List<String>>of(
                    Named.class, ArrayList::new, names -> new Named(names.get(0)))
            .field("name", Values.TEXT, Named::name, List::add);

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(table -> table.field("it", Values.TEXT, it -> "", Taken::add), "'text'", "text"),
                kind(table -> table.field("it", Values.FLAG, it -> true, Taken::add), "true", true),
                kind(table -> table.field("it", Values.NUMBER, it -> 0.0, Taken::add), "1.5", 1.5),
                kind(
                        table -> table.field("it", NAMED, it -> new Named(""), Taken::add),
                        "{'name':'one'}",
                        new Named("one")),
                kind(table -> table.optional("it", Values.TEXT, it -> Optional.empty(), Taken::add), "'text'", "text"),
                kind(table -> table.optionalLong("it", it -> OptionalLong.empty(), Taken::add), "17", 17L),
                kind(table -> table.optionalInt("it", it -> OptionalInt.empty(), Taken::add), "17", 17),
                kind(table -> table.optionalAmount("it", it -> OptionalDouble.empty(), Taken::add), "1.5", 1.5),
                kind(table -> table.items("it", Values.TEXT, it -> List.of(), Taken::add), "['text',null]", "text"),
                kind(
                        table -> table.items("it", NAMED, it -> List.of(), Taken::add),
                        "[{'name':'one'},null]",
                        new Named("one")),
                kind(
                        table -> table.list("it", Values.TEXT, it -> List.of(), Taken::add),
                        "['text',null]",
                        List.of("text")),
                kind(
                        table -> table.entries("it", Values.TEXT, it -> Map.of(), Taken::add),
                        "{'name':'one'}",
                        Map.of("name", "one")));
    }

    private static Arguments kind(Consumer<DocumentCodec<Taken, Taken>> field, String json, Object taken) {
        return arguments(field, json, List.of(taken), List.of());
    }

    static Stream<Arguments> allKinds() {
        return Stream.concat(
                kinds(),
                Stream.of(arguments(
                        (Consumer<DocumentCodec<Taken, Taken>>)
                                table -> table.patch("it", Values.TEXT, it -> Patch.keep(), Taken::add),
                        "'text'",
                        List.of(Patch.set("text")),
                        List.of(Patch.clear()))));
    }

    @ParameterizedTest
    @MethodSource("allKinds")
    void readsItsOwnType(Consumer<DocumentCodec<Taken, Taken>> field, String json, List<?> taken, List<?> takenOfNull)
            throws IOException {
        DocumentCodec<Taken, Taken> table = table(field);

        assertThat(Quoted.read(table, "{'it':" + json + "}").values).isEqualTo(taken);
        assertThat(Quoted.read(table, "{'it':null}").values).isEqualTo(takenOfNull);
        assertThat(Quoted.read(table, "{'other':" + json + "}").values).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allKinds")
    void rejectsOtherTypes(
            Consumer<DocumentCodec<Taken, Taken>> field, String json, List<?> taken, List<?> takenOfNull) {
        DocumentCodec<Taken, Taken> table = table(field);

        for (String other : VALUES) {
            if (!isGoodEnough(other, json)) {
                assertThatThrownBy(() -> Quoted.read(table, "{'it':" + other + "}"))
                        .as(other)
                        .isInstanceOf(UnreadableException.class)
                        .hasMessageStartingWith("unexpected content at $.it");
            }
        }
    }

    /** An integer is also a number. */
    private static boolean isGoodEnough(String other, String json) {
        return other.equals(json) || (other.equals("17") && json.equals("1.5"));
    }

    private static DocumentCodec<Taken, Taken> table(Consumer<DocumentCodec<Taken, Taken>> field) {
        DocumentCodec<Taken, Taken> table = Codec.of(Taken.class, Taken::new, Function.identity());
        field.accept(table);
        return table;
    }

    private record Named(String name) {}

    private static final class Taken {
        private final List<Object> values = new ArrayList<>();

        private void add(Object value) {
            values.add(value);
        }
    }
}
