package io.github.llmintegrations.core.internal;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.Values.NUMBER;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;
import static io.github.llmintegrations.core.internal.Values.WHOLE_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llmintegrations.core.OpenEnum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as a value of which kind, and what is not. */
class ValuesTest {

    @Test
    void nullIsAsGoodAsAbsent() throws IOException {
        assertThat(read(TEXT, "null")).isEmpty();
        assertThat(read(FLAG, "null")).isEmpty();
        assertThat(read(LENIENT_FLAG, "null")).isEmpty();
        assertThat(read(WHOLE_NUMBER, "null")).isEmpty();
        assertThat(read(NUMBER, "null")).isEmpty();
        assertThat(read(TREE, "null")).isEmpty();
        assertThat(read(Values.list(TEXT), "null")).isEmpty();
        assertThat(read(Values.map(TEXT), "null")).isEmpty();
        assertThat(read(Values.text(Color::of), "null")).isEmpty();
    }

    @Test
    void nullInAListOrAMapIsLeftOut() throws IOException {
        assertThat(required(Values.list(TEXT), "[null,'a',null]")).containsExactly("a");
        assertThat(required(Values.list(TEXT), "[null]")).isEmpty();
        assertThat(required(Values.map(TEXT), "{'a':null,'b':'c','d':null}")).containsOnlyKeys("b");
    }

    @Test
    void aListOfOneMayBeJustItsItem() throws IOException {
        assertThat(required(Values.listOrItem(TREE), "{'a':1}")).hasToString("[{\"a\":1}]");
        assertThat(required(Values.listOrItem(TREE), "[{'a':1},null]")).hasToString("[{\"a\":1}]");
        assertThat(required(Values.listOrItem(TREE), "[]")).isEmpty();
        assertThatThrownBy(() -> read(Values.listOrItem(TREE), "'a'")).isInstanceOf(UnreadableException.class);
    }

    @Test
    void aMapKeepsItsOrder() throws IOException {
        assertThat(required(Values.map(WHOLE_NUMBER), "{'z':1,'a':2,'m':3,'b':4}")
                        .keySet())
                .containsExactly("z", "a", "m", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a':'1','a':'2'}", "{'a':null,'a':'2'}", "{'a':'1','a':null}"})
    void aMapHasNoFieldTwice(String json) {
        assertThatThrownBy(() -> read(Values.map(TEXT), json)).hasMessageStartingWith("a field stands twice at $.it.a");
    }

    @Test
    void aTextMayMeanSomethingKnownOrNot() throws IOException {
        assertThat(required(Values.text(Color::of), "'RED'")).isSameAs(Color.RED);
        assertThat(required(Values.text(Color::of), "'LATER'").isKnown()).isFalse();
        assertThat(required(Values.text(Color::of), "'LATER'").value()).isEqualTo("LATER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1.5", "true", "{}", "['RED']"})
    void aTextIsNothingElse(String json) {
        assertThatThrownBy(() -> read(TEXT, json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(" at $.it (");
        assertThatThrownBy(() -> read(Values.text(Color::of), json)).isInstanceOf(UnreadableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'canary'", "{'canary':1}", "['canary']", "'canary\\n'", "1e999", "true"})
    void aMessageNamesThePlaceAndNeverTheValue(String json) {
        assertThatThrownBy(() -> read(NUMBER, json))
                .isInstanceOf(UnreadableException.class)
                .hasNoCause()
                .hasMessageMatching("unexpected content at \\$\\.it \\(line 1, column \\d+\\)");
    }

    @Test
    void aPlaceInAListIsNamedByItsIndex() {
        assertThatThrownBy(() -> read(Values.list(TEXT), "['a','b',{'c':1}]"))
                .hasMessageStartingWith("unexpected content at $.it[2] (line 1, column ");
        assertThatThrownBy(() -> read(Values.list(Values.list(FLAG)), "[[],[true,1]]"))
                .hasMessageStartingWith("unexpected content at $.it[1][1] (line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a'", "1", "true", "{}"})
    void aListIsNothingElse(String json) {
        assertThatThrownBy(() -> read(Values.list(TEXT), json)).hasMessageContaining(" at $.it (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a'", "1", "true", "[]", "[{}]"})
    void aMapIsNothingElse(String json) {
        assertThatThrownBy(() -> read(Values.map(TEXT), json)).hasMessageContaining(" at $.it (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "'true'", "'false'", "[]", "{}"})
    void aFlagIsNothingElse(String json) {
        assertThatThrownBy(() -> read(FLAG, json)).hasMessageContaining(" at $.it (");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "false, false",
        "1, true",
        "0, false",
        "1.0, true",
        "0.0, false",
        "'\"true\"', true",
        "'\"false\"', false",
        "'\"1\"', true",
        "'\"0\"', false"
    })
    void aFlagThatDriftsIsReadInAllItsForms(String json, boolean flag) throws IOException {
        assertThat(read(LENIENT_FLAG, json)).contains(flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "0.5", "'TRUE'", "'yes'", "''", "'2'", "'01'", "' 1'", "'canary'", "[]", "{}"})
    void aFlagThatDriftsIsNothingElse(String json) {
        assertThatThrownBy(() -> read(LENIENT_FLAG, json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(" at $.it")
                .hasMessageNotContaining("canary");
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "10.0, 10", "1e3, 1000", "-9223372036854775808, -9223372036854775808"})
    void aWholeNumberMayHaveAFractionOfZero(String json, long number) throws IOException {
        assertThat(read(WHOLE_NUMBER, json)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.5", "1e40", "9223372036854775808", "'10'", "true", "[]", "1e-3"})
    void aWholeNumberIsNothingElse(String json) {
        assertThatThrownBy(() -> read(WHOLE_NUMBER, json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(" at $.it");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "-0.5, -0.5", "1e300, 1e300"})
    void aNumberIsWholeOrNot(String json, double number) throws IOException {
        assertThat(read(NUMBER, json)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[1,2147483648,9223372036854775808,1.5,-0.25],\"b\":{\"c\":null,\"d\":[]},\"e\":{}}",
                "\"text\"",
                "true",
                "false",
                "17",
                "[[[]]]"
            })
    void aTreeIsWhatStandsThere(String json) throws IOException {
        assertThat(required(TREE, json)).hasToString(json);
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "0.0, 0", "1E+2, 100", "-0.10, -0.1"})
    void treesOfEqualNumbersAreEqual(String one, String other) throws IOException {
        assertThat(required(TREE, "[" + one + "]").toString())
                .isEqualTo(required(TREE, "[" + one + "]").toString());
        assertThat(required(TREE, one).decimalValue()).isEqualByComparingTo(other);
    }

    private static <T> T required(ValueReader<T> reader, String json) throws IOException {
        return read(reader, json).orElseThrow();
    }

    /** A document's field that is called {@code it}; single quotes are as good as double ones. */
    private static <T> Optional<T> read(ValueReader<T> reader, String json) throws IOException {
        byte[] body = ("{\"it\":" + json.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8);
        return BodyReader.read(new HolderReader<>(reader), new ByteArrayInputStream(body));
    }

    private static final class HolderReader<T> extends DocumentReader<AtomicReference<T>, Optional<T>> {
        HolderReader(ValueReader<T> reader) {
            super(AtomicReference::new, holder -> Optional.ofNullable(holder.get()));
            field("it", reader, AtomicReference::set);
        }
    }

    private static final class Color extends OpenEnum {
        static final Color RED = new Color("RED", true);

        private Color(String value, boolean known) {
            super(value, known);
        }

        static Color of(String text) {
            return text.equals("RED") ? RED : new Color(text, false);
        }
    }
}
