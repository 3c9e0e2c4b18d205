package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.Rule;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.StateDerivation;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.Uniqueness;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The request presets of an agent. An update replaces the list, but a preset that keeps its name keeps its id. */
final class RequestPresets implements StateDerivation {

    private static final String NAME = "request_presets";
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_DESCRIPTION = 1024;

    private final Ids ids = new Ids();
    private final Timestamps timestamps;

    RequestPresets(Timestamps timestamps) {
        this.timestamps = timestamps;
    }

    Attribute attribute() {
        Shape preset = Shape.struct(
                Field.required("name", Shape.TEXT),
                Field.nullable("description", Shape.TEXT),
                Field.required("config", Shape.FREE_OBJECT));
        return Attribute.of(NAME, new Shape.ListOf(preset)).initially(JsonNodeFactory.instance.arrayNode());
    }

    static Rule namesAndLengths() {
        return (request, result, violations) -> {
            JsonNode presets = result.path(NAME);
            for (int i = 0; i < presets.size(); i++) {
                Violations at = violations.at(NAME).at(i);
                String name = presets.get(i).path("name").asText();
                if (name.isEmpty() || length(name) > LONGEST_NAME) {
                    at.at("name").add("must have 1 to " + LONGEST_NAME + " characters");
                }
                if (length(presets.get(i).path("description").asText("")) > LONGEST_DESCRIPTION) {
                    at.at("description").add("must have at most " + LONGEST_DESCRIPTION + " characters");
                }
            }
            Uniqueness.check(presets, "name", violations.at(NAME));
        };
    }

    @Override
    public void derive(ObjectNode before, ObjectNode request, ObjectNode result) {
        if (!request.has(NAME)) {
            return;
        }
        Map<String, JsonNode> known = new LinkedHashMap<>();
        before.path(NAME).forEach(preset -> known.put(preset.path("name").asText(), preset));
        ArrayNode settled = result.putArray(NAME);
        for (JsonNode preset : request.path(NAME)) {
            JsonNode old = known.get(preset.path("name").asText());
            settled.add(old == null ? added(preset) : replaced(old, preset));
        }
    }

    private ObjectNode added(JsonNode preset) {
        String now = Timestamps.format(timestamps.now());
        return stored(ids.next("AgentRequestPreset"), preset, now, now);
    }

    private ObjectNode replaced(JsonNode old, JsonNode preset) {
        String updatedAt = old.path("updated_at").asText();
        boolean same = content(old).equals(content(preset));
        return stored(
                old.path("id").asText(),
                preset,
                old.path("created_at").asText(),
                same ? updatedAt : Timestamps.format(timestamps.after(Instant.parse(updatedAt))));
    }

    private static ObjectNode stored(String id, JsonNode preset, String createdAt, String updatedAt) {
        ObjectNode stored = JsonNodeFactory.instance.objectNode().put("id", id);
        stored.setAll(content(preset));
        return stored.put("created_at", createdAt).put("updated_at", updatedAt);
    }

    private static ObjectNode content(JsonNode preset) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        for (String name : new String[] {"name", "description", "config"}) {
            if (preset.hasNonNull(name)) {
                content.set(name, preset.get(name).deepCopy());
            }
        }
        return content;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
