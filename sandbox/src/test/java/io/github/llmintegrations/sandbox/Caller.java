package io.github.llmintegrations.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Calls a server over real HTTP. JSON in arguments may be written with apostrophes for quotes. */
public final class Caller {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper MAPPER = new JsonMapper();

    private final String baseUrl;
    private final String credentialHeader;
    private final String credential;

    private Caller(String baseUrl, String credentialHeader, String credential) {
        this.baseUrl = baseUrl;
        this.credentialHeader = credentialHeader;
        this.credential = credential;
    }

    /** Someone with a bearer token. */
    public Caller(String baseUrl, String apiKey) {
        this(baseUrl, "Authorization", "Bearer " + apiKey);
    }

    /** Someone whose key stands in a header of its own. */
    public static Caller withKeyIn(String header, String baseUrl, String apiKey) {
        return new Caller(baseUrl, header, apiKey);
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply post(String path, String json) {
        return send(request(path).POST(body(json)));
    }

    public Reply patch(String path, String json) {
        return send(request(path).method("PATCH", body(json)));
    }

    public Reply put(String path, String json) {
        return send(request(path).PUT(body(json)));
    }

    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    /** A request with the authorization and content type of a well-behaved client, to be changed and sent. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header(credentialHeader, credential)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20));
    }

    /** Sends a request, and fails the test if there is no answer. */
    public Reply send(HttpRequest.Builder request) {
        try {
            return sendOrFail(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a request that may stay without an answer. */
    public Reply sendOrFail(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public static HttpRequest.BodyPublisher body(String json) {
        return BodyPublishers.ofString(quoted(json), StandardCharsets.UTF_8);
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(quoted(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
