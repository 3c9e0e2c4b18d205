package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.NullNode;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.testing.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpdateIntegrationRequestTest {
    private static final PricingAdjustments DISCOUNT = PricingAdjustments.builder()
            .multiplier(PricingMultiplier.builder().defaultMultiplier(0.8).build())
            .build();
    private static final SecretMapping MAPPING = SecretMapping.builder()
            .targetField(SecretTarget.configuration("aws_secret_access_key"))
            .secretReferenceId("my-aws-secret")
            .valueFormat(SecretValueFormat.JSON)
            .build();

    private static UpdateIntegrationRequest.Builder builder() {
        return UpdateIntegrationRequest.builder();
    }

    @Test
    void writesEveryField() {
        UpdateIntegrationRequest request = builder()
                .name("Bedrock prod")
                .key("sk-2")
                .description("For customers")
                .configurations(BedrockConfiguration.builder()
                        .awsRegion("eu-west-1")
                        .auth(AwsAuth.accessKey("AKIA", "s"))
                        .build())
                .secretMappings(List.of(MAPPING))
                .pricingAdjustments(DISCOUNT)
                .putAdditionalProperty("brand_new", NullNode.getInstance())
                .build();

        assertThat(written(request)).isEqualTo(Json.file(getClass(), "update-full.json"));
    }

    @Test
    void writesNothingThatIsNotSet() {
        assertThat(written(builder().description("").build())).isEqualTo(json("{'description':''}"));
    }

    @Test
    void keepsClearsOrSetsPricingAdjustments() {
        assertThat(written(builder().name("n").build())).isEqualTo(json("{'name':'n'}"));
        assertThat(written(builder().clearPricingAdjustments().build()))
                .isEqualTo(json("{'pricing_adjustments':null}"));
        assertThat(written(builder().pricingAdjustments(DISCOUNT).build()))
                .isEqualTo(json("{'pricing_adjustments':{'multiplier':{'default':0.8}}}"));
        assertThat(written(builder()
                        .name("n")
                        .clearPricingAdjustments()
                        .pricingAdjustments(Patch.keep())
                        .build()))
                .isEqualTo(json("{'name':'n'}"));
    }

    @Test
    void keepsEmptiesOrReplacesSecretMappings() {
        assertThat(written(builder().name("n").secretMappings(Optional.empty()).build()))
                .isEqualTo(json("{'name':'n'}"));
        assertThat(written(builder().secretMappings(List.of()).build())).isEqualTo(json("{'secret_mappings':[]}"));
        assertThat(written(builder().secretMappings(List.of(MAPPING)).build()))
                .isEqualTo(json("{'secret_mappings':[{'target_field':'configurations.aws_secret_access_key',"
                        + "'secret_reference_id':'my-aws-secret','value_format':'json'}]}"));
    }

    @Test
    void keepsEmptiesOrReplacesTags() {
        assertThat(written(builder().name("n").tags(Optional.empty()).build())).isEqualTo(json("{'name':'n'}"));
        assertThat(written(builder().tags(Map.of()).build())).isEqualTo(json("{'tags':{}}"));
        assertThat(written(builder().tags(Map.of("team", "ml")).build())).isEqualTo(json("{'tags':{'team':'ml'}}"));
    }

    @Test
    void canBeForAProviderThatNeedsAKeyWithoutIt() {
        AzureAiConfiguration configuration = AzureAiConfiguration.builder()
                .auth(AzureAuth.defaultKey())
                .azureFoundryUrl("https://foundry.example")
                .build();

        assertThat(written(builder().configurations(configuration).build()))
                .isEqualTo(json("{'configurations':{'azure_auth_mode':'default',"
                        + "'azure_foundry_url':'https://foundry.example'}}"));
    }

    @Test
    void refusesToChangeNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().build())
                .withMessage("UpdateIntegrationRequest: at least one field must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().pricingAdjustments(Patch.keep()).build())
                .withMessage("UpdateIntegrationRequest: at least one field must be set");
    }

    @Test
    void namesAllFaultsAtOnceAndNoValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder()
                        .name("")
                        .key(" ")
                        .secretMappings(List.of(MAPPING, MAPPING))
                        .build())
                .withMessage("UpdateIntegrationRequest: name must not be blank; key must not be blank; "
                        + "secretMappings must not have the same targetField twice");
    }
}
