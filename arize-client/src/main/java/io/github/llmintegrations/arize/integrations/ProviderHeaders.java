package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.Json;
import java.util.Map;

/** The limit that Arize has for headers that it is to send. */
final class ProviderHeaders {
    static final String TOO_LARGE = "headers must take at most 8,175 bytes as JSON";

    private static final int MOST_BYTES = 8_175;

    private ProviderHeaders() {}

    static boolean fit(Map<String, String> headers) {
        return headers.isEmpty() || Json.write(headers).length <= MOST_BYTES;
    }

    static boolean fit(Patch<Map<String, String>> headers) {
        return headers.value().map(ProviderHeaders::fit).orElse(true);
    }
}
