package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** For vendors that answer 200 and mean a failure: {@code {"success": false, …}}. */
public final class SuccessFlag {
    private static final String NAME = "success";

    private SuccessFlag() {}

    /** Reads values of a type from bodies that do not say that they are failures. */
    public static <T> ResponseReader<T> checked(Class<T> type) {
        ObjectReader reader = Json.objectReader(type);
        return body -> checked(reader, type, body);
    }

    private static <T> T checked(ObjectReader reader, Class<T> type, InputStream body) throws IOException {
        body.mark(Integer.MAX_VALUE);
        try {
            return Json.read(reader, type, body, FlagParser::new);
        } catch (UnreadableException e) {
            body.reset();
            byte[] bytes = body.readAllBytes();
            if (saysFailure(bytes)) {
                throw new UnsuccessfulException(bytes);
            }
            throw e;
        }
    }

    /** For answers of which only the flag is of interest. A body that is cut says nothing, and the status stands. */
    public static ResponseReader<ResponseReader.Done> checkedAlone() {
        return SuccessFlag::readAlone;
    }

    private static ResponseReader.Done readAlone(InputStream body) throws UnsuccessfulException {
        byte[] bytes;
        try {
            bytes = body.readAllBytes();
        } catch (IOException e) {
            return ResponseReader.Done.DONE;
        }
        if (saysFailure(bytes)) {
            throw new UnsuccessfulException(bytes);
        }
        return ResponseReader.Done.DONE;
    }

    private static boolean saysFailure(byte[] body) {
        try {
            JsonNode flag = Json.parse(body).path(NAME);
            return flag.isBoolean() && !flag.booleanValue();
        } catch (UnreadableException e) {
            return false;
        }
    }

    /** Stops at the flag, if it comes. */
    private static final class FlagParser extends StrictParser {
        FlagParser(JsonParser parser) {
            super(parser);
        }

        @Override
        public @Nullable JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            if (token == JsonToken.VALUE_FALSE
                    && NAME.equals(currentName())
                    && getParsingContext().getParent().inRoot()) {
                throw new UnreadableException("it says that it is no success");
            }
            return token;
        }
    }
}
