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
public final class ShapeCheck {

    private static final String REQUIRED = "required";
    private static final String MUST_BE_STRING = "must be a string";
    private static final String MUST_BE_OBJECT = "must be an object";

    private ShapeCheck() {}

    /** Notes every way in which the value differs from the shape. */
    public static void check(Shape shape, JsonNode value, Findings findings) {
        if (value.isNull()) {
            findings.add("must not be null");
        } else if (shape instanceof Shape.Text text) {
            checkText(text, value, findings);
        } else if (shape instanceof Shape.Matching matching) {
            checkMatching(matching.pattern(), value, findings);
        } else if (shape instanceof Shape.PointInTime) {
            checkPointInTime(value, findings);
        } else if (shape instanceof Shape.Numeric numeric) {
            checkNumeric(numeric, value, findings);
        } else if (shape instanceof Shape.Flag) {
            expect(value.isBoolean(), "must be a boolean", findings);
        } else if (shape instanceof Shape.Choice choice) {
            checkChoice(choice.values(), value, findings);
        } else if (shape instanceof Shape.FreeObject) {
            expect(value.isObject(), MUST_BE_OBJECT, findings);
        } else if (shape instanceof Shape.MapOf map) {
            checkValues(map, value, findings);
        } else if (shape instanceof Shape.ListOf list) {
            checkItems(list, value, findings);
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
        if (expect(value.isTextual(), MUST_BE_STRING, findings)) {
            String sent = value.textValue();
            expect(text.mayBeBlank() || !sent.isBlank(), "must not be blank", findings);
            boolean fits = sent.codePointCount(0, sent.length()) <= text.longest();
            expect(fits, "must have at most " + text.longest() + " characters", findings);
        }
    }

    private static void checkMatching(Pattern pattern, JsonNode value, Findings findings) {
        if (expect(value.isTextual(), MUST_BE_STRING, findings)) {
            boolean matches = pattern.matcher(value.textValue()).matches();
            expect(matches, "must match ^" + pattern.pattern() + "$", findings);
        }
    }

    private static void checkPointInTime(JsonNode value, Findings findings) {
        if (expect(value.isTextual(), MUST_BE_STRING, findings)) {
            try {
                OffsetDateTime.parse(value.textValue());
            } catch (DateTimeParseException e) {
                findings.add("must be a date and time in ISO 8601");
            }
        }
    }

    private static void checkNumeric(Shape.Numeric numeric, JsonNode value, Findings findings) {
        if (!expect(value.isNumber(), "must be a number", findings)) {
            return;
        }
        BigDecimal sent = value.decimalValue();
        boolean whole = sent.signum() == 0 || sent.stripTrailingZeros().scale() <= 0;
        expect(whole || !numeric.whole(), "must be a whole number", findings);
        BigDecimal least = numeric.least();
        expect(least == null || sent.compareTo(least) >= 0, "must be at least " + least, findings);
        BigDecimal most = numeric.most();
        expect(most == null || sent.compareTo(most) <= 0, "must be at most " + most, findings);
    }

    private static void checkChoice(List<String> values, JsonNode value, Findings findings) {
        if (expect(value.isTextual(), MUST_BE_STRING, findings)) {
            expect(values.contains(value.textValue()), "must be one of " + values, findings);
        }
    }

    private static void checkValues(Shape.MapOf map, JsonNode value, Findings findings) {
        if (expect(value.isObject(), MUST_BE_OBJECT, findings)) {
            value.properties()
                    .forEach(entry -> checkField(
                            new Field(entry.getKey(), map.value(), false, map.nullable()),
                            entry.getValue(),
                            findings.at(entry.getKey())));
        }
    }

    private static void checkItems(Shape.ListOf list, JsonNode value, Findings findings) {
        if (!expect(value.isArray(), "must be a list", findings)) {
            return;
        }
        expect(value.size() >= list.least(), "must have a length of at least " + list.least(), findings);
        expect(value.size() <= list.most(), "must have a length of at most " + list.most(), findings);
        for (int i = 0; i < value.size(); i++) {
            check(list.item(), value.get(i), findings.at(i));
        }
    }

    private static void checkFields(Shape.Struct struct, Set<String> alsoKnown, JsonNode value, Findings findings) {
        if (!expect(value.isObject(), MUST_BE_OBJECT, findings)) {
            return;
        }
        for (Field field : struct.fields()) {
            checkField(field, value.get(field.name()), findings.at(field.name()));
        }
        if (struct.open()) {
            return;
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
        if (!expect(value.isObject(), MUST_BE_OBJECT, findings)) {
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
