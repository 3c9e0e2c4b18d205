package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a union whose members are told apart by which texts they have, and keeps what is none of them. Nothing is copied
 * where those texts come early; elsewhere the object becomes a tree first.
 */
public abstract class ShapeReader<T> extends TypeReader<T> {
    /** From here on a tree is quicker: among the texts before, each is looked for one by one. */
    private static final int MOST_TEXTS = 16;

    /** The reader of the member that has these texts, or null where none has. More may follow, and change nothing. */
    protected abstract @Nullable DocumentReader<?, ? extends T> member(Predicate<String> hasText);

    /** Keeps what is no known member. */
    protected abstract T unknown(JsonNode raw);

    @Override
    public final T read(JsonParser json) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            return unknown(Trees.read(json));
        }
        @Nullable LeadingText texts = null;
        int before = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (json.nextToken() != JsonToken.VALUE_STRING || before++ == MOST_TEXTS) {
                return readTree(LeadingText.tree(texts, name, json), json);
            }
            texts = new LeadingText(texts, name, json.getText());
            DocumentReader<?, ? extends T> member = member(texts::has);
            if (member != null) {
                @Nullable T value = member.readAfter(texts, null, json);
                return value != null ? value : readTree(Trees.readFields(json, LeadingText.tree(texts, json)), json);
            }
        }
        return unknown(LeadingText.tree(texts, json));
    }

    private T readTree(ObjectNode tree, JsonParser json) throws IOException {
        DocumentReader<?, ? extends T> member = member(name -> tree.path(name).isTextual());
        return member == null ? unknown(tree) : member.readPart(tree, json);
    }
}
