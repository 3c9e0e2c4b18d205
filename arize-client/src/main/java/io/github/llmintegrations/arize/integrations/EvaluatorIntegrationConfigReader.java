package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link EvaluatorIntegrationConfig}. */
final class EvaluatorIntegrationConfigReader
        extends DocumentReader<EvaluatorIntegrationConfig.Builder, EvaluatorIntegrationConfig> {
    EvaluatorIntegrationConfigReader() {
        super(EvaluatorIntegrationConfig::builder, EvaluatorIntegrationConfig.Builder::build);
        optional("endpoint", TEXT, EvaluatorIntegrationConfig.Builder::endpoint);
        field("has_headers", FLAG, EvaluatorIntegrationConfig.Builder::hasHeaders);
        optional("input_schema", TREE, EvaluatorIntegrationConfig.Builder::inputSchema);
        others(EvaluatorIntegrationConfig.Builder::putAdditionalProperty);
    }
}
