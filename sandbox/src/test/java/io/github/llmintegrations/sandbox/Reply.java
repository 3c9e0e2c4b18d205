package io.github.llmintegrations.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpHeaders;

/** What a server answered. */
public record Reply(int status, HttpHeaders headers, String text) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public JsonNode json() {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String id() {
        return json().path("id").asText();
    }

    /** The message of a body that says that the request failed. */
    public String message() {
        return json().path("data").path("message").asText();
    }

    /** The error code of a body that says that the request failed. */
    public String errorCode() {
        return json().path("data").path("errorCode").asText();
    }

    /** The detail of a problem document. */
    public String detail() {
        return json().path("detail").asText();
    }
}
