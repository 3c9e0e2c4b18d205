package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** A user of an organization. */
public record User(String id, String firstName, String lastName) {

    ObjectNode describe(String idField) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(idField, id)
                .put("first_name", firstName)
                .put("last_name", lastName);
    }

    /** Returns whether the names of the user contain a text, in any case. */
    boolean matches(String text) {
        return (firstName + " " + lastName).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
