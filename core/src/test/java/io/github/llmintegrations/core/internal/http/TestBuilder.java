package io.github.llmintegrations.core.internal.http;

import java.time.Duration;
import java.util.List;
import mockwebserver3.MockWebServer;

/** A builder of transports to the test vendor, with timeouts that are long enough for a busy machine. */
final class TestBuilder extends TransportBuilder<TestBuilder> {
    static final String API_KEY = "test-key-4711";
    static final Vendor VENDOR = new Vendor("Testo", "https://api.testo.invalid", "Authorization", "Bearer ");

    private TestBuilder() {}

    /** Returns a builder with nothing set, not even the API key. */
    static TestBuilder blank() {
        return new TestBuilder();
    }

    /** Returns a client of the vendor's hosted API, which does not exist. */
    static TestBuilder hosted() {
        return blank().apiKey(API_KEY).connectTimeout(Duration.ofSeconds(20)).attemptTimeout(Duration.ofSeconds(20));
    }

    static TestBuilder to(MockWebServer server) {
        return hosted().baseUrl(server.url("/").toString());
    }

    static TestBuilder to(RawServer server) {
        return hosted().baseUrl(server.url());
    }

    HttpTransport open() {
        return open("TestClient", VENDOR, List.of());
    }

    @Override
    protected TestBuilder self() {
        return this;
    }
}
