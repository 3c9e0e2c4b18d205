package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Responses whose body reports a failure, regardless of their status. */
public final class UnsuccessfulResponse {

    private static final String INVALID_REQUEST = "AB01";

    private UnsuccessfulResponse() {}

    public static Response response(int status, String message, @Nullable String errorCode) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("success", false);
        ObjectNode data = body.putObject("data").put("message", message);
        if (errorCode != null) {
            data.put("errorCode", errorCode);
        }
        return Response.json(status, body);
    }

    /** Returns a failure with status 200. */
    static Response withSuccessStatus(String message) {
        return response(200, message, INVALID_REQUEST);
    }
}
