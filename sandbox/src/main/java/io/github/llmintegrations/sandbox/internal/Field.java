package io.github.llmintegrations.sandbox.internal;

/** A field that an object may have. */
public record Field(String name, Shape shape, boolean required, boolean nullable) {

    public static Field required(String name, Shape shape) {
        return new Field(name, shape, true, false);
    }

    /** A required text that holds more than white space. */
    public static Field requiredText(String name) {
        return required(name, Shape.NON_BLANK_TEXT);
    }

    public static Field optional(String name, Shape shape) {
        return new Field(name, shape, false, false);
    }

    /** This field, but not required. */
    public Field madeOptional() {
        return new Field(name, shape, false, nullable);
    }

    /** An optional field that may be null as well. */
    public static Field nullable(String name, Shape shape) {
        return new Field(name, shape, false, true);
    }
}
