package io.github.llmintegrations.sandbox.internal.standalone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads faults that are sent as JSON, such as <code>{"kind":"status","status":503,"times":2}</code>. */
final class FaultRequests {

    private static final String KIND = "kind";
    private static final String STATUS = "status";
    private static final String RETRY_AFTER = "retry_after_seconds";
    private static final String MILLISECONDS = "milliseconds";
    private static final String TIMES = "times";
    private static final String METHOD = "method";
    private static final String AFTER_APPLYING = "after_applying";

    private static final Shape SHAPE = new Shape.OneOf(KIND, kinds());

    private FaultRequests() {}

    private static Map<String, Shape.Struct> kinds() {
        Map<String, Shape.Struct> kinds = new LinkedHashMap<>();
        kinds.put("status", fields(Field.required(STATUS, Shape.between(400, 599))));
        kinds.put("rate_limit", fields(Field.optional(RETRY_AFTER, Shape.between(0, 86_400))));
        kinds.put("unsuccessful", fields());
        kinds.put("drop_connection", fields());
        kinds.put("delay", fields(Field.required(MILLISECONDS, Shape.between(0, 86_400_000))));
        return kinds;
    }

    private static Shape.Struct fields(Field... ofKind) {
        List<Field> fields = new ArrayList<>(List.of(ofKind));
        fields.add(Field.optional(TIMES, Shape.between(1, 1_000_000)));
        fields.add(Field.optional(AFTER_APPLYING, Shape.FLAG));
        fields.add(Field.optional(METHOD, Shape.TEXT));
        return new Shape.Struct(fields);
    }

    /**
     * Returns the fault that the JSON describes.
     *
     * @throws io.github.llmintegrations.sandbox.internal.RequestRejectedException 400 if it describes none
     */
    static Fault read(ObjectNode json) {
        Violations violations = new Violations();
        ShapeValidator.check(SHAPE, json, violations);
        violations.rejectIfAny(400);
        Fault fault = ofKind(json).times(json.path(TIMES).asInt(1));
        Fault ofMethod = json.has(METHOD) ? fault.on(json.path(METHOD).asText()) : fault;
        return json.path(AFTER_APPLYING).asBoolean() ? ofMethod.afterApplying() : ofMethod;
    }

    private static Fault ofKind(ObjectNode json) {
        return switch (json.path(KIND).asText()) {
            case "status" -> Fault.status(json.path(STATUS).asInt());
            case "rate_limit" ->
                json.has(RETRY_AFTER)
                        ? Fault.rateLimit(
                                Duration.ofSeconds(json.path(RETRY_AFTER).asLong()))
                        : Fault.rateLimit();
            case "unsuccessful" -> Fault.unsuccessful();
            case "drop_connection" -> Fault.dropConnection();
            default -> Fault.delay(Duration.ofMillis(json.path(MILLISECONDS).asLong()));
        };
    }
}
