package io.github.llmintegrations.portkey;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import io.github.llmintegrations.core.internal.json.CheckedReader;
import io.github.llmintegrations.core.internal.json.UnknownFieldCheck;
import io.github.llmintegrations.core.json.Document;
import java.io.IOException;

/**
 * Reads the results of tests. A test that fails is a result, with {@code success} and perhaps {@code error} in words; a
 * test that could not be made is an error as of every other call, with a code.
 */
final class TestResult {
    private TestResult() {}

    static <T extends Document> ResponseReader<T> reader(CheckedReader<T> response) {
        return SuccessFlag.checked((json, check) -> {
            T result = response.read(json, (name, value) -> {
                if (!isInWords(name, value)) {
                    check.accept(name, value);
                }
            });
            check(result, "data", "errorCode", check);
            check(result, "error", "code", check);
            return result;
        });
    }

    private static boolean isInWords(String name, JsonParser value) {
        return name.equals("error") && value.hasToken(JsonToken.VALUE_STRING);
    }

    private static void check(Document result, String field, String code, UnknownFieldCheck check) throws IOException {
        JsonNode found = result.additionalProperties()
                .getOrDefault(field, MissingNode.getInstance())
                .path(code);
        if (found.isTextual()) {
            JsonParser value = found.traverse();
            value.nextToken();
            check.accept("errorCode", value);
        }
    }
}
