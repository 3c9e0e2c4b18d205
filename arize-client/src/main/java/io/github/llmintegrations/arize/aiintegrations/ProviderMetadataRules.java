package io.github.llmintegrations.arize.aiintegrations;

import java.util.Optional;

/** The metadata that each provider requires. */
final class ProviderMetadataRules {
    static final String NOT_MET = "AWS_BEDROCK needs provider_metadata with role_arn; VERTEX_AI needs provider_metadata"
            + " with project_id, location and project_access_label; others take none that is unknown";
    static final String UNKNOWN = "provider_metadata must be of a known kind";

    private ProviderMetadataRules() {}

    static boolean areMet(AiIntegrationProvider provider, Optional<ProviderMetadata> metadata) {
        if (provider.equals(AiIntegrationProvider.AWS_BEDROCK)) {
            return metadata.filter(AwsProviderMetadata.class::isInstance).isPresent();
        }
        if (provider.equals(AiIntegrationProvider.VERTEX_AI)) {
            return metadata.filter(GcpProviderMetadata.class::isInstance).isPresent();
        }
        return areWritable(metadata);
    }

    static boolean areWritable(Optional<ProviderMetadata> metadata) {
        return metadata.filter(UnknownProviderMetadata.class::isInstance).isEmpty();
    }
}
