package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Creates exceptions for JSON that cannot be read. Their messages contain the location in the document, and no content of it. The
 * location is the value at the parser's position, or the one that the parser has just read.
 */
final class JsonErrors {
    private JsonErrors() {}

    /**
     * Returns the exception for a value that is not of the expected type.
     *
     * @throws IOException if the rest of the value is malformed
     */
    static UnreadableException unexpected(JsonParser json) throws IOException {
        json.finishToken();
        return error("unexpected content", json);
    }

    /** Returns the exception for a field with the name of an earlier field in the same object. */
    static UnreadableException duplicateField(JsonParser json) {
        return error("duplicate field", json);
    }

    /** Returns the exception with a message. */
    static UnreadableException error(String message, JsonParser json) {
        return new UnreadableException(message, path(json), line(json.currentTokenLocation()));
    }

    /** Returns the exception in place of the parser's, whose message quotes the document. */
    static UnreadableException malformed(JsonProcessingException e, JsonParser json) {
        JsonLocation location = e.getLocation() == null ? json.currentTokenLocation() : e.getLocation();
        return new UnreadableException(
                e instanceof JsonParseException ? "not JSON" : "unexpected content", path(json), line(location));
    }

    /** Returns the exception for an error within a tree that was read from the parser. */
    static UnreadableException within(UnreadableException e, JsonParser json) {
        return e.in(path(json), line(json.currentTokenLocation()));
    }

    /** Returns the line and the column in words; empty for a tree, which has none. */
    private static String line(JsonLocation location) {
        return location.getLineNr() < 0
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String path(JsonParser json) {
        StringBuilder path = new StringBuilder();
        JsonToken token = json.currentToken();
        JsonStreamContext place = json.getParsingContext();
        append(path, token != null && token.isStructStart() ? place.getParent() : place);
        return path.toString();
    }

    private static void append(StringBuilder path, JsonStreamContext place) {
        if (place.getParent() != null) {
            append(path, place.getParent());
        }
        if (place.inObject() && place.hasCurrentName()) {
            path.append('.').append(place.getCurrentName());
        } else if (place.inArray() && place.hasCurrentIndex()) {
            path.append('[').append(place.getCurrentIndex()).append(']');
        }
    }
}
