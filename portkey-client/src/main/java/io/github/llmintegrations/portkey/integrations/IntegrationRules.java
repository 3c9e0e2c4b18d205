package io.github.llmintegrations.portkey.integrations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that the parts of an integration fit together. */
final class IntegrationRules {
    static final int LONGEST_NAME = 255;
    static final String NAME_TOO_LONG = "name must have at most 255 characters";
    static final String MUST_BE_SLUG = "slug must be letters, digits, _ and -, at most 255";
    static final String NO_PROVIDER = "ai_provider_id must be set, or configurations from which it follows";
    static final String CONTRADICTION = "ai_provider_id contradicts configurations";
    static final String SAME_TARGETS = "secret_mappings must not have the same target_field twice";
    static final String NEEDS_KEY = "key must be set, or taken from a secret reference, for the auth of configurations";

    private static final AiProviderId NONE = AiProviderId.of("");

    private IntegrationRules() {}

    /** Returns the provider of a request that does not name it; a blank one, which is refused, where nothing implies it. */
    static AiProviderId aiProviderId(Optional<ProviderConfiguration> configurations) {
        return configurations.flatMap(ProviderConfiguration::aiProviderId).orElse(NONE);
    }

    static boolean agree(AiProviderId provider, Optional<ProviderConfiguration> configurations) {
        return configurations
                .flatMap(ProviderConfiguration::aiProviderId)
                .map(provider::equals)
                .orElse(true);
    }

    /** Returns the mappings that follow from a request's secrets, and then those that the request lists. */
    static List<SecretMapping> allMappings(
            Optional<SecretFrom> key, Optional<ProviderConfiguration> configurations, List<SecretMapping> listed) {
        List<SecretMapping> all = new ArrayList<>();
        key.ifPresent(from -> all.add(from.intoKey()));
        configurations.ifPresent(each -> all.addAll(each.secretMappings()));
        all.addAll(listed);
        return all;
    }

    static boolean differ(List<SecretMapping> mappings) {
        Set<SecretTarget> targets = new HashSet<>();
        for (SecretMapping each : mappings) {
            targets.add(each.targetField());
        }
        return targets.size() == mappings.size();
    }

    static boolean mapsKey(List<SecretMapping> mappings) {
        return mappings.stream().anyMatch(each -> each.targetField().equals(SecretTarget.key()));
    }

    static boolean needsKey(Optional<ProviderConfiguration> configurations) {
        return configurations.map(IntegrationRules::needsKey).orElse(false);
    }

    private static boolean needsKey(ProviderConfiguration configuration) {
        return (configuration instanceof AzureOpenAiConfiguration openAi && openAi.auth() instanceof AzureDefaultAuth)
                || (configuration instanceof AzureAiConfiguration ai && ai.auth() instanceof AzureDefaultAuth)
                || (configuration instanceof BedrockConfiguration bedrock && bedrock.auth() instanceof AwsApiKeyAuth);
    }
}
