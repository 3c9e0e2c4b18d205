package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * One field of an object: what may be written to it, what it starts with, and what is read of it.
 *
 * @param parts how an update merges with what is stored; without it the value is replaced as a whole
 */
public record Attribute(
        String name,
        Shape shape,
        boolean required,
        Clearing clearing,
        @Nullable JsonNode initial,
        @Nullable Spec parts,
        FieldRenderer renderer) {

    /** Where null is taken for "no value". */
    public enum Clearing {
        NEVER,
        ON_UPDATE,
        ALWAYS
    }

    /** An optional attribute that null does not clear and that is read as it was written. */
    public static Attribute of(String name, Shape shape) {
        return new Attribute(name, shape, false, Clearing.NEVER, null, null, FieldRenderer.asIs(name));
    }

    public static Attribute text(String name) {
        return of(name, Shape.TEXT);
    }

    public static Attribute flag(String name) {
        return of(name, Shape.FLAG);
    }

    /** A mandatory object of its own, updated field by field. */
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

    /** What is stored when this value, which is not null, is written over what there was. */
    public JsonNode merge(@Nullable JsonNode before, JsonNode value, Violations violations) {
        if (parts == null) {
            return value.deepCopy();
        }
        ObjectNode part = before instanceof ObjectNode object ? object : null;
        return parts.merge(part, (ObjectNode) value, violations.at(name));
    }
}
