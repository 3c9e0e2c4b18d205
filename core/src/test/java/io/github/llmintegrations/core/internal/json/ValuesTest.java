package io.github.llmintegrations.core.internal.json;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.NUMBER;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.TREE;
import static io.github.llmintegrations.core.internal.json.Values.WHOLE_NUMBER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.ShortNode;
import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.Secret;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading and writing values of each type. */
class ValuesTest {
    private static final Codec<Color> COLOR = Values.openEnum(Color::of);

    @Test
    void nullCountsAsAbsent() throws IOException {
        assertThat(read(TEXT, "null")).isEmpty();
        assertThat(read(FLAG, "null")).isEmpty();
        assertThat(read(LENIENT_FLAG, "null")).isEmpty();
        assertThat(read(WHOLE_NUMBER, "null")).isEmpty();
        assertThat(read(NUMBER, "null")).isEmpty();
        assertThat(read(TREE, "null")).isEmpty();
        assertThat(read(Values.list(TEXT), "null")).isEmpty();
        assertThat(read(Values.map(TEXT), "null")).isEmpty();
        assertThat(read(COLOR, "null")).isEmpty();
    }

    @Test
    void nullInAListOrAMapIsIgnored() throws IOException {
        assertThat(required(Values.list(TEXT), "[null,'a',null]")).containsExactly("a");
        assertThat(required(Values.list(TEXT), "[null]")).isEmpty();
        assertThat(required(Values.map(TEXT), "{'a':null,'b':'c','d':null}")).containsOnlyKeys("b");
    }

    @Test
    void aSingleItemIsReadAsAList() throws IOException {
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
    void aMapRejectsDuplicateNames(String json) {
        assertThatThrownBy(() -> read(Values.map(TEXT), json)).hasMessageStartingWith("duplicate field at $.it.a");
    }

    @Test
    void anEnumerationKeepsUnknownTexts() throws IOException {
        assertThat(required(COLOR, "'RED'")).isSameAs(Color.RED);
        assertThat(required(COLOR, "'LATER'").isKnown()).isFalse();
        assertThat(required(COLOR, "'LATER'").value()).isEqualTo("LATER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1.5", "true", "{}", "['RED']"})
    void aTextRejectsOtherTypes(String json) {
        assertThatThrownBy(() -> read(TEXT, json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(" at $.it (");
        assertThatThrownBy(() -> read(COLOR, json)).isInstanceOf(UnreadableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'canary'", "{'canary':1}", "['canary']", "'canary\\n'", "1e999", "true"})
    void aMessageContainsTheLocationAndNotTheValue(String json) {
        assertThatThrownBy(() -> read(NUMBER, json))
                .isInstanceOf(UnreadableException.class)
                .hasNoCause()
                .hasMessageMatching("unexpected content at \\$\\.it \\(line 1, column \\d+\\)");
    }

    @Test
    void aLocationInAListHasItsIndex() {
        assertThatThrownBy(() -> read(Values.list(TEXT), "['a','b',{'c':1}]"))
                .hasMessageStartingWith("unexpected content at $.it[2] (line 1, column ");
        assertThatThrownBy(() -> read(Values.list(Values.list(FLAG)), "[[],[true,1]]"))
                .hasMessageStartingWith("unexpected content at $.it[1][1] (line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a'", "1", "true", "{}"})
    void aListRejectsOtherTypes(String json) {
        assertThatThrownBy(() -> read(Values.list(TEXT), json)).hasMessageContaining(" at $.it (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a'", "1", "true", "[]", "[{}]"})
    void aMapRejectsOtherTypes(String json) {
        assertThatThrownBy(() -> read(Values.map(TEXT), json)).hasMessageContaining(" at $.it (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "'true'", "'false'", "[]", "{}"})
    void aFlagRejectsOtherTypes(String json) {
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
    void aLenientFlagReadsNumbersAndTexts(String json, boolean flag) throws IOException {
        assertThat(read(LENIENT_FLAG, json)).contains(flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "0.5", "'TRUE'", "'yes'", "''", "'2'", "'01'", "' 1'", "'canary'", "[]", "{}"})
    void aLenientFlagRejectsOtherValues(String json) {
        assertThatThrownBy(() -> read(LENIENT_FLAG, json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(" at $.it")
                .hasMessageNotContaining("canary");
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "10.0, 10", "1e3, 1000", "-9223372036854775808, -9223372036854775808"})
    void anIntegerMayHaveAFractionOfZero(String json, long number) throws IOException {
        assertThat(read(WHOLE_NUMBER, json)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.5", "1e40", "9223372036854775808", "'10'", "true", "[]", "1e-3"})
    void anIntegerRejectsOtherValues(String json) {
        assertThatThrownBy(() -> read(WHOLE_NUMBER, json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(" at $.it");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "-0.5, -0.5", "1e300, 1e300"})
    void aNumberCanHaveAFraction(String json, double number) throws IOException {
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
    void aTreeIsReadUnchanged(String json) throws IOException {
        assertThat(required(TREE, json)).hasToString(json);
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "0.0, 0", "1E+2, 100", "-0.10, -0.1"})
    void treesOfEqualNumbersAreEqual(String one, String other) throws IOException {
        assertThat(required(TREE, "[" + one + "]").toString())
                .isEqualTo(required(TREE, "[" + one + "]").toString());
        assertThat(required(TREE, one).decimalValue()).isEqualByComparingTo(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "10.0", "-2147483648", "1e3"})
    void a32BitIntegerMayHaveAFractionOfZero(String json) throws IOException {
        assertThat(required(Values.INTEGER, json)).isEqualTo(new BigDecimal(json).intValueExact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "1.5", "'1'", "9223372036854775808"})
    void a32BitIntegerRejectsOtherValues(String json) {
        assertThatThrownBy(() -> read(Values.INTEGER, json)).hasMessageStartingWith("unexpected content at $.it (");
    }

    @Test
    void aSecretObjectIsReadAsItsJson() throws IOException {
        assertThat(required(Values.SECRET_OBJECT, "{'a': [1, 'b']}").reveal()).isEqualTo("{\"a\":[1,\"b\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'canary'", "{'a':'canary','b':[17,true]}"})
    void aSecretObjectIsWrittenUnchangedAndMaskedInText(String json) {
        Secret secret = Secret.of(Quoted.json(json));

        assertThat(Quoted.written(Values.SECRET_OBJECT, secret)).isEqualTo(Quoted.json(json));
        assertThat(masked(Values.SECRET_OBJECT, secret)).isEqualTo("\"***\"");
    }

    @Test
    void aSecretObjectRejectsInvalidJsonWithoutShowingIt() {
        assertThatThrownBy(() -> Quoted.written(Values.SECRET_OBJECT, Secret.of("canary")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessage("the document cannot be written as JSON");
    }

    static Stream<Arguments> written() throws IOException {
        return Stream.of(
                arguments(TEXT, "\"é\u0001", "'\\'é\\u0001'"),
                arguments(Values.ANY_TEXT, "", "''"),
                arguments(FLAG, true, "true"),
                arguments(LENIENT_FLAG, false, "false"),
                arguments(WHOLE_NUMBER, Long.MIN_VALUE, "-9223372036854775808"),
                arguments(Values.INTEGER, 17, "17"),
                arguments(NUMBER, 1.5, "1.5"),
                arguments(COLOR, Color.of("LATER"), "'LATER'"),
                arguments(
                        Values.spelled(Color::of, (color, loud) -> color.value() + (loud == null ? "" : "!")),
                        Color.RED,
                        "'RED'"),
                arguments(Values.list(WHOLE_NUMBER), List.of(1L, 2L), "[1,2]"),
                arguments(Values.list(TEXT), List.of(), "[]"),
                arguments(Values.map(Values.list(FLAG)), Map.of("a", List.of(true)), "{'a':[true]}"),
                arguments(Values.SECRET, Secret.of("s"), "'s'"),
                arguments(Values.SENSITIVE_TREE, Quoted.tree("{'a':1}"), "{'a':1}"));
    }

    @ParameterizedTest
    @MethodSource
    <T> void written(Codec<T> codec, T value, String json) {
        assertThat(Quoted.written(codec, value)).isEqualTo(Quoted.json(json));
    }

    @Test
    void aSpellingCanDependOnTheDialect() {
        Codec<Color> loud = Values.spelled(Color::of, (color, dialect) -> color.value() + dialect);

        assertThat(Documents.write(loud, Color.RED, "!")).asString(UTF_8).isEqualTo("\"RED!\"");
    }

    @Test
    void aHiddenTreeIsMasked() throws IOException {
        assertThat(masked(Values.SECRET, Secret.of("canary"))).isEqualTo("\"***\"");
        assertThat(masked(Values.SENSITIVE_TREE, Quoted.tree("{'a':'canary'}"))).isEqualTo("\"***\"");
        assertThat(masked(Values.RESPONSE_TREE, Quoted.tree("{'custom_headers':{'a':'canary'},'b':1}")))
                .doesNotContain("canary")
                .contains("\"b\":1");
        assertThat(masked(Values.map(Values.SECRET), Map.of("a", Secret.of("canary"))))
                .isEqualTo("{\"a\":\"***\"}");
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments(ShortNode.valueOf((short) 1), "1"),
                arguments(IntNode.valueOf(-1), "-1"),
                arguments(LongNode.valueOf(Long.MAX_VALUE), "9223372036854775807"),
                arguments(BigIntegerNode.valueOf(BigInteger.TEN.pow(30)), "1" + "0".repeat(30)),
                arguments(FloatNode.valueOf(0.5f), "0.5"),
                arguments(DoubleNode.valueOf(1e300), "1.0E300"),
                arguments(DecimalNode.valueOf(new BigDecimal("1E+999999999")), "1E+999999999"),
                arguments(DecimalNode.valueOf(new BigDecimal("0.10")), "0.10"),
                arguments(DoubleNode.valueOf(Double.NaN), "'NaN'"),
                arguments(FloatNode.valueOf(Float.NEGATIVE_INFINITY), "'-Infinity'"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberInATreeIsWrittenAsValidJson(JsonNode number, String json) throws IOException {
        String written = Quoted.written(TREE, number);

        assertThat(written).isEqualTo(Quoted.json(json));
        assertThat(Quoted.tree(written).isMissingNode()).isFalse();
    }

    @Test
    void aTreeRejectsOtherNodesWithoutShowingThem() {
        assertThatThrownBy(() -> Quoted.written(TREE, new POJONode(List.of("canary"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the tree contains a value that is not JSON");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void anAmountMustBeAtLeastZero(double number) {
        assertThat(Values.AMOUNT.fault(number)).isEqualTo("must be a number of at least 0");
        assertThat(Values.AMOUNT.fault(0.0)).isNull();
        assertThat(NUMBER.fault(number)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aTextMustNotBeBlank(String blank) {
        assertThat(TEXT.fault(blank)).isEqualTo("must not be blank");
        assertThat(Values.SECRET.fault(Secret.of(blank))).isEqualTo("must not be blank");
        assertThat(Values.SECRET.fault(Secret.from(() -> blank))).isNull();
        assertThat(Values.ANY_TEXT.fault(blank)).isNull();
        assertThat(TEXT.fault("a")).isNull();
    }

    private static <T> String masked(Codec<T> codec, T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Tokens.FACTORY.createGenerator(text)) {
            codec.write(value, JsonOutput.masking(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static <T> T required(Codec<T> codec, String json) throws IOException {
        return read(codec, json).orElseThrow();
    }

    /** A document's field that is called {@code it}. */
    @SuppressWarnings("unchecked") // the codec's type
    private static <T> Optional<T> read(Codec<T> codec, String json) throws IOException {
        DocumentCodec<Holder, Holder> holder = Codec.of(Holder.class, Holder::new, Function.<Holder>identity())
                .optional("it", codec, none -> Optional.empty(), (it, value) -> it.value = value);
        return Optional.ofNullable((T) Quoted.read(holder, "{'it':" + json + "}").value);
    }

    private static final class Holder {
        private @Nullable Object value;
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
