package io.github.llmintegrations.portkey;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.UnknownFieldCheck;
import io.github.llmintegrations.core.internal.json.Values;
import java.io.IOException;
import java.util.Set;

/**
 * Reads an object as if it had only some fields, and keeps the others: the response around a list, from which the list is
 * read as it comes. Used by one thread.
 */
final class OtherFields extends JsonParserDelegate {
    private final Set<String> shown;
    private final UnknownFieldCheck check;
    private final ObjectNode others = JsonNodeFactory.instance.objectNode();

    /**
     * Starts at the object that a parser is at.
     *
     * @param shown the fields that the reader of the object sees
     * @param check looks at the others
     */
    OtherFields(JsonParser json, Set<String> shown, UnknownFieldCheck check) {
        super(json);
        this.shown = shown;
        this.check = check;
    }

    /** Returns the fields that the reader of the object did not see. */
    ObjectNode others() {
        return others;
    }

    @Override
    public String nextFieldName() throws IOException {
        String name = delegate.nextFieldName();
        while (name != null && isOutermost() && !shown.contains(name)) {
            delegate.nextToken();
            check.accept(name, delegate);
            if (others.has(name)) {
                throw Documents.unexpected(delegate);
            }
            others.set(name, Values.TREE.read(delegate));
            name = delegate.nextFieldName();
        }
        return name;
    }

    private boolean isOutermost() {
        return delegate.getParsingContext().getParent().inRoot();
    }
}
