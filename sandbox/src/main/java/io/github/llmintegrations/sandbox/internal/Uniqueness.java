package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Checks that the items of a list can be told apart. */
public final class Uniqueness {

    private Uniqueness() {}

    /** Notes every item whose text in this field is that of an earlier one. */
    public static void check(JsonNode list, String field, Violations violations) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode text = list.path(i).path(field);
            if (text.isTextual() && !seen.add(text.textValue())) {
                violations.at(i).at(field).add("must be unique");
            }
        }
    }
}
