package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.core.internal.UnionReader;

/** Tells configurations apart by their provider. */
final class LlmConfigReader extends UnionReader<LlmConfig> {
    private static final long serialVersionUID = 1;

    LlmConfigReader() {
        super(LlmConfig.class, "provider", UnknownLlmConfig::new);
    }
}
