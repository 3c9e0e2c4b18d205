package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.Spec;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The specification of an object whose discriminator, which never changes, selects its attributes.
 *
 * @param repeated whether an update must repeat the discriminator
 */
record UnionSpec(String discriminator, boolean repeated, Map<String, ObjectSpec> members) implements Spec {

    static UnionSpec by(String discriminator, boolean repeated) {
        return new UnionSpec(discriminator, repeated, Map.of());
    }

    /** Returns this union with one more member. */
    UnionSpec with(String value, ObjectSpec member) {
        Map<String, ObjectSpec> more = new LinkedHashMap<>(members);
        more.put(value, member);
        return new UnionSpec(discriminator, repeated, more);
    }

    @Override
    public Shape createShape() {
        Map<String, Shape.Struct> shapes = new LinkedHashMap<>();
        members.forEach((value, member) -> shapes.put(value, member.createShape()));
        return new Shape.OneOf(discriminator, shapes);
    }

    @Override
    public Shape updateShape(ObjectNode before) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(discriminator, Shape.choice(members.keySet()), repeated, false));
        fields.addAll(member(before).updateShape(before).fields());
        return new Shape.Struct(fields);
    }

    @Override
    public void checkIdentity(ObjectNode before, JsonNode request, Violations violations) {
        String kind = request.path(discriminator).asText();
        if (members.containsKey(kind) && !kind.equals(kind(before))) {
            violations.at(discriminator).add("cannot be changed");
        }
        member(before).checkIdentity(before, request, violations);
    }

    @Override
    public ObjectNode create(ObjectNode request, Violations violations) {
        return named(kind(request), member(request).create(request, violations));
    }

    @Override
    public ObjectNode update(ObjectNode before, ObjectNode request, Violations violations) {
        return named(kind(before), member(before).update(before, request, violations));
    }

    @Override
    public ObjectNode read(ObjectNode stored) {
        return named(kind(stored), member(stored).read(stored));
    }

    private String kind(ObjectNode object) {
        return object.path(discriminator).asText();
    }

    private ObjectSpec member(ObjectNode object) {
        ObjectSpec member = members.get(kind(object));
        if (member == null) {
            throw new IllegalStateException("no such " + discriminator);
        }
        return member;
    }

    private ObjectNode named(String kind, ObjectNode fields) {
        ObjectNode named = JsonNodeFactory.instance.objectNode().put(discriminator, kind);
        named.setAll(fields);
        return named;
    }
}
