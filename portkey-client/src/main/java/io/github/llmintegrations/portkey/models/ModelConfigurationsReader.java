package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link ModelConfigurations}. */
final class ModelConfigurationsReader extends DocumentReader<ModelConfigurations.Builder, ModelConfigurations> {
    ModelConfigurationsReader() {
        super(ModelConfigurations::builder, ModelConfigurations.Builder::asRead);
        optional("custom_host", TEXT, ModelConfigurations.Builder::customHost);
        others(ModelConfigurations.Builder::putAdditionalProperty);
    }
}
