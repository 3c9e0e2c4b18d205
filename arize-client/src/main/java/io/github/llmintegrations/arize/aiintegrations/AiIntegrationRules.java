package io.github.llmintegrations.arize.aiintegrations;

import java.util.Optional;

/** The rules for requests that no single field can state. */
final class AiIntegrationRules {
    static final String NO_METADATA = "AWS_BEDROCK requires provider_metadata with role_arn; VERTEX_AI requires"
            + " provider_metadata with project_id, location and project_access_label";
    static final String UNKNOWN_METADATA = "provider_metadata must be of a known kind";
    static final String READ_ONLY_AUTH_TYPE =
            "auth_type must not be OAUTH2_CLIENT_CREDENTIALS, which /v2/ai-integrations does not accept";

    private AiIntegrationRules() {}

    static boolean hasRequired(AiIntegrationProvider provider, Optional<ProviderMetadata> metadata) {
        if (provider.equals(AiIntegrationProvider.AWS_BEDROCK)) {
            return metadata.filter(AwsProviderMetadata.class::isInstance).isPresent();
        }
        if (provider.equals(AiIntegrationProvider.VERTEX_AI)) {
            return metadata.filter(GcpProviderMetadata.class::isInstance).isPresent();
        }
        return true;
    }

    static boolean isKnown(Optional<ProviderMetadata> metadata) {
        return metadata.filter(UnknownProviderMetadata.class::isInstance).isEmpty();
    }

    static boolean isAccepted(Optional<AiIntegrationAuthType> authType) {
        return authType.filter(AiIntegrationAuthType.OAUTH2_CLIENT_CREDENTIALS::equals)
                .isEmpty();
    }
}
