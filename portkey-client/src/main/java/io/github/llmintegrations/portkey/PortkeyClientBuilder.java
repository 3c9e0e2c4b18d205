package io.github.llmintegrations.portkey;

import io.github.llmintegrations.core.internal.http.CommonVariables;
import io.github.llmintegrations.core.internal.http.Environment;
import io.github.llmintegrations.core.internal.http.TransportBuilder;
import io.github.llmintegrations.core.internal.http.Vendor;
import java.util.List;

final class PortkeyClientBuilder extends TransportBuilder<PortkeyClient.Builder> implements PortkeyClient.Builder {
    static final String API_KEY = "PORTKEY_API_KEY";
    private static final CommonVariables VARIABLES = new CommonVariables(
            API_KEY,
            "PORTKEY_BASE_URL",
            "PORTKEY_MAX_RETRIES",
            "PORTKEY_ATTEMPT_TIMEOUT_SECONDS",
            "PORTKEY_TOTAL_TIMEOUT_SECONDS");

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
        read(environment, VARIABLES);
        return this;
    }

    @Override
    public PortkeyClient build() {
        return new PortkeyClient(open("PortkeyClient", PORTKEY, List.of()));
    }
}
