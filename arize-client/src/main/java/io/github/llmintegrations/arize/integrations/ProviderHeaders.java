package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Values;
import java.util.Map;

/** The limit on the size of headers that Arize sends. */
final class ProviderHeaders {
    static final String TOO_LARGE = "headers must take at most 8,175 bytes as JSON";

    private static final Codec<Map<String, Secret>> HEADERS = Values.map(Values.SECRET);
    private static final int MOST_BYTES = 8_175;

    private ProviderHeaders() {}

    /**
     * Returns whether headers are within the limit. Headers with values from a supplier pass: nobody knows their size
     * yet.
     */
    static boolean fit(Map<String, Secret> headers) {
        return headers.isEmpty()
                || !headers.values().stream().allMatch(Secret::isFixed)
                || Documents.write(HEADERS, headers, null).length <= MOST_BYTES;
    }

    static boolean fit(Patch<Map<String, Secret>> headers) {
        return headers.value().map(ProviderHeaders::fit).orElse(true);
    }
}
