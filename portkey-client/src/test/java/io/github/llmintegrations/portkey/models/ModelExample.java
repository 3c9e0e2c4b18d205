package io.github.llmintegrations.portkey.models;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.testing.Json;
import java.time.Instant;

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
            .putCustomHeader("x-a", "1")
            .putAdditionalProperty("brand_new", VALUE)
            .build();

    static final IntegrationModel FULL = IntegrationModel.builder()
            .slug("ft:gpt-4o:org::7")
            .name("Ours")
            .enabled(true)
            .isCustom(false)
            .isFinetune(true)
            .baseModelSlug("gpt-4o")
            .configurations(MaskedModelConfigurations.builder()
                    .customHost("https://models.example")
                    .maskedCustomHeaders(Json.json("{'x-a':'****1234'}"))
                    .putAdditionalProperty("brand_new", VALUE)
                    .build())
            .pricingConfig(PRICING)
            .createdAt(Instant.parse("2026-01-02T03:04:05Z"))
            .lastUpdatedAt(Instant.parse("2026-02-03T04:05:06Z"))
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
