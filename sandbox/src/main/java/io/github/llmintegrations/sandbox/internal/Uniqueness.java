package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Checks that the items of a list are unique. */
public final class Uniqueness {

    private Uniqueness() {}

    /** Adds a violation for each item whose text in this field equals that of an earlier item. */
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
