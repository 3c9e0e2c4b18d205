package io.github.llmintegrations.sandbox;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that a sandbox received, with every secret in it replaced by {@code ***}.
 *
 * @param method the HTTP method
 * @param path the path as it came over the wire, percent-encoding included
 * @param query the query string as it came over the wire, without the question mark; empty when there was none
 * @param status the status of the answer; 0 when the connection was dropped without one
 * @param headers the request's headers, found by name in any letter case; repeated ones are joined by a comma; the
 *     values of credentials and cookies are masked
 * @param body the JSON that was sent, with the values of secret fields masked; {@code <n bytes>} when it was not JSON;
 *     empty when there was none
 */
public record JournalEntry(
        String method, String path, String query, int status, Map<String, String> headers, String body) {

    /** Copies the headers. */
    public JournalEntry {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        headers = Collections.unmodifiableMap(copy);
    }
}
