package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.INSTANT;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.document;
import static io.github.llmintegrations.core.internal.Values.list;
import static io.github.llmintegrations.core.internal.Values.map;
import static io.github.llmintegrations.core.internal.Values.text;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link AiIntegration}. */
final class AiIntegrationReader extends DocumentReader<AiIntegration.Builder, AiIntegration> {
    AiIntegrationReader() {
        super(AiIntegration::builder, AiIntegration.Builder::build);
        field("id", TEXT, AiIntegration.Builder::id);
        field("name", TEXT, AiIntegration.Builder::name);
        field("provider", text(AiIntegrationProvider::of), AiIntegration.Builder::provider);
        field("has_api_key", FLAG, AiIntegration.Builder::hasApiKey);
        optional("base_url", TEXT, AiIntegration.Builder::baseUrl);
        optional("model_names", list(TEXT), AiIntegration.Builder::modelNames);
        field("headers", map(TEXT), AiIntegration.Builder::headers);
        optional("enable_default_models", FLAG, AiIntegration.Builder::enableDefaultModels);
        optional("function_calling_enabled", FLAG, AiIntegration.Builder::functionCallingEnabled);
        optional("auth_type", text(AiIntegrationAuthType::of), AiIntegration.Builder::authType);
        optional("provider_metadata", document(ProviderMetadata.class), AiIntegration.Builder::providerMetadata);
        items("scopings", document(Scoping.class), AiIntegration.Builder::addScoping);
        optional("created_at", INSTANT, AiIntegration.Builder::createdAt);
        optional("updated_at", INSTANT, AiIntegration.Builder::updatedAt);
        optional("created_by_user_id", TEXT, AiIntegration.Builder::createdByUserId);
        others(AiIntegration.Builder::putAdditionalProperty);
    }
}
