package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The specification of an object with a fixed set of attributes. */
public record ObjectSpec(List<Attribute> attributes, List<Rule> rules, StateDerivation derivation) implements Spec {

    public static ObjectSpec of(Attribute... attributes) {
        return new ObjectSpec(List.of(attributes), List.of(), StateDerivation.NONE);
    }

    public ObjectSpec ruledBy(Rule... others) {
        return new ObjectSpec(attributes, List.of(others), derivation);
    }

    public ObjectSpec derivedBy(StateDerivation other) {
        return new ObjectSpec(attributes, rules, other);
    }

    @Override
    public Shape.Struct createShape() {
        return new Shape.Struct(attributes.stream().map(Attribute::onCreate).toList());
    }

    @Override
    public Shape.Struct updateShape(ObjectNode before) {
        List<Field> fields =
                attributes.stream().map(attribute -> attribute.onUpdate(before)).toList();
        return new Shape.Struct(fields);
    }

    @Override
    public void checkIdentity(ObjectNode before, JsonNode request, Violations violations) {
        for (Attribute attribute : attributes) {
            Spec parts = attribute.parts();
            if (parts != null && before.get(attribute.name()) instanceof ObjectNode part) {
                parts.checkIdentity(part, request.path(attribute.name()), violations.at(attribute.name()));
            }
        }
    }

    @Override
    public ObjectNode create(ObjectNode request, Violations violations) {
        ObjectNode initial = JsonNodeFactory.instance.objectNode();
        for (Attribute attribute : attributes) {
            JsonNode value = attribute.initial();
            if (value != null) {
                initial.set(attribute.name(), value);
            }
        }
        return update(initial, request, violations);
    }

    @Override
    public ObjectNode update(ObjectNode before, ObjectNode request, Violations violations) {
        ObjectNode result = before.deepCopy();
        for (Attribute attribute : attributes) {
            JsonNode value = request.get(attribute.name());
            if (value == null) {
                continue;
            }
            if (value.isNull()) {
                result.remove(attribute.name());
            } else {
                result.set(attribute.name(), attribute.merge(before.get(attribute.name()), value, violations));
            }
        }
        derivation.derive(before, request, result);
        rules.forEach(rule -> rule.check(request, result, violations));
        return result;
    }

    @Override
    public ObjectNode read(ObjectNode stored) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        attributes.forEach(attribute -> attribute.renderer().render(stored, response));
        return response;
    }
}
