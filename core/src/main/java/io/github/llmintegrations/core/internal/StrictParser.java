package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses an object that has a field twice, at whatever depth, in parts that nobody reads too. */
class StrictParser extends JsonParserDelegate {
    private final UniqueNames names = new UniqueNames();

    StrictParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (token == JsonToken.FIELD_NAME) {
            if (!names.add(delegate.currentName())) {
                throw new JsonParseException(this, "a field stands twice");
            }
        } else if (token == JsonToken.START_OBJECT) {
            names.open();
        } else if (token == JsonToken.END_OBJECT) {
            names.close();
        }
        return token;
    }

    @Override
    public @Nullable JsonToken nextValue() throws IOException {
        JsonToken token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    @Override
    public JsonParser skipChildren() throws IOException {
        JsonToken token = delegate.currentToken();
        int open = token != null && token.isStructStart() ? 1 : 0;
        while (open > 0) {
            token = nextToken();
            if (token == null) {
                return this; // what is missing is told by whoever reads on
            }
            if (token.isStructStart()) {
                open++;
            } else if (token.isStructEnd()) {
                open--;
            }
        }
        return this;
    }
}
