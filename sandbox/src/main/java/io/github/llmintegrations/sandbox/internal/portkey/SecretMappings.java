package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.Rule;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.Uniqueness;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of an integration that secret references provide. An update replaces the list. */
final class SecretMappings {

    static final String REFERENCE = "secret_reference_id";
    static final String NAME = "secret_mappings";
    private static final String TARGET = "target_field";
    private static final String CONFIGURATION_PREFIX = "configurations.";

    private SecretMappings() {}

    static Attribute attribute() {
        return attribute("(key|configurations\\.[a-zA-Z0-9_]+)");
    }

    /** Returns the attribute of integrations without a key. */
    static Attribute ofConfigurations() {
        return attribute("configurations\\.[a-zA-Z0-9_]+");
    }

    private static Attribute attribute(String target) {
        Shape mapping = Shape.struct(
                Field.required(TARGET, Shape.matching(target)),
                Field.requiredText(REFERENCE),
                Field.nullable("secret_key", Shape.TEXT),
                Field.nullable("value_format", Shape.choice(List.of("json", "string"))));
        return Attribute.of(NAME, new Shape.ListOf(mapping)).initially(JsonNodeFactory.instance.arrayNode());
    }

    static Rule uniqueTargets() {
        return (request, result, violations) -> Uniqueness.check(result.path(NAME), TARGET, violations.at(NAME));
    }

    /** Returns the mappings of an integration. */
    static JsonNode of(JsonNode integration) {
        return integration.path(NAME);
    }

    /** Returns whether a mapping of an integration names a secret reference. */
    static boolean name(Entity reference, JsonNode integration) {
        for (JsonNode mapping : of(integration)) {
            if (reference.isNamed(mapping.path(REFERENCE).asText())) {
                return true;
            }
        }
        return false;
    }

    /** The fields that are filled, as the mappings name them. */
    static Set<String> targets(JsonNode integration) {
        Set<String> targets = new HashSet<>();
        integration
                .path(NAME)
                .forEach(mapping -> targets.add(mapping.path(TARGET).asText()));
        return targets;
    }

    /** Returns the names of the target fields within the configurations. */
    static Set<String> configurationTargets(JsonNode integration) {
        return targets(integration).stream()
                .filter(target -> target.startsWith(CONFIGURATION_PREFIX))
                .map(target -> target.substring(CONFIGURATION_PREFIX.length()))
                .collect(Collectors.toSet());
    }
}
