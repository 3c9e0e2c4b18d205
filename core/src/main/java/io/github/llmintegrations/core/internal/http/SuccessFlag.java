package io.github.llmintegrations.core.internal.http;

import com.fasterxml.jackson.core.JsonParser;
import io.github.llmintegrations.core.internal.json.AnswerReader;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For vendors that answer 200 and mean a failure: {@code {"success": false, …}} or {@code {"error": …}}. Only the fields of
 * the outermost object count, and they count as far as the body can be read. A {@code success} that is null says nothing,
 * and so does an {@code error} that is null, false, zero or blank.
 */
public final class SuccessFlag {
    private static final Set<String> YES = Set.of("true", "1", "yes");

    private SuccessFlag() {}

    /** Reads answers from bodies that do not say that they are failures. */
    public static <T> ResponseReader<T> checked(AnswerReader<T> answer) {
        return body -> checked(answer, body);
    }

    private static <T> T checked(AnswerReader<T> answer, InputStream body) throws IOException {
        RecordedPrefix kept = new RecordedPrefix(body);
        try {
            return Documents.read(answer, kept, SuccessFlag::check);
        } catch (FlagException e) {
            throw new UnsuccessfulException(kept.again());
        } catch (IOException e) {
            byte[] bytes = kept.again();
            if (saysFailure(bytes)) {
                throw new UnsuccessfulException(bytes);
            }
            throw e;
        }
    }

    private static boolean saysFailure(byte[] body) {
        try {
            readThrough(body);
            return false;
        } catch (FlagException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * For answers of which only the flag is of interest. There may be no body at all. Of one whose connection is lost, what
     * has come is looked at, and where it is the start of an object that says nothing else, the status stands.
     */
    public static ResponseReader<ResponseReader.Done> checkedAlone() {
        return SuccessFlag::readAlone;
    }

    private static ResponseReader.Done readAlone(InputStream body) throws IOException {
        ByteArrayOutputStream come = new ByteArrayOutputStream();
        @Nullable IOException lost = null;
        try {
            body.transferTo(come);
        } catch (IOException e) {
            lost = e;
        }
        byte[] bytes = come.toByteArray();
        try {
            return isBlank(bytes) ? ResponseReader.Done.DONE : readThrough(bytes);
        } catch (FlagException e) {
            throw new UnsuccessfulException(bytes);
        } catch (UnreadableException e) {
            if (lost instanceof UnreadableException) {
                throw lost;
            }
            if (lost == null || !isObject(bytes)) {
                throw e;
            }
            return ResponseReader.Done.DONE;
        }
    }

    private static boolean isBlank(byte[] body) {
        return text(body).isBlank();
    }

    private static boolean isObject(byte[] body) {
        return text(body).stripLeading().startsWith("{");
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static ResponseReader.Done readThrough(byte[] body) throws IOException {
        return Documents.read(SuccessFlag::readThrough, new ByteArrayInputStream(body));
    }

    private static ResponseReader.Done readThrough(JsonParser json) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            throw Documents.unexpected(json);
        }
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            check(name, json);
            json.skipChildren();
        }
        return ResponseReader.Done.DONE;
    }

    private static void check(String field, JsonParser json) throws IOException {
        boolean failed = switch (field) {
            case "success" -> !isSuccess(json);
            case "error", "errorCode" -> isError(json);
            default -> false;
        };
        if (failed) {
            throw new FlagException();
        }
    }

    private static boolean isSuccess(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_TRUE, VALUE_NULL -> true;
            case VALUE_STRING -> YES.contains(json.getText().strip().toLowerCase(Locale.ROOT));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue() == 1;
            default -> false;
        };
    }

    private static boolean isError(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_FALSE, VALUE_NULL -> false;
            case VALUE_STRING -> !json.getText().isBlank();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue() != 0;
            default -> true;
        };
    }

    /** The body says that it is a failure. */
    private static final class FlagException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
