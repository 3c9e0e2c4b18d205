package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.Violations;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The capabilities of MCP servers: how they are listed, and how requests enable and disable them. */
final class McpCapabilities {

    static final String ENABLED = "enabled";

    private static final int BAD_REQUEST = 400;
    private static final int DEFAULT_SIZE = 100;
    private static final int LARGEST_SIZE = 500;

    /** What counts are called, by what they count. */
    private static final Map<String, String> COUNTED = Map.of(
            "tools", "tool", "prompts", "prompt", "resources", "resource", "resource_templates", "resource_template");

    private static final Shape UPDATE = Shape.struct(Field.required(
            "capabilities",
            new Shape.ListOf(
                    Shape.struct(
                            Field.requiredText("name"),
                            Field.required("type", Shape.choice(List.of("tool", "prompt", "resource"))),
                            Field.required(ENABLED, Shape.FLAG)),
                    1,
                    Integer.MAX_VALUE)));

    private McpCapabilities() {}

    /** What an MCP server of which nothing else is known has. */
    static ArrayNode ofAnyServer() {
        ArrayNode capabilities = JsonNodeFactory.instance.arrayNode();
        capabilities.add(capability("tool", "search")).add(capability("tool", "fetch"));
        capabilities.add(capability("prompt", "summarize"));
        capabilities.add(capability("resource", "readme").put("uri", "docs://readme"));
        capabilities.add(capability("resource_template", "page").put("uri_template", "docs://pages/{page}"));
        return capabilities;
    }

    private static ObjectNode capability(String type, String name) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("type", type)
                .put(ENABLED, true);
    }

    /** What tells a capability from the others. */
    static String key(JsonNode capability) {
        return capability.path("type").asText() + " " + capability.path("name").asText();
    }

    /**
     * Answers a page of capabilities.
     *
     * @param legacy whether as older deployments do: under another name, and without counts
     */
    static Response list(WireRequest request, Paging paging, boolean legacy, JsonNode all) {
        QueryParameters parameters = QueryParameters.of(request);
        PageQuery page = PageQuery.fromOne(parameters, DEFAULT_SIZE, LARGEST_SIZE);
        String type = parameters.take("type").orElse("");
        parameters.rejectRest();
        if (!type.isEmpty() && !COUNTED.containsValue(type)) {
            throw new RequestRejectedException(
                    BAD_REQUEST, "type: must be one of [tool, prompt, resource, resource_template]");
        }
        List<ObjectNode> found = StreamSupport.stream(all.spliterator(), false)
                .map(ObjectNode.class::cast)
                .filter(each -> type.isEmpty() || each.path("type").asText().equals(type))
                .toList();
        ObjectNode answer = page.bodyWithMore(paging, legacy ? "capabilities" : "data", found);
        if (!legacy) {
            answer.set("counts", counts(all));
        }
        return Response.json(200, answer);
    }

    private static ObjectNode counts(JsonNode all) {
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        COUNTED.forEach((name, type) -> {
            ObjectNode count = counts.putObject(name).put("total", 0).put(ENABLED, 0);
            all.forEach(each -> {
                if (each.path("type").asText().equals(type)) {
                    count.put("total", count.path("total").asInt() + 1);
                    count.put(
                            ENABLED,
                            count.path(ENABLED).asInt() + (each.path(ENABLED).asBoolean() ? 1 : 0));
                }
            });
        });
        return counts;
    }

    /**
     * The capabilities that a request enables or disables, by their keys.
     *
     * @throws RequestRejectedException 400 if the request makes no sense, or names a capability that is not among all
     */
    static ObjectNode updates(WireRequest request, JsonNode all) {
        ObjectNode body = StrictJson.requestObject(request);
        Violations violations = new Violations();
        ShapeValidator.check(UPDATE, body, violations);
        violations.rejectIfAny(BAD_REQUEST);
        List<String> known = StreamSupport.stream(all.spliterator(), false)
                .map(McpCapabilities::key)
                .toList();
        ObjectNode updates = JsonNodeFactory.instance.objectNode();
        JsonNode sent = body.path("capabilities");
        for (int i = 0; i < sent.size(); i++) {
            String key = key(sent.path(i));
            if (!known.contains(key)) {
                violations.at("capabilities").at(i).at("name").add("is no capability of the server");
            }
            updates.set(key, sent.path(i).path(ENABLED));
        }
        violations.rejectIfAny(BAD_REQUEST);
        return updates;
    }

    /** All capabilities, with these enabled and disabled. */
    static ArrayNode with(JsonNode all, JsonNode updates) {
        ArrayNode updated = JsonNodeFactory.instance.arrayNode();
        all.forEach(each -> {
            ObjectNode capability = each.deepCopy();
            JsonNode enabled = updates.get(key(each));
            updated.add(enabled == null ? capability : capability.set(ENABLED, enabled));
        });
        return updated;
    }
}
