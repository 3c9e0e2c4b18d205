package io.github.llmintegrations.sandbox.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The query parameters of a request. Handlers take the ones that they know; the rest is unknown. */
public final class QueryParameters {

    private final Map<String, Value> remaining;

    private QueryParameters(Map<String, Value> remaining) {
        this.remaining = remaining;
    }

    /**
     * Reads the query string.
     *
     * @throws RequestRejectedException 400 if it is malformed or repeats a parameter
     */
    public static QueryParameters of(WireRequest request) {
        Map<String, Value> parameters = new TreeMap<>();
        for (String pair : request.query().split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = PercentEncoding.decodeQuery(equals < 0 ? pair : pair.substring(0, equals));
            String raw = equals < 0 ? "" : pair.substring(equals + 1);
            if (parameters.putIfAbsent(name, new Value(raw, PercentEncoding.decodeQuery(raw))) != null) {
                throw new RequestRejectedException(400, name + ": given twice");
            }
        }
        return new QueryParameters(parameters);
    }

    /** Returns a parameter without taking it. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(remaining.get(name)).map(Value::decoded);
    }

    public Optional<String> take(String name) {
        return Optional.ofNullable(remaining.remove(name)).map(Value::decoded);
    }

    /** Takes a parameter whose value is a comma-separated list; an escaped comma is part of an item. */
    public Optional<List<String>> takeList(String name) {
        return Optional.ofNullable(remaining.remove(name)).map(Value::items);
    }

    /**
     * Rejects the parameters that no handler took.
     *
     * @throws RequestRejectedException 400 if there are any
     */
    public void rejectRest() {
        Violations violations = new Violations();
        remaining.keySet().forEach(name -> violations.at(name).add("unknown parameter"));
        violations.rejectIfAny(400);
    }

    /** Returns a text that identifies the remaining parameters, regardless of their order. */
    public String fingerprint() {
        return remaining.entrySet().stream()
                .map(parameter -> encode(parameter.getKey()) + "="
                        + encode(parameter.getValue().decoded()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Value(String raw, String decoded) {

        List<String> items() {
            return Arrays.stream(raw.split(",", -1))
                    .map(PercentEncoding::decodeQuery)
                    .toList();
        }
    }
}
