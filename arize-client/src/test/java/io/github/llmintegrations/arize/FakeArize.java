package io.github.llmintegrations.arize;

import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.testing.FakeServer;
import java.util.Map;
import mockwebserver3.MockResponse;

/** A server that answers what it is told to, clients of it, and what they sent. */
public final class FakeArize extends FakeServer {

    public FakeArize() {
        super("arize", Map.of("Authorization", "Bearer " + KEY));
    }

    /** A client that writes the older spelling and tries everything once. */
    public ArizeClient client() {
        return client(EnumSpelling.CAMEL_CASE);
    }

    /** A client that writes a spelling and tries everything once. */
    public ArizeClient client(EnumSpelling spelling) {
        return open(builder().enumSpelling(spelling));
    }

    /** A builder of such clients. */
    public ArizeClient.Builder builder() {
        return ArizeClient.builder()
                .apiKey(KEY)
                .baseUrl(url(""))
                .enumSpelling(EnumSpelling.CAMEL_CASE)
                .retryPolicy(RetryPolicy.none());
    }

    /** Builds a client that is closed with this server. */
    public ArizeClient open(ArizeClient.Builder builder) {
        ArizeClient client = builder.build();
        closeWithServer(client::close);
        return client;
    }

    @Override
    protected MockResponse.Builder json(int status, String body) {
        return answer(status, body);
    }

    /** An answer of JSON, a problem document where it is no success. */
    public static MockResponse.Builder answer(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", status < 400 ? "application/json" : "application/problem+json")
                .body(body);
    }
}
