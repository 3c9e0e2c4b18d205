package io.github.llmintegrations.core.internal.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.CheckedReader;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.UnreadableException;
import io.github.llmintegrations.core.internal.json.Values;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Readers for vendors that report failures with status 200: {@code {"success": false, …}} or {@code {"error": …}}. They check the
 * fields of the outermost object, even if the rest of the body is malformed. They ignore a {@code success} that is null, and an
 * {@code error} that is null, false, zero or blank.
 */
public final class SuccessFlag {
    private static final Set<String> YES = Set.of("true", "1", "yes");

    private SuccessFlag() {}

    /** Returns a reader of documents that rejects bodies that report a failure. */
    public static <T> ResponseReader<T> checked(CheckedReader<T> reader) {
        return body -> checked(reader, body);
    }

    /** Returns a reader of JSON of any kind that rejects objects that report a failure. */
    public static ResponseReader<JsonNode> checkedTree() {
        return checked((json, check) -> {
            JsonNode tree = Values.TREE.read(json);
            for (Map.Entry<String, JsonNode> each : tree.properties()) {
                JsonParser value = each.getValue().traverse();
                value.nextToken();
                check.accept(each.getKey(), value);
            }
            return tree;
        });
    }

    private static <T> T checked(CheckedReader<T> reader, InputStream body) throws IOException {
        RecordedPrefix recorded = new RecordedPrefix(body);
        try {
            return Documents.read(reader, recorded, SuccessFlag::check);
        } catch (FlagException e) {
            throw new UnsuccessfulException(recorded.replay());
        } catch (IOException e) {
            byte[] bytes = recorded.replay();
            if (reportsFailure(bytes)) {
                throw new UnsuccessfulException(bytes);
            }
            throw e;
        }
    }

    private static boolean reportsFailure(byte[] body) {
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
     * Returns a reader that rejects bodies that report a failure, and ignores all other content. It accepts an empty body. If the
     * connection breaks, the reader checks the bytes so far, and accepts them if they are the start of an object that does not
     * report a failure.
     */
    public static ResponseReader<ResponseReader.Done> checkedWithoutValue() {
        return SuccessFlag::readWithoutValue;
    }

    private static ResponseReader.Done readWithoutValue(InputStream body) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        @Nullable IOException lost = null;
        try {
            body.transferTo(received);
        } catch (IOException e) {
            lost = e;
        }
        byte[] bytes = received.toByteArray();
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

    /** Thrown when the body reports a failure. */
    private static final class FlagException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
