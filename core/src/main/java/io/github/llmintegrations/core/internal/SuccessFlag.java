package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;

/** For vendors that answer 200 and mean a failure: {@code {"success": false, …}}. */
public final class SuccessFlag {
    private static final String NAME = "success";

    private SuccessFlag() {}

    /** Reads values of a type from bodies that do not say that they are failures. */
    public static <T> ResponseReader<T> checked(Class<T> type) {
        NamedReader<T> named = new NamedReader<>(type);
        return body -> checked(json -> named.document().read(json, SuccessFlag::check), body);
    }

    private static <T> T checked(ValueReader<T> reader, InputStream body) throws IOException {
        KeptStart kept = new KeptStart(body);
        try {
            return BodyReader.read(reader, kept);
        } catch (FlagException e) {
            throw new UnsuccessfulException(kept.again());
        } catch (UnreadableException e) {
            byte[] bytes = kept.again();
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

    private static void check(String field, JsonParser json) throws FlagException {
        if (field.equals(NAME) && json.hasToken(JsonToken.VALUE_FALSE)) {
            throw new FlagException();
        }
    }

    /** The flag came, and it is down. */
    private static final class FlagException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
