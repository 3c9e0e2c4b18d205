package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.document;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link AwsBedrockConfig}. */
final class AwsBedrockConfigReader extends DocumentReader<AwsBedrockConfig.Builder, AwsBedrockConfig> {
    static final AwsBedrockConfigReader INSTANCE = new AwsBedrockConfigReader();

    private AwsBedrockConfigReader() {
        super(AwsBedrockConfig::builder, AwsBedrockConfig.Builder::build);
        ignored("provider");
        field("auth", document(AwsBedrockAuth.class), AwsBedrockConfig.Builder::auth);
        optional("is_default_models_enabled", FLAG, AwsBedrockConfig.Builder::isDefaultModelsEnabled);
        items("model_names", TEXT, AwsBedrockConfig.Builder::addModelName);
        others(AwsBedrockConfig.Builder::putAdditionalProperty);
    }
}
