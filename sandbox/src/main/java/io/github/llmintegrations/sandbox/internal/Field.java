package io.github.llmintegrations.sandbox.internal;

/** A field that an object may have. */
public record Field(String name, Shape shape, boolean required, boolean nullable) {

    public static Field required(String name, Shape shape) {
        return new Field(name, shape, true, false);
    }

    /** Returns a required text that is not blank. */
    public static Field requiredText(String name) {
        return required(name, Shape.NON_BLANK_TEXT);
    }

    public static Field optional(String name, Shape shape) {
        return new Field(name, shape, false, false);
    }

    /** Returns this field as an optional one. */
    public Field madeOptional() {
        return new Field(name, shape, false, nullable);
    }

    /** Returns an optional field that may be null. */
    public static Field nullable(String name, Shape shape) {
        return new Field(name, shape, false, true);
    }
}
