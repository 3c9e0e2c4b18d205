package io.github.llmintegrations.portkey.integrations;

import static java.util.Map.entry;

import io.github.llmintegrations.core.internal.json.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields that Portkey requires of a provider's configuration, whatever the authentication mode. The provider's own type
 * demands them; a request may still have another type of configuration, or none.
 */
final class RequiredFields {
    private static final Map<AiProviderId, List<String>> BY_PROVIDER = Map.ofEntries(
            entry(
                    AiProviderId.AZURE_OPENAI,
                    List.of("azure_auth_mode", "azure_resource_name", "azure_deployment_config")),
            entry(AiProviderId.AZURE_AI, List.of("azure_auth_mode", "azure_foundry_url")),
            entry(AiProviderId.BEDROCK, List.of("aws_auth_type")),
            entry(AiProviderId.SAGEMAKER, List.of("aws_auth_type")),
            entry(AiProviderId.BEDROCK_MANTLE, List.of("aws_auth_type")),
            entry(AiProviderId.CLAUDE_PLATFORM_AWS, List.of("aws_auth_type")),
            entry(AiProviderId.VERTEX_AI, List.of("vertex_auth_type", "vertex_region")),
            entry(AiProviderId.WORKERS_AI, List.of("workers_ai_account_id")),
            entry(AiProviderId.CORTEX, List.of("snowflake_account")));

    private RequiredFields() {}

    /** Checks that a request gives each field, itself or by a secret mapping. */
    static void check(
            AiProviderId provider,
            Optional<ProviderConfiguration> configurations,
            List<SecretMapping> mappings,
            Violations faults) {
        Set<String> given = new HashSet<>();
        configurations.map(ProviderConfiguration.Members.CODEC::namesOf).ifPresent(given::addAll);
        mappings.forEach(each -> each.targetField().configurationField().ifPresent(given::add));
        for (String field : BY_PROVIDER.getOrDefault(provider, List.of())) {
            faults.check(given.contains(field), "configurations must have " + field + " for " + provider);
        }
    }
}
