package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.portkey.Documents.read;
import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What requests about models are refused for, and what is read all the same. */
class ModelRulesTest {
    @Test
    void refuseAnUpdateOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulkUpdateModelsRequest.builder().build())
                .withMessage("BulkUpdateModelsRequest: at least one field must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        BulkUpdateModelsRequest.builder().models(List.of()).build())
                .withMessage("BulkUpdateModelsRequest: at least one field must be set");
    }

    @Test
    void alwaysWriteTheModelsThatTheServerRequires() {
        assertThat(written(
                        BulkUpdateModelsRequest.builder().allowAllModels(true).build()))
                .isEqualTo(json("{'models':[],'allow_all_models':true}"));
    }

    @Test
    void nameAllFaultsAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelUpdateRequest.builder()
                        .slug(" ")
                        .enabled(true)
                        .baseModelSlug("")
                        .build())
                .withMessage("ModelUpdateRequest: slug must not be blank; baseModelSlug must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelUpdateRequest.enable(""))
                .withMessage("ModelUpdateRequest: slug must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelUpdateRequest.builder().build())
                .withMessageContaining("slug must be set; enabled must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelConfigurations.builder().customHost(" ").build())
                .withMessage("ModelConfigurations: customHost must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelConfigurations.builder().build())
                .withMessage("ModelConfigurations: at least one field must be set");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuseWhatIsNoPrice(double price) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenPricing.builder().price(price).build())
                .withMessage("TokenPricing: price must be a number of at least 0");
    }

    @Test
    void readWhatTheyWouldRefuseToWrite() {
        IntegrationModel model = read(
                IntegrationModel.class,
                json("{'slug':'','base_model_slug':'','configurations':{'custom_host':''},"
                        + "'pricing_config':{'type':'dynamic','pay_as_you_go':{'request_token':{'price':-1}}}}"));

        assertThat(model.configurations().orElseThrow().customHost()).contains("");
        PricingConfig pricing = model.pricingConfig().orElseThrow();
        assertThat(pricing.type()).contains(PricingType.of("dynamic"));
        assertThat(pricing.payAsYouGo()
                        .orElseThrow()
                        .requestToken()
                        .orElseThrow()
                        .price())
                .hasValue(-1);
    }

    @Test
    void readPricesWithoutNumbers() {
        PricingConfig pricing = read(
                PricingConfig.class,
                json("{'type':null,'pay_as_you_go':{'request_token':{'price':null},'response_token':null}}"));

        assertThat(pricing.type()).isEmpty();
        PayAsYouGoPricing prices = pricing.payAsYouGo().orElseThrow();
        assertThat(prices.requestToken()).contains(TokenPricing.builder().build());
        assertThat(prices.responseToken()).isEmpty();
    }
}
