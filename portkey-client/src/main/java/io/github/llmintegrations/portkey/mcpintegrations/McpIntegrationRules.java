package io.github.llmintegrations.portkey.mcpintegrations;

import io.github.llmintegrations.portkey.integrations.SecretMapping;
import io.github.llmintegrations.portkey.integrations.SecretTarget;
import java.util.List;

/** Checks what requests say of an MCP integration, which has no key of its own to map. */
final class McpIntegrationRules {
    static final String MUST_MAP_CONFIGURATIONS = "the target_field of secret_mappings must be configurations.<field>";
    static final String SAME_TARGETS = "the target_field of secret_mappings must differ";
    static final String MUST_NOT_BE_INTERACTIVE = "transport must not be interactive";

    private McpIntegrationRules() {}

    static boolean isAccepted(McpTransport transport) {
        return !transport.equals(McpTransport.INTERACTIVE);
    }

    static boolean mapConfigurations(List<SecretMapping> mappings) {
        return mappings.stream().noneMatch(each -> each.targetField().equals(SecretTarget.key()));
    }

    static boolean differ(List<SecretMapping> mappings) {
        return mappings.stream().map(SecretMapping::targetField).distinct().count() == mappings.size();
    }
}
