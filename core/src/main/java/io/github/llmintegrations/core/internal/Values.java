package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Readers of what documents are made of. None bends a value of one kind into one of another, unless it says so. */
public final class Values {
    /** A text. */
    public static final ValueReader<String> TEXT = Values::text;

    /** A flag. */
    public static final ValueReader<Boolean> FLAG = Values::flag;

    /** A flag that a vendor is known to write as a number or a text at times: {@code 1}, {@code "0"}, {@code "true"}. */
    public static final ValueReader<Boolean> LENIENT_FLAG = Values::lenientFlag;

    /** A whole number, which a vendor may write with a fraction of zero: {@code 10.0}. */
    public static final ValueReader<Long> WHOLE_NUMBER = Values::wholeNumber;

    /** A number that a double can hold; Jackson makes infinity of one that is too large. */
    public static final ValueReader<Double> NUMBER = Values::number;

    /**
     * An instant as any server may write it: RFC 3339 and its neighbours as text, or the seconds, milliseconds,
     * microseconds or nanoseconds of the epoch as a number.
     */
    public static final ValueReader<Instant> INSTANT = Values::instant;

    /** Anything, as it is. */
    public static final ValueReader<JsonNode> TREE = Trees::read;

    private static final Set<String> YES = Set.of("true", "1");
    private static final Set<String> NO = Set.of("false", "0");

    /** A little less than an int holds, at whose very edge JDKs differ. */
    private static final long LARGEST_EXPONENT = 2_000_000_000;

    private Values() {}

    /** A document of a type that names its reader. */
    public static <T> ValueReader<T> document(Class<T> type) {
        return new NamedReader<>(type);
    }

    /** A text that stands for something, such as the value of an enumeration. */
    public static <T> ValueReader<T> text(Function<String, T> meaning) {
        return new KnownTexts<>(meaning);
    }

    /** A list; nulls are left out. */
    public static <T> ValueReader<List<T>> list(ValueReader<T> items) {
        return json -> list(items, json);
    }

    /** A list, of whose one item a vendor is known to write just the item at times. */
    public static <T> ValueReader<List<T>> listOrItem(ValueReader<T> items) {
        return json -> json.hasToken(JsonToken.START_OBJECT) ? List.of(items.read(json)) : list(items, json);
    }

    /** An object as a map, in its order; nulls are left out. */
    public static <T> ValueReader<Map<String, T>> map(ValueReader<T> values) {
        return json -> map(values, json);
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

    /** A number with a fraction or an exponent, in its shortest form: {@code 1.50} is {@code 1.5}. */
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

    private static <T> List<T> list(ValueReader<T> items, JsonParser json) throws IOException {
        List<T> list = new ArrayList<>();
        for (boolean more = firstItem(json); more; more = nextItem(json)) {
            list.add(items.read(json));
        }
        return list;
    }

    /** Goes from the start of a list to its first item that is not null; false at its end. */
    static boolean firstItem(JsonParser json) throws IOException {
        if (!json.isExpectedStartArrayToken()) {
            throw Places.unexpected(json);
        }
        return nextItem(json);
    }

    /** Goes to the next item of a list that is not null; false at its end. */
    static boolean nextItem(JsonParser json) throws IOException {
        JsonToken item = json.nextToken();
        while (item == JsonToken.VALUE_NULL) {
            item = json.nextToken();
        }
        return item != JsonToken.END_ARRAY;
    }

    private static <T> Map<String, T> map(ValueReader<T> values, JsonParser json) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            throw Places.unexpected(json);
        }
        Map<String, @Nullable T> map = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (map.containsKey(name)) {
                throw Places.twice(json);
            }
            map.put(name, json.nextToken() == JsonToken.VALUE_NULL ? null : values.read(json));
        }
        map.values().removeIf(Objects::isNull);
        return map;
    }
}
