package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.Rule;
import io.github.llmintegrations.sandbox.internal.Shape;
import java.util.function.Predicate;

/** The visibility of a resource: the whole account, an organization or a space. */
final class Scopings {

    private static final String NAME = "scopings";
    private static final String ORGANIZATION = "organization_id";
    private static final String SPACE = "space_id";

    private Scopings() {}

    static Attribute attribute() {
        Shape scoping = Shape.struct(Field.nullable(ORGANIZATION, Shape.TEXT), Field.nullable(SPACE, Shape.TEXT));
        return Attribute.of(NAME, new Shape.ListOf(scoping)).initially(JsonNodeFactory.instance.arrayNode());
    }

    /** Returns a rule that a scoping with a space also has its organization. */
    static Rule spacesHaveOrganizations() {
        return (request, result, violations) -> {
            JsonNode scopings = result.path(NAME);
            for (int i = 0; i < scopings.size(); i++) {
                if (scopings.get(i).hasNonNull(SPACE) && !scopings.get(i).hasNonNull(ORGANIZATION)) {
                    violations.at(NAME).at(i).at(ORGANIZATION).add("required with " + SPACE);
                }
            }
        };
    }

    /** Whether the resource is visible in the whole account, or in a space that passes the test. */
    static boolean visible(JsonNode resource, Predicate<String> space) {
        JsonNode scopings = resource.path(NAME);
        if (scopings.isEmpty()) {
            return true;
        }
        for (JsonNode scoping : scopings) {
            boolean accountWide = !scoping.hasNonNull(ORGANIZATION) && !scoping.hasNonNull(SPACE);
            boolean named =
                    scoping.hasNonNull(SPACE) && space.test(scoping.get(SPACE).asText());
            if (accountWide || named) {
                return true;
            }
        }
        return false;
    }
}
