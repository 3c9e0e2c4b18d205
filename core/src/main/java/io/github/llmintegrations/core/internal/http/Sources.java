package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.CallOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Where the settings of a client come from: the builder, an environment variable, or the options of a view. Immutable. */
final class Sources {
    static final String BUILDER = "builder";
    private static final String VIEW = "CallOptions";
    private static final String DEFAULT = "default";

    private final Map<String, String> bySetting;

    /**
     * Creates the sources.
     *
     * @param bySetting the source of each setting that is set: {@link #BUILDER}, or the name of an environment variable
     */
    Sources(Map<String, String> bySetting) {
        this.bySetting = Map.copyOf(bySetting);
    }

    /** Returns the source of the first of these settings that is set. */
    String of(String... settings) {
        return Stream.of(settings)
                .filter(bySetting::containsKey)
                .map(bySetting::get)
                .findFirst()
                .orElse(DEFAULT);
    }

    /** Returns the sources of a view with options. */
    Sources with(CallOptions options) {
        Map<String, String> all = new HashMap<>(bySetting);
        options.attemptTimeout().ifPresent(set -> all.put("attemptTimeout", VIEW));
        options.totalTimeout().ifPresent(set -> all.put("totalTimeout", VIEW));
        options.retryPolicy().ifPresent(set -> all.put("maxRetries", VIEW));
        options.maxRetries().ifPresent(set -> all.put("maxRetries", VIEW));
        options.assumeIdempotent().ifPresent(set -> all.put("assumeIdempotent", VIEW));
        options.maxResponseBytes().ifPresent(set -> all.put("maxResponseBytes", VIEW));
        options.headers().forEach((name, value) -> all.put("header", VIEW));
        options.listener().ifPresent(set -> all.put("listener", VIEW));
        return new Sources(all);
    }

    /** Returns a message about a setting, preceded by the environment variable from which the setting comes. */
    String named(String fault) {
        String source = bySetting.getOrDefault(fault.replaceFirst(" (must|is) .*", ""), BUILDER);
        return source.equals(BUILDER) ? fault : source + ": " + fault;
    }
}
