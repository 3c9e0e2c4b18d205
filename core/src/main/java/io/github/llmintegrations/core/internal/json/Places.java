package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Says where in a document something is wrong, and nothing of what stands there. */
final class Places {
    private Places() {}

    /**
     * Returns the exception for a value that is not what is due: the one that the parser is at, or just went through.
     *
     * @throws IOException if it is not even a whole value
     */
    static UnreadableException unexpected(JsonParser json) throws IOException {
        json.finishToken();
        return wrong("unexpected content", json);
    }

    /** Returns the exception for a field whose name an earlier field of its object has. */
    static UnreadableException twice(JsonParser json) {
        return wrong("a field stands twice", json);
    }

    /** Returns the exception for what is wrong with the value that the parser is at, or just went through. */
    static UnreadableException wrong(String what, JsonParser json) {
        return new UnreadableException(what, path(json), line(json.currentTokenLocation()));
    }

    /** Returns the exception for one of the parser's own, whose message repeats what stands there. */
    static UnreadableException broken(JsonProcessingException e, JsonParser json) {
        JsonLocation location = e.getLocation() == null ? json.currentTokenLocation() : e.getLocation();
        return new UnreadableException(
                e instanceof JsonParseException ? "not JSON" : "unexpected content", path(json), line(location));
    }

    /** Returns the exception for what was found wrong in a copy of the value that the parser just went through. */
    static UnreadableException within(UnreadableException e, JsonParser json) {
        return e.in(path(json), line(json.currentTokenLocation()));
    }

    private static String line(JsonLocation location) {
        return " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
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
