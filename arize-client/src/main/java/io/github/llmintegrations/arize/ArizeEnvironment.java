package io.github.llmintegrations.arize;

import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.internal.http.CommonVariables;
import io.github.llmintegrations.core.internal.http.Environment;
import java.util.Arrays;

/** The settings that environment variables hold. Messages name variables, not values. */
final class ArizeEnvironment {
    static final String API_KEY = "ARIZE_API_KEY";

    private static final String BASE_URL = "ARIZE_BASE_URL";
    private static final CommonVariables COMMON = new CommonVariables(
            API_KEY, BASE_URL, "ARIZE_MAX_RETRIES", "ARIZE_ATTEMPT_TIMEOUT_SECONDS", "ARIZE_TOTAL_TIMEOUT_SECONDS");
    private static final String REGION = "ARIZE_REGION";
    private static final String HOST = "ARIZE_API_HOST";
    private static final String SCHEME = "ARIZE_API_SCHEME";
    private static final String ENUM_SPELLING = "ARIZE_ENUM_SPELLING";

    private ArizeEnvironment() {}

    static void apply(Environment environment, ArizeClientBuilder builder) {
        environment
                .requireAtMostOne(BASE_URL, REGION)
                .requireAtMostOne(BASE_URL, HOST)
                .requireAtMostOne(BASE_URL, SCHEME)
                .requireAtMostOne(REGION, HOST);
        String scheme = scheme(environment);
        builder.read(environment, COMMON);
        builder.read(environment, REGION, id -> builder.region(region(id)));
        builder.read(environment, HOST, given -> {
            if (!ArizeClientBuilder.isHost(given)) {
                throw new IllegalArgumentException(HOST + " must be a host name or an address, optionally with a port");
            }
            if (scheme.equals("https")) {
                builder.host(given);
            } else {
                builder.baseUrl(scheme + "://" + given);
            }
        });
        builder.read(environment, ENUM_SPELLING, name -> builder.enumSpelling(spelling(name)));
    }

    private static String scheme(Environment environment) {
        String scheme = environment.value(SCHEME).orElse("https");
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException(SCHEME + " must be https or http");
        }
        if (scheme.equals("http") && environment.value(HOST).isEmpty()) {
            throw new IllegalArgumentException(SCHEME + " is http, which needs " + HOST);
        }
        return scheme;
    }

    private static ArizeRegion region(String id) {
        try {
            return ArizeRegion.of(id);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(REGION + ": " + e.getMessage(), e);
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
