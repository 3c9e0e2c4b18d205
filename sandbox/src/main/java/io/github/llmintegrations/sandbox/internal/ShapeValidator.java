package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares JSON values with the shapes that they must have. */
public final class ShapeValidator {

    private static final String REQUIRED = "required";
    private static final String MUST_BE_STRING = "must be a string";
    private static final String MUST_BE_OBJECT = "must be an object";

    private ShapeValidator() {}

    /** Adds a violation for each difference between the value and the shape. */
    public static void check(Shape shape, JsonNode value, Violations violations) {
        if (value.isNull()) {
            violations.add("must not be null");
        } else if (shape instanceof Shape.Text text) {
            checkText(text, value, violations);
        } else if (shape instanceof Shape.Matching matching) {
            checkMatching(matching.pattern(), value, violations);
        } else if (shape instanceof Shape.PointInTime) {
            checkPointInTime(value, violations);
        } else if (shape instanceof Shape.Numeric numeric) {
            checkNumeric(numeric, value, violations);
        } else if (shape instanceof Shape.Flag) {
            expect(value.isBoolean(), "must be a boolean", violations);
        } else if (shape instanceof Shape.Choice choice) {
            checkChoice(choice.values(), value, violations);
        } else if (shape instanceof Shape.FreeObject) {
            expect(value.isObject(), MUST_BE_OBJECT, violations);
        } else if (shape instanceof Shape.MapOf map) {
            checkValues(map, value, violations);
        } else if (shape instanceof Shape.ListOf list) {
            checkItems(list, value, violations);
        } else if (shape instanceof Shape.Struct struct) {
            checkFields(struct, Set.of(), value, violations);
        } else if (shape instanceof Shape.OneOf union) {
            checkMember(union, value, violations);
        }
    }

    private static boolean expect(boolean fulfilled, String otherwise, Violations violations) {
        if (!fulfilled) {
            violations.add(otherwise);
        }
        return fulfilled;
    }

    private static void checkText(Shape.Text text, JsonNode value, Violations violations) {
        if (expect(value.isTextual(), MUST_BE_STRING, violations)) {
            String sent = value.textValue();
            expect(text.mayBeBlank() || !sent.isBlank(), "must not be blank", violations);
            boolean fits = sent.codePointCount(0, sent.length()) <= text.longest();
            expect(fits, "must have at most " + text.longest() + " characters", violations);
        }
    }

    private static void checkMatching(Pattern pattern, JsonNode value, Violations violations) {
        if (expect(value.isTextual(), MUST_BE_STRING, violations)) {
            boolean matches = pattern.matcher(value.textValue()).matches();
            expect(matches, "must match ^" + pattern.pattern() + "$", violations);
        }
    }

    private static void checkPointInTime(JsonNode value, Violations violations) {
        if (expect(value.isTextual(), MUST_BE_STRING, violations)) {
            try {
                OffsetDateTime.parse(value.textValue());
            } catch (DateTimeParseException e) {
                violations.add("must be a date and time in ISO 8601");
            }
        }
    }

    private static void checkNumeric(Shape.Numeric numeric, JsonNode value, Violations violations) {
        if (!expect(value.isNumber(), "must be a number", violations)) {
            return;
        }
        BigDecimal sent = value.decimalValue();
        boolean whole = sent.signum() == 0 || sent.stripTrailingZeros().scale() <= 0;
        expect(whole || !numeric.whole(), "must be a whole number", violations);
        BigDecimal least = numeric.least();
        expect(least == null || sent.compareTo(least) >= 0, "must be at least " + least, violations);
        BigDecimal most = numeric.most();
        expect(most == null || sent.compareTo(most) <= 0, "must be at most " + most, violations);
    }

    private static void checkChoice(List<String> values, JsonNode value, Violations violations) {
        if (expect(value.isTextual(), MUST_BE_STRING, violations)) {
            expect(values.contains(value.textValue()), "must be one of " + values, violations);
        }
    }

    private static void checkValues(Shape.MapOf map, JsonNode value, Violations violations) {
        if (expect(value.isObject(), MUST_BE_OBJECT, violations)) {
            value.properties()
                    .forEach(entry -> checkField(
                            new Field(entry.getKey(), map.value(), false, map.nullable()),
                            entry.getValue(),
                            violations.at(entry.getKey())));
        }
    }

    private static void checkItems(Shape.ListOf list, JsonNode value, Violations violations) {
        if (!expect(value.isArray(), "must be a list", violations)) {
            return;
        }
        expect(value.size() >= list.least(), "must have a length of at least " + list.least(), violations);
        expect(value.size() <= list.most(), "must have a length of at most " + list.most(), violations);
        for (int i = 0; i < value.size(); i++) {
            check(list.item(), value.get(i), violations.at(i));
        }
    }

    private static void checkFields(Shape.Struct struct, Set<String> alsoKnown, JsonNode value, Violations violations) {
        if (!expect(value.isObject(), MUST_BE_OBJECT, violations)) {
            return;
        }
        for (Field field : struct.fields()) {
            checkField(field, value.get(field.name()), violations.at(field.name()));
        }
        if (struct.open()) {
            return;
        }
        Set<String> unknown = new LinkedHashSet<>();
        value.fieldNames().forEachRemaining(unknown::add);
        struct.fields().forEach(field -> unknown.remove(field.name()));
        unknown.removeAll(alsoKnown);
        unknown.forEach(name -> violations.at(name).add("unknown field"));
    }

    private static void checkField(Field field, @Nullable JsonNode value, Violations violations) {
        if (value == null) {
            expect(!field.required(), REQUIRED, violations);
        } else if (!value.isNull() || !field.nullable()) {
            check(field.shape(), value, violations);
        }
    }

    private static void checkMember(Shape.OneOf union, JsonNode value, Violations violations) {
        if (!expect(value.isObject(), MUST_BE_OBJECT, violations)) {
            return;
        }
        Shape names = Shape.choice(union.members().keySet());
        JsonNode discriminator = value.get(union.discriminator());
        checkField(Field.required(union.discriminator(), names), discriminator, violations.at(union.discriminator()));
        Shape.Struct member = discriminator == null ? null : union.members().get(discriminator.asText());
        if (member != null) {
            checkFields(member, Set.of(union.discriminator()), value, violations);
        }
    }
}
