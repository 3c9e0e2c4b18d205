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
        optional("name", TEXT, IntegrationModel.Builder::name);
        optional("enabled", LENIENT_FLAG, IntegrationModel.Builder::enabled);
        optional("is_custom", LENIENT_FLAG, IntegrationModel.Builder::isCustom);
        optional("is_finetune", LENIENT_FLAG, IntegrationModel.Builder::isFinetune);
        optional("base_model_slug", TEXT, IntegrationModel.Builder::baseModelSlug);
        optional("configurations", document(ModelConfigurations.class), IntegrationModel.Builder::configurations);
        optional("pricing_config", document(PricingConfig.class), IntegrationModel.Builder::pricingConfig);
        others(IntegrationModel.Builder::putAdditionalProperty);
    }
}
