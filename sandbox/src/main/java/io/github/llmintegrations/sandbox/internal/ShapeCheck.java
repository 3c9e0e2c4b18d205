package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares JSON values with the shapes that they must have. */
public final class ShapeCheck {

    private static final String REQUIRED = "required";

    private ShapeCheck() {}

    /** Notes every way in which the value differs from the shape. */
    public static void check(Shape shape, JsonNode value, Findings findings) {
        if (value.isNull()) {
            findings.add("must not be null");
        } else if (shape instanceof Shape.Text text) {
            checkText(text, value, findings);
        } else if (shape instanceof Shape.Flag) {
            expect(value.isBoolean(), "must be a boolean", findings);
        } else if (shape instanceof Shape.Choice choice) {
            checkChoice(choice.values(), value, findings);
        } else if (shape instanceof Shape.FreeObject) {
            expect(value.isObject(), "must be an object", findings);
        } else if (shape instanceof Shape.TextMap) {
            checkTextMap(value, findings);
        } else if (shape instanceof Shape.ListOf list) {
            checkItems(list.item(), value, findings);
        } else if (shape instanceof Shape.Struct struct) {
            checkFields(struct, Set.of(), value, findings);
        } else if (shape instanceof Shape.OneOf union) {
            checkMember(union, value, findings);
        }
    }

    private static boolean expect(boolean fulfilled, String otherwise, Findings findings) {
        if (!fulfilled) {
            findings.add(otherwise);
        }
        return fulfilled;
    }

    private static void checkText(Shape.Text text, JsonNode value, Findings findings) {
        if (expect(value.isTextual(), "must be a string", findings)) {
            expect(text.mayBeBlank() || !value.textValue().isBlank(), "must not be blank", findings);
        }
    }

    private static void checkChoice(List<String> values, JsonNode value, Findings findings) {
        if (expect(value.isTextual(), "must be a string", findings)) {
            expect(values.contains(value.textValue()), "must be one of " + values, findings);
        }
    }

    private static void checkTextMap(JsonNode value, Findings findings) {
        if (expect(value.isObject(), "must be an object", findings)) {
            value.properties().forEach(entry -> check(Shape.TEXT, entry.getValue(), findings.at(entry.getKey())));
        }
    }

    private static void checkItems(Shape item, JsonNode value, Findings findings) {
        if (expect(value.isArray(), "must be a list", findings)) {
            for (int i = 0; i < value.size(); i++) {
                check(item, value.get(i), findings.at(i));
            }
        }
    }

    private static void checkFields(Shape.Struct struct, Set<String> alsoKnown, JsonNode value, Findings findings) {
        if (!expect(value.isObject(), "must be an object", findings)) {
            return;
        }
        for (Field field : struct.fields()) {
            checkField(field, value.get(field.name()), findings.at(field.name()));
        }
        Set<String> unknown = new LinkedHashSet<>();
        value.fieldNames().forEachRemaining(unknown::add);
        struct.fields().forEach(field -> unknown.remove(field.name()));
        unknown.removeAll(alsoKnown);
        unknown.forEach(name -> findings.at(name).add("unknown field"));
    }

    private static void checkField(Field field, @Nullable JsonNode value, Findings findings) {
        if (value == null) {
            expect(!field.required(), REQUIRED, findings);
        } else if (!value.isNull() || !field.nullable()) {
            check(field.shape(), value, findings);
        }
    }

    private static void checkMember(Shape.OneOf union, JsonNode value, Findings findings) {
        if (!expect(value.isObject(), "must be an object", findings)) {
            return;
        }
        Shape names = Shape.choice(union.members().keySet());
        JsonNode discriminator = value.get(union.discriminator());
        checkField(Field.required(union.discriminator(), names), discriminator, findings.at(union.discriminator()));
        Shape.Struct member = discriminator == null ? null : union.members().get(discriminator.asText());
        if (member != null) {
            checkFields(member, Set.of(union.discriminator()), value, findings);
        }
    }
}
