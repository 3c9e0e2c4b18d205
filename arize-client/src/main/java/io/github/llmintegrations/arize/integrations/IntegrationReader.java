package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.core.internal.UnionReader;

/** Tells integrations apart by their type. */
final class IntegrationReader extends UnionReader<Integration> {
    private static final long serialVersionUID = 1;

    IntegrationReader() {
        super(Integration.class, "type", UnknownIntegration::new);
    }
}
