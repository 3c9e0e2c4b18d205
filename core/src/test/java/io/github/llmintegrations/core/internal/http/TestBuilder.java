package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.ClientBuilder;
import io.github.llmintegrations.core.ClientSettings;
import java.time.Duration;
import mockwebserver3.MockWebServer;

/** Opens transports to a test vendor, with timeouts that outlast a machine that stands still for a while. */
final class TestBuilder extends ClientBuilder<TestBuilder> {
    static final String API_KEY = "test-key-4711";
    static final Vendor VENDOR = new Vendor("Testo", "https://api.testo.invalid", "Authorization", "Bearer ");

    private TestBuilder() {}

    /** Nothing is set: not even the key. */
    static TestBuilder blank() {
        return new TestBuilder();
    }

    /** A client of the vendor's hosted API, which does not exist. */
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
        return HttpTransport.open(VENDOR, settings());
    }

    ClientSettings gathered() {
        return settings();
    }

    @Override
    protected TestBuilder self() {
        return this;
    }
}
