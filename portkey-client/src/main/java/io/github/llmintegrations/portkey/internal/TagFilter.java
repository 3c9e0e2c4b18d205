package io.github.llmintegrations.portkey.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Values;
import java.util.Map;
import java.util.Optional;

/** The parameter {@code tags} of lists: the labels that an item must have, as the text of a JSON object. */
public final class TagFilter {
    /** The codec of the parameter, which is only written. */
    public static final Codec<Map<String, String>> CODEC = Values.codec(
            json -> {
                throw Documents.unexpected(json);
            },
            (tags, out) -> out.json().writeString(text(tags)));

    private TagFilter() {}

    /** Returns the labels, or nothing where there is none. */
    public static Optional<Map<String, String>> unlessEmpty(Map<String, String> tags) {
        return tags.isEmpty() ? Optional.empty() : Optional.of(tags);
    }

    private static String text(Map<String, String> tags) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        tags.forEach(object::put);
        return object.toString();
    }
}
