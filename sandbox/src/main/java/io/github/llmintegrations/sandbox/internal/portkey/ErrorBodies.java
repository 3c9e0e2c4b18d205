package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.PortkeyErrorShape;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.UnsuccessfulResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes errors in the current shape. Thread-safe. */
final class ErrorBodies {

    private static final Map<Integer, Problem> PROBLEMS = Map.of(
            400, new Problem("AB01", "validation"),
            401, new Problem("AB05", "unauthorized"),
            402, new Problem("AB09", "subscription"),
            403, new Problem("AB03", "forbidden"),
            404, new Problem("AB08", "not-found"),
            409, new Problem("AB07", "conflict"),
            412, new Problem(null, "budget"),
            429, new Problem("AB06", "rate-limit"));
    private static final Problem OTHER_CLIENT_ERROR = new Problem(null, "client");
    private static final Problem SERVER_ERROR = new Problem("AB04", "internal");

    private final PortkeyErrorShape initial;
    private volatile PortkeyErrorShape shape;

    ErrorBodies(PortkeyErrorShape shape) {
        this.initial = shape;
        this.shape = shape;
    }

    void reset() {
        shape = initial;
    }

    void use(PortkeyErrorShape other) {
        shape = other;
    }

    Response response(int status, String message) {
        Problem problem = PROBLEMS.getOrDefault(status, status < 500 ? OTHER_CLIENT_ERROR : SERVER_ERROR);
        return switch (shape) {
            case SUCCESS_DATA -> UnsuccessfulResponse.response(status, message, problem.errorCode());
            case MESSAGE -> Response.json(status, coded(message, "errorCode", problem));
            case ERROR_OBJECT -> Response.json(status, errorObject(status, message, problem));
            case ERROR_STRING ->
                Response.json(status, JsonNodeFactory.instance.objectNode().put("error", message));
            case HTML -> Response.text(status, "text/html; charset=utf-8", page(status));
            case EMPTY -> Response.empty(status);
        };
    }

    private static ObjectNode errorObject(int status, String message, Problem problem) {
        ObjectNode error = coded(message, "code", problem)
                .put("type", problem.name().replace('-', '_') + "_error")
                .put("slug", problem.name());
        return JsonNodeFactory.instance
                .objectNode()
                .put("status_code", status)
                .put("success", false)
                .set("error", error);
    }

    private static ObjectNode coded(String message, String codeField, Problem problem) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("message", message);
        return problem.errorCode() == null ? body : body.put(codeField, problem.errorCode());
    }

    private static String page(int status) {
        return "<!DOCTYPE html>\n<html><head><title>" + status + "</title></head>\n<body><h1>" + status
                + "</h1></body></html>\n";
    }

    /**
     * A kind of error.
     *
     * @param errorCode absent where Portkey has no code for the status
     */
    private record Problem(@Nullable String errorCode, String name) {}
}
