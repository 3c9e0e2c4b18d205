package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.document;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link IntegrationModel}. */
final class IntegrationModelReader extends DocumentReader<IntegrationModel.Builder, IntegrationModel> {
    IntegrationModelReader() {
        super(IntegrationModel::builder, IntegrationModel.Builder::build);
        field("slug", TEXT, IntegrationModel.Builder::slug);
        field("name", TEXT, IntegrationModel.Builder::name);
        field("enabled", LENIENT_FLAG, IntegrationModel.Builder::enabled);
        field("is_custom", LENIENT_FLAG, IntegrationModel.Builder::isCustom);
        field("is_finetune", LENIENT_FLAG, IntegrationModel.Builder::isFinetune);
        field("base_model_slug", TEXT, IntegrationModel.Builder::baseModelSlug);
        field("configurations", document(ModelConfigurations.class), IntegrationModel.Builder::configurations);
        field("pricing_config", document(PricingConfig.class), IntegrationModel.Builder::pricingConfig);
        others(IntegrationModel.Builder::putAdditionalProperty);
    }
}
