package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.Secret;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Codecs for the values of fields. Unless specified otherwise, they do not convert values between JSON types. */
public final class Values {
    /** The codec of texts. A caller's text must not be blank. */
    public static final Codec<String> TEXT = checked(
            codec(Values::text, (text, out) -> out.json().writeString(text)),
            text -> !text.isBlank(),
            "must not be blank");

    /** The codec of texts that may be blank. */
    public static final Codec<String> ANY_TEXT =
            codec(Values::text, (text, out) -> out.json().writeString(text));

    /** The codec of booleans. */
    public static final Codec<Boolean> FLAG =
            codec(Values::flag, (flag, out) -> out.json().writeBoolean(flag));

    /** The codec of booleans that a vendor sometimes writes as numbers or texts: {@code 1}, {@code "0"}, {@code "true"}. */
    public static final Codec<Boolean> LENIENT_FLAG =
            codec(Values::lenientFlag, (flag, out) -> out.json().writeBoolean(flag));

    /** The codec of 64-bit integers, which a vendor may write with a fraction of zero: {@code 10.0}. */
    public static final Codec<Long> WHOLE_NUMBER =
            codec(Values::wholeNumber, (number, out) -> out.json().writeNumber(number));

    /** The codec of 32-bit integers, which a vendor may write with a fraction of zero. */
    public static final Codec<Integer> INTEGER =
            codec(Values::integer, (number, out) -> out.json().writeNumber(number));

    /** The codec of doubles. It rejects numbers that are out of range, which Jackson would turn into infinity. */
    public static final Codec<Double> NUMBER =
            codec(Values::number, (number, out) -> out.json().writeNumber(number));

    /** The codec of amounts. A caller's number must be at least 0. */
    public static final Codec<Double> AMOUNT =
            checked(NUMBER, number -> number >= 0 && Double.isFinite(number), "must be a number of at least 0");

    /**
     * The codec of instants. It reads texts like those of RFC 3339, and numbers of seconds, milliseconds, microseconds or nanoseconds
     * since the epoch. It writes RFC 3339 in UTC.
     */
    public static final Codec<Instant> INSTANT =
            codec(Values::instant, (instant, out) -> out.json().writeString(instant.toString()));

    /** The codec of instants that it writes to the millisecond, since a vendor that keeps no more returns another instant. */
    public static final Codec<Instant> MILLIS =
            codec(Values::instant, (instant, out) -> INSTANT.write(instant.truncatedTo(ChronoUnit.MILLIS), out));

    /** The codec of arbitrary JSON. The names of fields determine which values are secrets. */
    public static final Codec<JsonNode> TREE = codec(JsonTrees::read, (tree, out) -> out.tree(tree));

    /** The codec of secrets. A caller's secret must not be blank. */
    public static final Codec<Secret> SECRET = checked(
            codec(json -> secret(json, Values::text), (secret, out) -> out.secret(secret)),
            secret -> !secret.isFixed() || !secret.reveal().isBlank(),
            "must not be blank");

    /** The codec of secrets that are JSON objects, such as key files. */
    public static final Codec<Secret> SECRET_OBJECT = codec(
            json -> secret(json, each -> JsonTrees.read(each).toString()), (secret, out) -> out.secretObject(secret));

    /** The codec of arbitrary JSON that is masked as a whole, although it is not a credential. */
    public static final Codec<JsonNode> SENSITIVE_TREE = codec(JsonTrees::read, (tree, out) -> out.hidden(tree));

    /** The codec of JSON that the vendor has masked. */
    public static final Codec<JsonNode> MASKED_TREE = codec(JsonTrees::read, (tree, out) -> out.masked(tree));

    /** The codec of a part of a response for which there is no document. */
    public static final Codec<JsonNode> RESPONSE_TREE = codec(JsonTrees::read, (tree, out) -> out.unknown(tree));

    private static final Set<String> YES = Set.of("true", "1");
    private static final Set<String> NO = Set.of("false", "0");

    /** Slightly less than the largest int, near which versions of the JDK behave differently. */
    private static final long LARGEST_EXPONENT = 2_000_000_000;

    private Values() {}

    private static Secret secret(JsonParser json, Reader<String> literal) throws IOException {
        RequestFile file = RequestFile.current();
        return file == null ? Secret.of(literal.read(json)) : file.secret(json);
    }

    /** Returns the codec of a type that is represented by a text, such as an enumeration. */
    public static <T> Codec<T> text(Function<String, T> meaning, Function<T, String> text) {
        return codec(
                json -> meaning.apply(text(json)), (value, out) -> out.json().writeString(text.apply(value)));
    }

    /**
     * Returns the codec of a type that is represented by a text, which depends on the dialect of the server.
     *
     * @param text returns the text of a value for the dialect of the server, which may be null
     */
    public static <T> Codec<T> spelled(Function<String, T> meaning, BiFunction<T, @Nullable Object, String> text) {
        return codec(
                json -> meaning.apply(text(json)),
                (value, out) -> out.json().writeString(text.apply(value, out.dialect())));
    }

    /** Returns the codec of an enumeration that has one spelling. */
    public static <T extends OpenEnum> Codec<T> openEnum(Function<String, T> meaning) {
        return text(meaning, OpenEnum::value);
    }

    /** Returns a list with the name of a union's member. */
    public static List<String> name(OpenEnum value) {
        return List.of(value.value());
    }

    /** Returns the codec of a list. It ignores nulls. */
    public static <T> Codec<List<T>> list(Codec<T> item) {
        return codec(json -> readItems(item, json), (items, out) -> writeItems(items, item, out));
    }

    /** Returns the codec of a list. It also reads a single object that is not in a list. */
    public static <T> Codec<List<T>> listOrItem(Codec<T> item) {
        return codec(
                json -> json.hasToken(JsonToken.START_OBJECT) ? List.of(item.read(json)) : readItems(item, json),
                (items, out) -> writeItems(items, item, out));
    }

    /** Returns the codec of an object. It also reads a list that contains only this object. */
    public static <T> Codec<T> itemOrList(Codec<T> item) {
        Codec<List<T>> items = listOrItem(item);
        return codec(
                json -> {
                    List<T> read = items.read(json);
                    if (read.size() != 1) {
                        throw JsonErrors.unexpected(json);
                    }
                    return read.get(0);
                },
                item::write);
    }

    /** Returns the codec of an object as a map in the order of its fields. It ignores nulls. */
    public static <T> Codec<Map<String, T>> map(Codec<T> value) {
        return codec(json -> readEntries(value, json), (entries, out) -> {
            out.json().writeStartObject();
            for (Map.Entry<String, T> each : entries.entrySet()) {
                out.json().writeFieldName(each.getKey());
                value.write(each.getValue(), out);
            }
            out.json().writeEndObject();
        });
    }

    /** Returns the codec that consists of a reader and a writer. */
    public static <T> Codec<T> codec(Reader<T> reader, Writer<T> writer) {
        return new Codec<>() {
            @Override
            public T read(JsonParser json) throws IOException {
                return reader.read(json);
            }

            @Override
            public void write(T value, JsonOutput out) throws IOException {
                writer.write(value, out);
            }
        };
    }

    private static <T> Codec<T> checked(Codec<T> codec, Predicate<T> isFine, String fault) {
        return new Codec<>() {
            @Override
            public T read(JsonParser json) throws IOException {
                return codec.read(json);
            }

            @Override
            public @Nullable String fault(T value) {
                return isFine.test(value) ? null : fault;
            }

            @Override
            public void write(T value, JsonOutput out) throws IOException {
                codec.write(value, out);
            }
        };
    }

    static boolean isText(Codec<?> codec) {
        return codec == TEXT || codec == ANY_TEXT;
    }

    private static String text(JsonParser json) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            throw JsonErrors.unexpected(json);
        }
        return json.getText();
    }

    private static boolean flag(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw JsonErrors.unexpected(json);
        };
    }

    private static boolean lenientFlag(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                either(json.getDoubleValue() == 1, json.getDoubleValue() == 0, json);
            case VALUE_STRING -> either(YES.contains(json.getText()), NO.contains(json.getText()), json);
            default -> flag(json);
        };
    }

    private static boolean either(boolean yes, boolean no, JsonParser json) throws IOException {
        if (!yes && !no) {
            throw JsonErrors.unexpected(json);
        }
        return yes;
    }

    private static long wholeNumber(JsonParser json) throws IOException {
        if (isLong(json)) {
            return json.getLongValue();
        }
        if (!json.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            throw JsonErrors.unexpected(json);
        }
        try {
            return decimal(json).longValueExact();
        } catch (ArithmeticException e) {
            throw JsonErrors.unexpected(json);
        }
    }

    private static boolean isLong(JsonParser json) throws IOException {
        return json.hasToken(JsonToken.VALUE_NUMBER_INT) && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    }

    /** Returns a number with a fraction or an exponent in its shortest form: {@code 1.50} is {@code 1.5}. */
    static BigDecimal decimal(JsonParser json) throws IOException {
        try {
            BigDecimal number = json.getDecimalValue();
            if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
                throw new ArithmeticException("exponent");
            }
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        } catch (ArithmeticException | NumberFormatException e) {
            throw JsonErrors.error("number out of range", json); // the JDK's message contains the number
        }
    }

    private static int integer(JsonParser json) throws IOException {
        long number = wholeNumber(json);
        if (number != (int) number) {
            throw JsonErrors.unexpected(json);
        }
        return (int) number;
    }

    private static double number(JsonParser json) throws IOException {
        if (!json.currentToken().isNumeric() || !Double.isFinite(json.getDoubleValue())) {
            throw JsonErrors.unexpected(json);
        }
        return json.getDoubleValue();
    }

    private static Instant instant(JsonParser json) throws IOException {
        @Nullable Instant instant = switch (json.currentToken()) {
            case VALUE_STRING -> Timestamps.parse(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
            case VALUE_NUMBER_INT -> isLong(json) ? Timestamps.ofEpoch(json.getLongValue()) : null;
            default -> null;
        };
        if (instant == null) {
            throw JsonErrors.unexpected(json);
        }
        return instant;
    }

    private static <T> List<T> readItems(Codec<T> item, JsonParser json) throws IOException {
        if (!json.isExpectedStartArrayToken()) {
            throw JsonErrors.unexpected(json);
        }
        List<T> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (!json.hasToken(JsonToken.VALUE_NULL)) {
                list.add(item.read(json));
            }
        }
        return list;
    }

    private static <T> void writeItems(List<T> items, Codec<T> item, JsonOutput out) throws IOException {
        out.json().writeStartArray();
        for (T each : items) {
            item.write(each, out);
        }
        out.json().writeEndArray();
    }

    private static <T> Map<String, T> readEntries(Codec<T> value, JsonParser json) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            throw JsonErrors.unexpected(json);
        }
        Map<String, @Nullable T> map = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (map.containsKey(name)) {
                throw JsonErrors.duplicateField(json);
            }
            map.put(name, json.nextToken() == JsonToken.VALUE_NULL ? null : value.read(json));
        }
        map.values().removeIf(Objects::isNull);
        return map;
    }

    /**
     * A function that reads a value.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Reader<T> {
        /** Reads the value at the parser's position. */
        T read(JsonParser json) throws IOException;
    }

    /**
     * A function that writes a value.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Writer<T> {
        /** Writes a value. */
        void write(T value, JsonOutput out) throws IOException;
    }
}
