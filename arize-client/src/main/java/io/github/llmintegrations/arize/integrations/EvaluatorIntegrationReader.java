package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.INSTANT;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.document;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link EvaluatorIntegration}. */
final class EvaluatorIntegrationReader extends DocumentReader<EvaluatorIntegration.Builder, EvaluatorIntegration> {
    static final EvaluatorIntegrationReader INSTANCE = new EvaluatorIntegrationReader();

    private EvaluatorIntegrationReader() {
        super(EvaluatorIntegration::builder, EvaluatorIntegration.Builder::build);
        ignored("type");
        field("id", TEXT, EvaluatorIntegration.Builder::id);
        field("name", TEXT, EvaluatorIntegration.Builder::name);
        items("scopings", document(Scoping.class), EvaluatorIntegration.Builder::addScoping);
        optional("created_at", INSTANT, EvaluatorIntegration.Builder::createdAt);
        optional("updated_at", INSTANT, EvaluatorIntegration.Builder::updatedAt);
        optional("created_by_user_id", TEXT, EvaluatorIntegration.Builder::createdByUserId);
        optional("description", TEXT, EvaluatorIntegration.Builder::description);
        optional("config", document(EvaluatorIntegrationConfig.class), EvaluatorIntegration.Builder::config);
        others(EvaluatorIntegration.Builder::putAdditionalProperty);
    }
}
