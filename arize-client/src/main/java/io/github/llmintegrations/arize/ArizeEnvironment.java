package io.github.llmintegrations.arize;

import io.github.llmintegrations.arize.schema.EnumSpelling;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The settings that environment variables hold. A blank one is as good as absent; messages name variables, not values. */
final class ArizeEnvironment {
    static final String API_KEY = "ARIZE_API_KEY";

    private static final String REGION = "ARIZE_REGION";
    private static final String HOST = "ARIZE_API_HOST";
    private static final String SCHEME = "ARIZE_API_SCHEME";
    private static final String BASE_URL = "ARIZE_BASE_URL";
    private static final String ENUM_SPELLING = "ARIZE_ENUM_SPELLING";

    private final Map<String, String> variables;

    private ArizeEnvironment(Map<String, String> variables) {
        this.variables = variables;
    }

    static ArizeEnvironment read(Map<String, String> variables) {
        return new ArizeEnvironment(variables);
    }

    void applyTo(ArizeClient.Builder builder) {
        refuseBoth(BASE_URL, REGION);
        refuseBoth(BASE_URL, HOST);
        refuseBoth(BASE_URL, SCHEME);
        refuseBoth(REGION, HOST);
        String scheme = scheme();
        value(API_KEY).ifPresent(builder::apiKey);
        value(BASE_URL).ifPresent(builder::baseUrl);
        value(REGION).ifPresent(id -> builder.region(oneOf(REGION, id)));
        value(HOST).ifPresent(host -> {
            if (scheme.equals("https")) {
                builder.host(host);
            } else {
                builder.baseUrl(scheme + "://" + host);
            }
        });
        value(ENUM_SPELLING).ifPresent(spelling -> builder.enumSpelling(spelling(spelling)));
    }

    private Optional<String> value(String variable) {
        return Optional.ofNullable(variables.get(variable)).map(String::strip).filter(each -> !each.isEmpty());
    }

    private void refuseBoth(String one, String other) {
        if (value(one).isPresent() && value(other).isPresent()) {
            throw new IllegalArgumentException(one + " and " + other + " exclude each other: set one of them");
        }
    }

    private String scheme() {
        String scheme = value(SCHEME).orElse("https");
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException(SCHEME + " must be https or http");
        }
        if (scheme.equals("http") && value(HOST).isEmpty()) {
            throw new IllegalArgumentException(SCHEME + " is http, which needs " + HOST);
        }
        return scheme;
    }

    private static ArizeRegion oneOf(String variable, String id) {
        try {
            return ArizeRegion.of(id);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(variable + ": " + e.getMessage(), e);
        }
    }

    private static EnumSpelling spelling(String name) {
        return Arrays.stream(EnumSpelling.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        ENUM_SPELLING + " must be one of " + Arrays.toString(EnumSpelling.values())));
    }
}
