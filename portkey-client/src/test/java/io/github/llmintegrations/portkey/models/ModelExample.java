package io.github.llmintegrations.portkey.models;

import com.fasterxml.jackson.databind.node.TextNode;

/** What models.json and models-update.json hold. */
final class ModelExample {
    private static final TextNode VALUE = TextNode.valueOf("value");

    private static final PricingConfig PRICING = PricingConfig.builder()
            .type(PricingType.STATIC)
            .payAsYouGo(PayAsYouGoPricing.builder()
                    .requestToken(TokenPricing.builder()
                            .price(0.0000025)
                            .putAdditionalProperty("brand_new", VALUE)
                            .build())
                    .responseToken(TokenPricing.builder().price(0).build())
                    .putAdditionalProperty("brand_new", VALUE)
                    .build())
            .putAdditionalProperty("brand_new", VALUE)
            .build();

    private static final ModelConfigurations CONFIGURATIONS = ModelConfigurations.builder()
            .customHost("https://models.example")
            .putAdditionalProperty("brand_new", VALUE)
            .build();

    static final IntegrationModel FULL = IntegrationModel.builder()
            .slug("ft:gpt-4o:org::7")
            .name("Ours")
            .enabled(true)
            .isCustom(false)
            .isFinetune(true)
            .baseModelSlug("gpt-4o")
            .configurations(CONFIGURATIONS)
            .pricingConfig(PRICING)
            .putAdditionalProperty("brand_new", VALUE)
            .build();

    static final IntegrationModel PLAIN =
            IntegrationModel.builder().slug("gpt-4o").enabled(false).build();

    static final BulkUpdateModelsRequest UPDATE = BulkUpdateModelsRequest.builder()
            .addModel(ModelUpdateRequest.builder()
                    .slug("ft:gpt-4o:org::7")
                    .enabled(true)
                    .isCustom(false)
                    .isFinetune(true)
                    .baseModelSlug("gpt-4o")
                    .configurations(CONFIGURATIONS)
                    .pricingConfig(PRICING)
                    .putAdditionalProperty("brand_new", VALUE)
                    .build())
            .addModel(ModelUpdateRequest.enable("gpt-5"))
            .addModel(ModelUpdateRequest.disable("gpt-4o"))
            .allowAllModels(false)
            .putAdditionalProperty("brand_new", VALUE)
            .build();

    private ModelExample() {}
}
