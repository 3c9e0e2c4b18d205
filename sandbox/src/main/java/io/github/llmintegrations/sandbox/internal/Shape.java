package io.github.llmintegrations.sandbox.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shape that a JSON value must have, which {@link ShapeValidator} checks. No shape allows null. */
public sealed interface Shape {

    /** Any value. */
    record Anything() implements Shape {}

    /** A string with a largest number of characters. */
    record Text(boolean mayBeBlank, int longest) implements Shape {}

    /** A string that matches a pattern as a whole. */
    record Matching(Pattern pattern) implements Shape {}

    /** A string that is a date and time with an offset. */
    record PointInTime() implements Shape {}

    /** A number within these bounds, if any; a whole one may be written with zeroes after the point. */
    record Numeric(
            boolean whole,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) implements Shape {}

    /** A boolean. */
    record Flag() implements Shape {}

    /** One of these strings. */
    record Choice(List<String> values) implements Shape {}

    /** An object with any names and values of this shape, or null where that is allowed. */
    record MapOf(Shape value, boolean nullable) implements Shape {}

    /** An object with any fields. */
    record FreeObject() implements Shape {}

    /** A list of items of a shape, with a smallest and a largest length. */
    record ListOf(Shape item, int least, int most) implements Shape {

        public ListOf(Shape item) {
            this(item, 0, Integer.MAX_VALUE);
        }
    }

    /** An object with these fields and, if it is open, any others. */
    record Struct(List<Field> fields, boolean open) implements Shape {

        public Struct(List<Field> fields) {
            this(fields, false);
        }
    }

    /** An object whose discriminator selects its shape; the shape does not include the discriminator. */
    record OneOf(String discriminator, Map<String, Struct> members) implements Shape {}

    Shape ANYTHING = new Anything();
    Shape TEXT = new Text(true, Integer.MAX_VALUE);
    Shape NON_BLANK_TEXT = new Text(false, Integer.MAX_VALUE);
    Shape FLAG = new Flag();
    Shape POINT_IN_TIME = new PointInTime();
    Shape NUMBER = new Numeric(false, null, null);
    Shape NOT_NEGATIVE = new Numeric(false, BigDecimal.ZERO, null);
    Shape WHOLE_NUMBER = new Numeric(true, null, null);
    Shape TEXT_MAP = new MapOf(TEXT, false);
    Shape FREE_OBJECT = new FreeObject();
    Shape TEXT_LIST = new ListOf(TEXT);

    static Shape choice(Collection<String> values) {
        return new Choice(List.copyOf(values));
    }

    static Shape matching(String regex) {
        return new Matching(Pattern.compile(regex));
    }

    static Shape atLeast(long least) {
        return new Numeric(true, BigDecimal.valueOf(least), null);
    }

    static Shape between(long least, long most) {
        return new Numeric(true, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    static Struct struct(Field... fields) {
        return new Struct(List.of(fields));
    }
}
