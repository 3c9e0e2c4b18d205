package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.testing.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreateIntegrationRequestTest {
    private static final SecretMapping OF_KEY = SecretMapping.builder()
            .targetField(SecretTarget.key())
            .secretReferenceId("my-secret")
            .build();

    private static CreateIntegrationRequest.Builder builder() {
        return CreateIntegrationRequest.builder().name("n").aiProviderId(AiProviderId.OPENAI);
    }

    @Test
    void writesEveryField() {
        CreateIntegrationRequest request = CreateIntegrationRequest.builder()
                .name("Bedrock prod")
                .slug("bedrock-prod_1")
                .key("sk-1")
                .description("For customers")
                .workspaceId("ws-my-team-1234")
                .configurations(BedrockConfiguration.builder()
                        .awsRegion("eu-west-1")
                        .auth(AwsAuth.assumedRole("arn:aws:iam::123456789012:role/portkey", "external"))
                        .customHost("https://proxy.example")
                        .putCustomHeader("x-team", "ml")
                        .build())
                .createDefaultProvider(false)
                .defaultProviderSlug("bedrock-default")
                .addSecretMapping(SecretMapping.builder()
                        .targetField(SecretTarget.configuration("aws_external_id"))
                        .secretReferenceId("my-aws-secret")
                        .secretKey("external_id")
                        .valueFormat(SecretValueFormat.STRING)
                        .build())
                .addSecretMapping(OF_KEY)
                .pricingAdjustments(PricingAdjustments.builder()
                        .multiplier(PricingMultiplier.builder()
                                .defaultMultiplier(0.8)
                                .cacheReadInputToken(0.9)
                                .cacheWriteInputToken(0.9)
                                .build())
                        .build())
                .putAdditionalProperty("brand_new", TextNode.valueOf("value"))
                .build();

        assertThat(request.aiProviderId()).isEqualTo(AiProviderId.BEDROCK);
        assertThat(written(request)).isEqualTo(Json.file(getClass(), "create-full.json"));
    }

    @Test
    void writesNothingThatIsNotSet() {
        assertThat(written(builder().build())).isEqualTo(json("{'name':'n','ai_provider_id':'openai'}"));
        assertThat(written(builder().secretMappings(List.of()).build()))
                .isEqualTo(json("{'name':'n','ai_provider_id':'openai'}"));
    }

    @Test
    void takesTheProviderThatTheConfigurationsAreFor() {
        CreateIntegrationRequest request = CreateIntegrationRequest.builder()
                .name("n")
                .configurations(OtherConfiguration.builder()
                        .provider(AiProviderId.of("galaxy"))
                        .build())
                .build();

        assertThat(request.aiProviderId()).isEqualTo(AiProviderId.of("galaxy"));
        assertThat(written(request)).isEqualTo(json("{'name':'n','ai_provider_id':'galaxy','configurations':{}}"));
    }

    @Test
    void takesAnyProviderForAHostAlone() {
        CreateIntegrationRequest request = builder()
                .configurations(CustomHostConfiguration.builder()
                        .customHost("https://proxy.example")
                        .build())
                .build();

        assertThat(written(request))
                .isEqualTo(json("{'name':'n','ai_provider_id':'openai',"
                        + "'configurations':{'custom_host':'https://proxy.example'}}"));
    }

    @Test
    void refusesConfigurationsOfAnotherProvider() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder()
                        .configurations(CortexConfiguration.builder()
                                .snowflakeAccount("a")
                                .build())
                        .build())
                .withMessage("CreateIntegrationRequest: aiProviderId contradicts configurations");
    }

    @Test
    void refusesToBeForNoProvider() {
        String message = "CreateIntegrationRequest: aiProviderId must be set, or configurations from which it follows";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateIntegrationRequest.builder().name("n").build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateIntegrationRequest.builder()
                        .name("n")
                        .configurations(CustomHostConfiguration.builder().build())
                        .build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().aiProviderId(AiProviderId.of(" ")).build())
                .withMessage(message);
    }

    @Test
    void refusesToHaveNoName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateIntegrationRequest.builder()
                        .aiProviderId(AiProviderId.OPENAI)
                        .build())
                .withMessageContaining("name must be set");
    }

    @Test
    void namesAllFaultsAtOnceAndNoValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateIntegrationRequest.builder()
                        .name(" ")
                        .key("\t")
                        .description("")
                        .workspaceId(" ")
                        .slug("canary/")
                        .defaultProviderSlug("canary ")
                        .addSecretMappings(OF_KEY, OF_KEY)
                        .build())
                .withMessage("CreateIntegrationRequest: name must not be blank; key must not be blank; "
                        + "description must not be blank; workspaceId must not be blank; "
                        + "slug must be letters, digits, _ and -, at most 255; "
                        + "defaultProviderSlug must be letters, digits, _ and -, at most 255; "
                        + "aiProviderId must be set, or configurations from which it follows; "
                        + "secretMappings must not have the same targetField twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-b_9", "---", "0"})
    void takesASlug(String slug) {
        assertThat(builder().slug(slug).defaultProviderSlug(slug).build().slug())
                .contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "a.b", "ä", "ı", "١", "a\n", "a\u200b"})
    void refusesWhatIsNoSlug(String slug) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().slug(slug).defaultProviderSlug(slug).build())
                .withMessage("CreateIntegrationRequest: slug must be letters, digits, _ and -, at most 255; "
                        + "defaultProviderSlug must be letters, digits, _ and -, at most 255");
    }

    @Test
    void limitsTheLengthOfNamesAndSlugs() {
        String longest = "s".repeat(255);

        assertThatCode(() -> builder()
                        .name(longest)
                        .slug(longest)
                        .defaultProviderSlug(longest)
                        .build())
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder()
                        .name(longest + "s")
                        .slug(longest + "s")
                        .defaultProviderSlug(longest + "s")
                        .build())
                .withMessage("CreateIntegrationRequest: name must have at most 255 characters; "
                        + "slug must be letters, digits, _ and -, at most 255; "
                        + "defaultProviderSlug must be letters, digits, _ and -, at most 255");
    }

    private static CreateIntegrationRequest.Builder azureOpenAi(AzureAuth auth) {
        return CreateIntegrationRequest.builder()
                .name("n")
                .configurations(AzureOpenAiConfiguration.builder()
                        .auth(auth)
                        .azureResourceName("r")
                        .addAzureDeploymentConfig(AzureDeploymentConfig.builder()
                                .azureApiVersion("v")
                                .azureDeploymentName("d")
                                .azureModelSlug("m")
                                .build())
                        .build());
    }

    private static CreateIntegrationRequest.Builder azureAi(AzureAuth auth) {
        return CreateIntegrationRequest.builder()
                .name("n")
                .configurations(AzureAiConfiguration.builder()
                        .auth(auth)
                        .azureFoundryUrl("https://foundry.example")
                        .build());
    }

    @Test
    void needsAKeyForTheDefaultAuthOfAzure() {
        for (CreateIntegrationRequest.Builder each :
                List.of(azureOpenAi(AzureAuth.defaultKey()), azureAi(AzureAuth.defaultKey()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(each::build)
                    .withMessage("CreateIntegrationRequest: "
                            + "key must be set, or taken from a secret reference, for the auth of configurations");
            each.addSecretMapping(SecretMapping.builder()
                    .targetField(SecretTarget.configuration("key"))
                    .secretReferenceId("r")
                    .build());
            assertThatIllegalArgumentException().isThrownBy(each::build);
        }
    }

    @Test
    void takesAMappingOfTheKeyForTheKey() {
        assertThat(azureOpenAi(AzureAuth.defaultKey()).key("k").build().key()).contains(Secret.of("k"));
        assertThat(azureAi(AzureAuth.defaultKey())
                        .addSecretMapping(OF_KEY)
                        .build()
                        .key())
                .isEmpty();
        assertThat(azureOpenAi(AzureAuth.managed()).build().key()).isEmpty();
        assertThat(azureAi(AzureAuth.workload("t", "c")).build().key()).isEmpty();
    }
}
