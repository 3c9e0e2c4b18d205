package io.github.llmintegrations.sandbox.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a JSON value must look like, as data; {@link ShapeCheck} compares. No shape takes null. */
public sealed interface Shape {

    /** Any value. */
    record Anything() implements Shape {}

    /** A string. */
    record Text(boolean mayBeBlank) implements Shape {}

    /** A boolean. */
    record Flag() implements Shape {}

    /** One of these strings. */
    record Choice(List<String> values) implements Shape {}

    /** An object whose values are all strings. */
    record TextMap() implements Shape {}

    /** An object with any fields. */
    record FreeObject() implements Shape {}

    /** A list of such items. */
    record ListOf(Shape item) implements Shape {}

    /** An object with these fields and no others. */
    record Struct(List<Field> fields) implements Shape {}

    /** An object whose shape is picked by the value of one of its fields, itself not among the shape's fields. */
    record OneOf(String discriminator, Map<String, Struct> members) implements Shape {}

    Shape ANYTHING = new Anything();
    Shape TEXT = new Text(true);
    Shape NON_BLANK_TEXT = new Text(false);
    Shape FLAG = new Flag();
    Shape TEXT_MAP = new TextMap();
    Shape FREE_OBJECT = new FreeObject();
    Shape TEXT_LIST = new ListOf(TEXT);

    static Shape choice(Collection<String> values) {
        return new Choice(List.copyOf(values));
    }

    static Struct struct(Field... fields) {
        return new Struct(List.of(fields));
    }
}
