package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.INSTANT;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.document;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link LlmIntegration}. */
final class LlmIntegrationReader extends DocumentReader<LlmIntegration.Builder, LlmIntegration> {
    static final LlmIntegrationReader INSTANCE = new LlmIntegrationReader();

    private LlmIntegrationReader() {
        super(LlmIntegration::builder, LlmIntegration.Builder::build);
        ignored("type");
        field("id", TEXT, LlmIntegration.Builder::id);
        field("name", TEXT, LlmIntegration.Builder::name);
        items("scopings", document(Scoping.class), LlmIntegration.Builder::addScoping);
        optional("created_at", INSTANT, LlmIntegration.Builder::createdAt);
        optional("updated_at", INSTANT, LlmIntegration.Builder::updatedAt);
        optional("created_by_user_id", TEXT, LlmIntegration.Builder::createdByUserId);
        field("config", document(LlmConfig.class), LlmIntegration.Builder::config);
        others(LlmIntegration.Builder::putAdditionalProperty);
    }
}
