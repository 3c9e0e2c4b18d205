package io.github.llmintegrations.sandbox.internal.portkey;

import java.util.List;
import java.util.Map;

/** The models that each provider has from the beginning. */
final class KnownModels {

    private static final Map<String, List<String>> BY_PROVIDER = Map.of(
            "openai", List.of("gpt-4o", "gpt-4o-mini", "text-embedding-3-small"),
            "bedrock", List.of("anthropic.claude-3-5-sonnet-20240620-v1:0", "amazon.nova-pro-v1:0"));

    private KnownModels() {}

    /** Returns the slugs of the provider's models. */
    static List<String> of(String provider) {
        return BY_PROVIDER.getOrDefault(provider, List.of(provider + "-model"));
    }
}
