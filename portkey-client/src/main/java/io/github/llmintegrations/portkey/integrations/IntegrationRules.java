package io.github.llmintegrations.portkey.integrations;

import java.util.List;
import java.util.Optional;

/** Checks that the parts of an integration fit together. */
final class IntegrationRules {
    static final String NO_PROVIDER = "ai_provider_id must be set, or configurations from which it follows";
    static final String CONTRADICTION = "ai_provider_id contradicts configurations";
    static final String SAME_TARGETS = "the target_field of secret_mappings must differ";
    static final String NEEDS_KEY = "the auth of configurations needs key, or a secret mapping of it";

    private static final AiProviderId NONE = AiProviderId.of("");

    private IntegrationRules() {}

    /** The provider of a request that does not name it; a blank one when it does not follow from anything. */
    static AiProviderId aiProviderId(Optional<ProviderConfiguration> configurations) {
        return configurations.flatMap(ProviderConfiguration::aiProviderId).orElse(NONE);
    }

    static boolean agree(AiProviderId provider, Optional<ProviderConfiguration> configurations) {
        return configurations
                .flatMap(ProviderConfiguration::aiProviderId)
                .map(provider::equals)
                .orElse(true);
    }

    static boolean differ(List<SecretMapping> mappings) {
        return mappings.stream().map(SecretMapping::targetField).distinct().count() == mappings.size();
    }

    static boolean mapsKey(List<SecretMapping> mappings) {
        return mappings.stream().anyMatch(each -> each.targetField().equals(SecretTarget.key()));
    }

    static boolean needsKey(Optional<ProviderConfiguration> configurations) {
        return configurations.map(IntegrationRules::needsKey).orElse(false);
    }

    private static boolean needsKey(ProviderConfiguration configuration) {
        return (configuration instanceof AzureOpenAiConfiguration openAi && openAi.auth() instanceof AzureDefaultAuth)
                || (configuration instanceof AzureAiConfiguration ai && ai.auth() instanceof AzureDefaultAuth);
    }
}
