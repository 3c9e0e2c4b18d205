package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.internal.json.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields that Portkey requires of a provider's configuration, whatever the authentication mode. The provider's own type
 * demands them; a request may still have another type of configuration, or none.
 */
final class RequiredFields {
    private RequiredFields() {}

    /** Checks that a request gives each field, itself or by a secret mapping. */
    static void check(
            AiProviderId provider,
            Optional<ProviderConfiguration> configurations,
            List<SecretMapping> mappings,
            Violations faults) {
        if (configurations.filter(RequiredFields::isOfOneProvider).isPresent()) {
            return;
        }
        Set<String> given = new HashSet<>();
        configurations.map(ProviderConfiguration.Members.CODEC::namesOf).ifPresent(given::addAll);
        mappings.forEach(each -> each.targetField().configurationField().ifPresent(given::add));
        for (String field : ProviderConfiguration.Members.CODEC.requiredNames(provider.value())) {
            faults.check(given.contains(field), "configurations must have " + field + " for " + provider);
        }
    }

    private static boolean isOfOneProvider(ProviderConfiguration configuration) {
        return !(configuration instanceof OtherConfiguration || configuration instanceof CustomHostConfiguration);
    }
}
