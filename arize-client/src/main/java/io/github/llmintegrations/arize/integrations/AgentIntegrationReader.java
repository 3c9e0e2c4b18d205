package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.INSTANT;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.document;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link AgentIntegration}. */
final class AgentIntegrationReader extends DocumentReader<AgentIntegration.Builder, AgentIntegration> {
    static final AgentIntegrationReader INSTANCE = new AgentIntegrationReader();

    private AgentIntegrationReader() {
        super(AgentIntegration::builder, AgentIntegration.Builder::build);
        ignored("type");
        field("id", TEXT, AgentIntegration.Builder::id);
        field("name", TEXT, AgentIntegration.Builder::name);
        items("scopings", document(Scoping.class), AgentIntegration.Builder::addScoping);
        optional("created_at", INSTANT, AgentIntegration.Builder::createdAt);
        optional("updated_at", INSTANT, AgentIntegration.Builder::updatedAt);
        optional("created_by_user_id", TEXT, AgentIntegration.Builder::createdByUserId);
        optional("description", TEXT, AgentIntegration.Builder::description);
        optional("config", document(AgentConfig.class), AgentIntegration.Builder::config);
        others(AgentIntegration.Builder::putAdditionalProperty);
    }
}
