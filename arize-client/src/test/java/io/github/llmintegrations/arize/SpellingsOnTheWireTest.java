package io.github.llmintegrations.arize;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockBearerTokenAuth;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockConfig;
import io.github.llmintegrations.arize.integrations.CreateCustomConfig;
import io.github.llmintegrations.arize.integrations.CreateCustomDefaultAuth;
import io.github.llmintegrations.arize.integrations.CreateCustomOauth2ClientCredentialsAuth;
import io.github.llmintegrations.arize.integrations.CreateFireworksConfig;
import io.github.llmintegrations.arize.integrations.CreateLiteLlmConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.CreateTogetherAiConfig;
import io.github.llmintegrations.arize.integrations.EvaluatorIntegration;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.UpdateCustomConfig;
import io.github.llmintegrations.arize.integrations.UpdateFireworksConfig;
import io.github.llmintegrations.arize.integrations.UpdateLiteLlmConfig;
import io.github.llmintegrations.arize.integrations.UpdateLlmConfig;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateTogetherAiConfig;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client's spelling does to its requests. */
class SpellingsOnTheWireTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    static Stream<Arguments> callsOfTheNewerSpellingOnly() {
        return Stream.of(
                create(
                        "LITELLM",
                        CreateLiteLlmConfig.builder().baseUrl("u").apiKey("k").build()),
                create("FIREWORKS", CreateFireworksConfig.builder().apiKey("k").build()),
                create(
                        "TOGETHER_AI",
                        CreateTogetherAiConfig.builder().apiKey("k").build()),
                create(
                        "CustomAuthType DEFAULT",
                        custom().auth(CreateCustomDefaultAuth.builder().build()).build()),
                create(
                        "OAUTH2_CLIENT_CREDENTIALS",
                        custom().auth(CreateCustomOauth2ClientCredentialsAuth.builder()
                                        .tokenUrl("u")
                                        .clientId("c")
                                        .clientSecret("s")
                                        .build())
                                .build()),
                update("LITELLM", UpdateLiteLlmConfig.builder().clearApiKey().build()),
                update(
                        "FIREWORKS",
                        UpdateFireworksConfig.builder().clearApiKey().build()),
                update(
                        "TOGETHER_AI",
                        UpdateTogetherAiConfig.builder().clearApiKey().build()),
                update(
                        "CustomAuthType DEFAULT",
                        UpdateCustomConfig.builder()
                                .auth(CreateCustomDefaultAuth.builder().build())
                                .build()));
    }

    private static CreateCustomConfig.Builder custom() {
        return CreateCustomConfig.builder().baseUrl("u").addModelName("m");
    }

    private static Arguments create(String value, CreateLlmConfig config) {
        CreateLlmIntegrationRequest request =
                CreateLlmIntegrationRequest.builder().name("n").config(config).build();
        return call("create " + value, value, client -> client.create(request));
    }

    private static Arguments update(String value, UpdateLlmConfig config) {
        UpdateLlmIntegrationRequest request =
                UpdateLlmIntegrationRequest.builder().config(config).build();
        return call("update " + value, value, client -> client.update("1", request));
    }

    private static Arguments call(String name, String value, Consumer<IntegrationsClient> call) {
        return Arguments.argumentSet(name, value, call);
    }

    @ParameterizedTest
    @MethodSource("callsOfTheNewerSpellingOnly")
    void refusesInTheOlderOneWhatItDoesNotHave(String value, Consumer<IntegrationsClient> call) {
        IntegrationsClient client = arize.client(EnumSpelling.CAMEL_CASE).integrations();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.accept(client))
                .withMessageContainingAll(
                        value + " does not exist in the spelling CAMEL_CASE",
                        "enumSpelling(EnumSpelling.SCREAMING_SNAKE_CASE)",
                        "ARIZE_ENUM_SPELLING=SCREAMING_SNAKE_CASE");
        assertThat(arize.requestCount()).isZero();
    }

    @Test
    void evaluatorsExistInBoth() {
        for (EnumSpelling spelling : List.of(EnumSpelling.CAMEL_CASE, EnumSpelling.SCREAMING_SNAKE_CASE)) {
            String type = spelling == EnumSpelling.CAMEL_CASE ? "evaluator" : "EVALUATOR";
            arize.answers(200, "{\"integrations\":[{\"type\":\"" + type + "\",\"id\":\"1\",\"name\":\"n\"}]}");

            assertThat(arize.client(spelling).integrations().findEvaluatorByName("n"))
                    .containsInstanceOf(EvaluatorIntegration.class);

            assertThat(arize.received().getTarget()).startsWith("/v2/integrations?type=" + type);
        }
    }

    static Stream<AiIntegrationProvider> aiProvidersOfTheNewerSpellingOnly() {
        return Stream.of(
                AiIntegrationProvider.LITELLM, AiIntegrationProvider.FIREWORKS, AiIntegrationProvider.TOGETHER_AI);
    }

    @ParameterizedTest
    @MethodSource("aiProvidersOfTheNewerSpellingOnly")
    void sendsAProviderOfTheNewerSpellingInThatAlone(AiIntegrationProvider provider) {
        CreateAiIntegrationRequest create = CreateAiIntegrationRequest.builder()
                .name("n")
                .provider(provider)
                .build();
        UpdateAiIntegrationRequest update =
                UpdateAiIntegrationRequest.builder().provider(provider).build();
        String answer = "{\"id\":\"1\",\"name\":\"n\",\"provider\":\"" + provider + "\"}";
        arize.answers(201, answer);
        arize.answers(200, answer);

        AiIntegrationsClient newer =
                arize.client(EnumSpelling.SCREAMING_SNAKE_CASE).aiIntegrations();
        assertThat(newer.create(create).provider()).contains(provider);
        assertThat(newer.update("1", update).provider()).contains(provider);
        arize.assertReceived("POST", "/v2/ai-integrations", json("{'name':'n','provider':'" + provider + "'}"));
        arize.assertReceived("PATCH", "/v2/ai-integrations/1", json("{'provider':'" + provider + "'}"));

        AiIntegrationsClient older = arize.client(EnumSpelling.CAMEL_CASE).aiIntegrations();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> older.create(create))
                .withMessageContaining(provider + " does not exist in the spelling CAMEL_CASE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> older.update("1", update))
                .withMessageContaining(provider + " does not exist in the spelling CAMEL_CASE");
        assertThat(arize.requestCount()).isEqualTo(2);
    }

    @Test
    void refusesInTheNewerOneTheFlagOfOpenAiThatItDoesNotHave() {
        CreateLlmIntegrationRequest request = CreateLlmIntegrationRequest.builder()
                .name("n")
                .config(CreateOpenAiConfig.builder()
                        .apiKey("sk-1")
                        .isDefaultModelsEnabled(false)
                        .build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> arize.client(EnumSpelling.SCREAMING_SNAKE_CASE)
                        .integrations()
                        .create(request))
                .withMessageContainingAll("is_default_models_enabled of OPEN_AI", "SCREAMING_SNAKE_CASE")
                .withMessageNotContaining("sk-1");
        assertThat(arize.requestCount()).isZero();
    }

    @Test
    void spellsEveryLevelOfABody() {
        CreateLlmIntegrationRequest request = CreateLlmIntegrationRequest.builder()
                .name("n")
                .config(CreateAwsBedrockConfig.builder()
                        .auth(CreateAwsBedrockBearerTokenAuth.builder()
                                .apiKey("k")
                                .build())
                        .addModelName("m")
                        .build())
                .build();

        for (EnumSpelling spelling : List.of(EnumSpelling.CAMEL_CASE, EnumSpelling.SCREAMING_SNAKE_CASE)) {
            arize.answers(201, json("{'type':'LLM','id':'1','name':'n'}"));
            Integration unused = arize.client(spelling).integrations().create(request);
        }

        arize.assertReceived(
                "POST",
                "/v2/integrations",
                json("{'type':'llm','name':'n','config':{'provider':'awsBedrock','auth':{'auth_type':'bearer_token',"
                        + "'api_key':'k'},'model_names':['m']}}"));
        arize.assertReceived(
                "POST",
                "/v2/integrations",
                json("{'type':'LLM','name':'n','config':{'provider':'AWS_BEDROCK','auth':{'auth_type':'BEARER_TOKEN',"
                        + "'api_key':'k'},'model_names':['m']}}"));
    }
}
