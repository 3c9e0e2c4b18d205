package io.github.llmintegrations.portkey;

import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.testing.FakeServer;
import java.util.Map;
import mockwebserver3.MockResponse;

/** A server that answers what it is told to, clients of it, and what they sent. */
public final class FakePortkey extends FakeServer {

    public FakePortkey() {
        super("portkey", Map.of("x-portkey-api-key", KEY));
    }

    /** A client that tries everything once. */
    public PortkeyClient client() {
        return open(builder().retryPolicy(RetryPolicy.none()));
    }

    /** A client that tries again, without sleeping. */
    public PortkeyClient retryingClient() {
        return open(builder().timing(new FakeTiming()));
    }

    /** A builder with the key and the address of this server. */
    public PortkeyClient.Builder builder() {
        return PortkeyClient.builder().apiKey(KEY).baseUrl(url("/v1"));
    }

    /** Builds a client that is closed with this server. */
    public PortkeyClient open(PortkeyClient.Builder builder) {
        PortkeyClient client = builder.build();
        closeWithServer(client::close);
        return client;
    }

    @Override
    protected MockResponse.Builder json(int status, String body) {
        return answer(status, body);
    }

    /** An answer of JSON. */
    public static MockResponse.Builder answer(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body);
    }
}
