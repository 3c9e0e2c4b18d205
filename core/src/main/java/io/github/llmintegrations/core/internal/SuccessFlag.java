package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** For vendors that answer 200 and mean a failure: {@code {"success": false, …}}. */
public final class SuccessFlag {
    private static final byte[] NAME = "\"success\"".getBytes(StandardCharsets.US_ASCII);

    private SuccessFlag() {}

    /** Reads bodies that do not say that they are failures. */
    public static <T> ResponseReader<T> checked(ResponseReader<T> reader) {
        return body -> reader.read(new ByteArrayInputStream(checked(body.readAllBytes())));
    }

    /** For answers of which only the flag is of interest. A body that is cut says nothing, and the status stands. */
    public static ResponseReader<ResponseReader.Done> checkedAlone() {
        return SuccessFlag::readAlone;
    }

    private static ResponseReader.Done readAlone(InputStream body) throws UnsuccessfulException {
        try {
            checked(body.readAllBytes());
        } catch (UnsuccessfulException e) {
            throw e;
        } catch (IOException e) {
            return ResponseReader.Done.DONE;
        }
        return ResponseReader.Done.DONE;
    }

    private static byte[] checked(byte[] body) throws UnsuccessfulException {
        if (mentionsFlag(body) && saysFailure(body)) {
            throw new UnsuccessfulException(body);
        }
        return body;
    }

    /** Spares nearly every body a second parsing. */
    private static boolean mentionsFlag(byte[] body) {
        for (int i = 0; i <= body.length - NAME.length; i++) {
            if (body[i] == NAME[0] && Arrays.equals(body, i, i + NAME.length, NAME, 0, NAME.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysFailure(byte[] body) {
        try {
            JsonNode flag = Json.parse(body).path("success");
            return flag.isBoolean() && !flag.booleanValue();
        } catch (UnreadableException e) {
            return false;
        }
    }
}
