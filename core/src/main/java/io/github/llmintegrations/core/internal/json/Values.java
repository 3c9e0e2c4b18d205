package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.Secret;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
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

/** Codecs of what documents are made of. None bends a value of one kind into one of another, unless it says so. */
public final class Values {
    /** A text that is not blank where a caller gives it. */
    public static final Codec<String> TEXT = checked(
            codec(Values::text, (text, out) -> out.json().writeString(text)),
            text -> !text.isBlank(),
            "must not be blank");

    /** A text that may be blank. */
    public static final Codec<String> ANY_TEXT =
            codec(Values::text, (text, out) -> out.json().writeString(text));

    /** A flag. */
    public static final Codec<Boolean> FLAG =
            codec(Values::flag, (flag, out) -> out.json().writeBoolean(flag));

    /** A flag that a vendor is known to write as a number or a text at times: {@code 1}, {@code "0"}, {@code "true"}. */
    public static final Codec<Boolean> LENIENT_FLAG =
            codec(Values::lenientFlag, (flag, out) -> out.json().writeBoolean(flag));

    /** A whole number, which a vendor may write with a fraction of zero: {@code 10.0}. */
    public static final Codec<Long> WHOLE_NUMBER =
            codec(Values::wholeNumber, (number, out) -> out.json().writeNumber(number));

    /** A whole number of no more than 32 bits. */
    public static final Codec<Integer> INTEGER =
            codec(Values::integer, (number, out) -> out.json().writeNumber(number));

    /** A number that a double can hold; Jackson makes infinity of one that is too large. */
    public static final Codec<Double> NUMBER =
            codec(Values::number, (number, out) -> out.json().writeNumber(number));

    /** A number that is at least 0 where a caller gives it. */
    public static final Codec<Double> AMOUNT =
            checked(NUMBER, number -> number >= 0 && Double.isFinite(number), "must be a number of at least 0");

    /**
     * An instant as any server may write it: RFC 3339 and its neighbors as text, or the seconds, milliseconds, microseconds
     * or nanoseconds of the epoch as a number.
     */
    public static final Codec<Instant> INSTANT =
            codec(Values::instant, (instant, out) -> out.json().writeString(instant.toString()));

    /** Anything, as it is. */
    public static final Codec<JsonNode> TREE = codec(Trees::read, (tree, out) -> out.tree(tree));

    /** A text that must not show. */
    public static final Codec<Secret> SECRET = checked(
            codec(json -> Secret.of(text(json)), (secret, out) -> out.secret(secret)),
            secret -> !secret.isFixed() || !secret.reveal().isBlank(),
            "must not be blank");

    /** An object that must not show, such as a key file, held as its JSON. */
    public static final Codec<Secret> SECRET_OBJECT =
            codec(json -> Secret.of(Trees.read(json).toString()), (secret, out) -> out.secretObject(secret));

    /** Anything that is shown to nobody, though it is no credential. */
    public static final Codec<JsonNode> HIDDEN_TREE = codec(Trees::read, (tree, out) -> out.hidden(tree));

    /** What a vendor shows in place of secrets. */
    public static final Codec<JsonNode> MASKED_TREE = codec(Trees::read, (tree, out) -> out.masked(tree));

    /** A part of an answer that no table describes. */
    public static final Codec<JsonNode> ANSWERED_TREE = codec(Trees::read, (tree, out) -> out.unknown(tree));

    private static final Set<String> YES = Set.of("true", "1");
    private static final Set<String> NO = Set.of("false", "0");

    /** A little less than an int holds, at whose very edge JDKs differ. */
    private static final long LARGEST_EXPONENT = 2_000_000_000;

    private Values() {}

    /** Returns the codec of an enumeration, or of another text that stands for something. */
    public static <T> Codec<T> text(Function<String, T> meaning, Function<T, String> text) {
        return codec(
                json -> meaning.apply(text(json)), (value, out) -> out.json().writeString(text.apply(value)));
    }

    /**
     * Returns the codec of a text that is written as the server takes it.
     *
     * @param text returns the text, given a value and the dialect of the server, which may be null
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

    /** Returns the one name of a union's member. */
    public static List<String> name(OpenEnum value) {
        return List.of(value.value());
    }

    /** Returns the codec of a list; nulls are passed over. */
    public static <T> Codec<List<T>> list(Codec<T> item) {
        return codec(json -> readItems(item, json), (items, out) -> writeItems(items, item, out));
    }

    /** Returns the codec of a list, of whose one item a vendor is known to write just the item at times. */
    public static <T> Codec<List<T>> listOrItem(Codec<T> item) {
        return codec(
                json -> json.hasToken(JsonToken.START_OBJECT) ? List.of(item.read(json)) : readItems(item, json),
                (items, out) -> writeItems(items, item, out));
    }

    /** Returns the codec of an object as a map, in its order; nulls are passed over. */
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

    /** Puts a reader and a writer together. */
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
            throw Places.unexpected(json);
        }
        return json.getText();
    }

    private static boolean flag(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw Places.unexpected(json);
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
            throw Places.unexpected(json);
        }
        return yes;
    }

    private static long wholeNumber(JsonParser json) throws IOException {
        if (isLong(json)) {
            return json.getLongValue();
        }
        if (!json.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            throw Places.unexpected(json);
        }
        try {
            return decimal(json).longValueExact();
        } catch (ArithmeticException e) {
            throw Places.unexpected(json);
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
            throw Places.wrong("a number is out of range", json); // the JDK's message repeats it
        }
    }

    private static int integer(JsonParser json) throws IOException {
        long number = wholeNumber(json);
        if (number != (int) number) {
            throw Places.unexpected(json);
        }
        return (int) number;
    }

    private static double number(JsonParser json) throws IOException {
        if (!json.currentToken().isNumeric() || !Double.isFinite(json.getDoubleValue())) {
            throw Places.unexpected(json);
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
            throw Places.unexpected(json);
        }
        return instant;
    }

    private static <T> List<T> readItems(Codec<T> item, JsonParser json) throws IOException {
        if (!json.isExpectedStartArrayToken()) {
            throw Places.unexpected(json);
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
            throw Places.unexpected(json);
        }
        Map<String, @Nullable T> map = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (map.containsKey(name)) {
                throw Places.twice(json);
            }
            map.put(name, json.nextToken() == JsonToken.VALUE_NULL ? null : value.read(json));
        }
        map.values().removeIf(Objects::isNull);
        return map;
    }

    /** Reads a value. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(JsonParser json) throws IOException;
    }

    /** Writes a value. */
    @FunctionalInterface
    public interface Writer<T> {
        void write(T value, JsonOutput out) throws IOException;
    }
}
