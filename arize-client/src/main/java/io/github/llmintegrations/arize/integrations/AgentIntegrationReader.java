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
        field("created_at", INSTANT, AgentIntegration.Builder::createdAt);
        field("updated_at", INSTANT, AgentIntegration.Builder::updatedAt);
        field("created_by_user_id", TEXT, AgentIntegration.Builder::createdByUserId);
        field("description", TEXT, AgentIntegration.Builder::description);
        field("config", document(AgentConfig.class), AgentIntegration.Builder::config);
        others(AgentIntegration.Builder::putAdditionalProperty);
    }
}
