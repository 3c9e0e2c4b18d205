package io.github.llmintegrations.portkey;

import io.github.llmintegrations.core.internal.http.Environment;
import io.github.llmintegrations.core.internal.http.TransportBuilder;
import io.github.llmintegrations.core.internal.http.Vendor;
import java.util.List;

final class PortkeyClientBuilder extends TransportBuilder<PortkeyClient.Builder> implements PortkeyClient.Builder {
    static final String API_KEY = "PORTKEY_API_KEY";
    private static final String BASE_URL = "PORTKEY_BASE_URL";
    private static final String MAX_RETRIES = "PORTKEY_MAX_RETRIES";

    private static final Vendor PORTKEY = new Vendor("Portkey", "https://api.portkey.ai/v1", "x-portkey-api-key", "");

    @Override
    protected PortkeyClient.Builder self() {
        return this;
    }

    @Override
    public PortkeyClient.Builder fromEnv() {
        return fromEnv(Environment.of(System.getenv()));
    }

    PortkeyClient.Builder fromEnv(Environment environment) {
        environment.value(API_KEY).ifPresent(this::apiKey);
        environment.value(BASE_URL).ifPresent(this::baseUrl);
        environment.number(MAX_RETRIES, 0, 10).ifPresent(this::maxRetries);
        return this;
    }

    @Override
    public PortkeyClient build() {
        return new PortkeyClient(open("PortkeyClient", PORTKEY, List.of()));
    }
}
