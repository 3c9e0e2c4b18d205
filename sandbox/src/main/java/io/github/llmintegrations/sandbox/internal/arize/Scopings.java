package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Rule;
import io.github.llmintegrations.sandbox.internal.Shape;
import java.util.List;
import java.util.Optional;
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

    /**
     * Returns the filter for resources that are visible in the space of the query.
     *
     * @throws RequestRejectedException 404 if the query names a space that does not exist
     */
    static Predicate<ObjectNode> filter(QueryParameters parameters, ResourceCollection spaces) {
        Optional<String> id = parameters.take("space_id");
        Optional<String> name = parameters.take("space_name");
        if (id.isPresent() && spaces.state(id.get()).isEmpty()) {
            throw new RequestRejectedException(404, "space_id: there is no such space");
        }
        return visibleInAny(id.map(List::of), spaces).and(visibleInAny(name.map(spaces::idsByPartOfName), spaces));
    }

    private static Predicate<ObjectNode> visibleInAny(Optional<List<String>> ids, ResourceCollection spaces) {
        return state -> ids.isEmpty() || ids.get().stream().anyMatch(id -> isVisible(state, id, spaces));
    }

    /**
     * Returns whether the resource is visible in the whole account, in the organization of the space or in the space.
     */
    private static boolean isVisible(ObjectNode resource, String space, ResourceCollection spaces) {
        String organization = spaces.state(space).map(Spaces::organization).orElse("");
        JsonNode scopings = resource.path(NAME);
        return scopings.isEmpty()
                || scopings.valueStream()
                        .anyMatch(scoping ->
                                fits(scoping.path(ORGANIZATION), organization) && fits(scoping.path(SPACE), space));
    }

    private static boolean fits(JsonNode scoped, String id) {
        return !scoped.isTextual() || scoped.textValue().equals(id);
    }
}
