package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.util.function.Predicate;

/** The parameter {@code tags} of lists: a JSON object, of which an item must have all entries. */
final class TagFilter {

    private static final String TAGS = "tags";

    private TagFilter() {}

    /**
     * Takes the parameter.
     *
     * @return whether an item with these tags is selected
     * @throws RequestRejectedException 400 if it is not an object of texts
     */
    static Predicate<JsonNode> take(QueryParameters parameters) {
        return parameters.take(TAGS).map(TagFilter::of).orElse(tags -> true);
    }

    private static Predicate<JsonNode> of(String text) {
        Violations violations = new Violations();
        JsonNode wanted = StrictJson.read(text)
                .orElseThrow(() -> new RequestRejectedException(400, TAGS + ": must be a JSON object"));
        ShapeValidator.check(Shape.TEXT_MAP, wanted, violations.at(TAGS));
        violations.rejectIfAny(400);
        return tags ->
                wanted.properties().stream().allMatch(each -> each.getValue().equals(tags.path(each.getKey())));
    }
}
