package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A field of a stored object: the values that requests may write, its initial value, and its form in responses.
 *
 * @param parts the attributes of the value, which an update merges one by one; null if an update replaces the whole value
 */
public record Attribute(
        String name,
        Shape shape,
        boolean required,
        Clearing clearing,
        @Nullable JsonNode initial,
        @Nullable Spec parts,
        FieldRenderer renderer) {

    /** The requests in which null clears the value. */
    public enum Clearing {
        NEVER,
        ON_UPDATE,
        ALWAYS
    }

    /** Returns an optional attribute that null does not clear and that responses contain unchanged. */
    public static Attribute of(String name, Shape shape) {
        return new Attribute(name, shape, false, Clearing.NEVER, null, null, FieldRenderer.asIs(name));
    }

    public static Attribute text(String name) {
        return of(name, Shape.TEXT);
    }

    public static Attribute flag(String name) {
        return of(name, Shape.FLAG);
    }

    /** Returns a mandatory object, which updates merge field by field. */
    public static Attribute nested(String name, Spec parts) {
        return new Attribute(
                name, parts.createShape(), true, Clearing.NEVER, null, parts, FieldRenderer.through(name, parts));
    }

    public Attribute mandatory() {
        return new Attribute(name, shape, true, clearing, initial, parts, renderer);
    }

    public Attribute clearable() {
        return clearing(Clearing.ON_UPDATE);
    }

    public Attribute clearing(Clearing when) {
        return new Attribute(name, shape, required, when, initial, parts, renderer);
    }

    public Attribute initially(JsonNode value) {
        return new Attribute(name, shape, required, clearing, value, parts, renderer);
    }

    public Attribute renderedBy(FieldRenderer other) {
        return new Attribute(name, shape, required, clearing, initial, parts, other);
    }

    public Field onCreate() {
        return new Field(name, shape, required, clearing == Clearing.ALWAYS);
    }

    public Field onUpdate(ObjectNode before) {
        Shape current = parts != null && before.get(name) instanceof ObjectNode part ? parts.updateShape(part) : shape;
        return new Field(name, current, false, clearing != Clearing.NEVER);
    }

    /** Returns the value to store when a request writes this value, which is not null, over the stored one. */
    public JsonNode merge(@Nullable JsonNode before, JsonNode value, Violations violations) {
        if (parts == null) {
            return value.deepCopy();
        }
        ObjectNode part = before instanceof ObjectNode object ? object : null;
        return parts.merge(part, (ObjectNode) value, violations.at(name));
    }
}
