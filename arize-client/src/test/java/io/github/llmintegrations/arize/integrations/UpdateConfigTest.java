package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.Documents.written;
import static io.github.llmintegrations.arize.schema.EnumSpelling.SCREAMING_SNAKE_CASE;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every update of a configuration: set, cleared, or left out and so kept. */
class UpdateConfigTest {

    static Stream<Arguments> openAi() {
        return Stream.of(
                sends("'api_key':'k'", UpdateOpenAiConfig.builder().apiKey("k").build()),
                sends(
                        "'api_key':null",
                        UpdateOpenAiConfig.builder().clearApiKey().build()),
                sends(
                        "'is_function_calling_enabled':false",
                        UpdateOpenAiConfig.builder()
                                .isFunctionCallingEnabled(false)
                                .build()),
                sends(
                        "'next_year':null",
                        UpdateOpenAiConfig.builder()
                                .putAdditionalProperty("next_year", json("null"))
                                .build()));
    }

    static Stream<Arguments> anthropic() {
        return Stream.of(
                sends(
                        "'api_key':'k'",
                        UpdateAnthropicConfig.builder().apiKey("k").build()),
                sends(
                        "'api_key':null",
                        UpdateAnthropicConfig.builder().clearApiKey().build()),
                sends(
                        "'is_function_calling_enabled':true",
                        UpdateAnthropicConfig.builder()
                                .isFunctionCallingEnabled(true)
                                .build()),
                sends(
                        "'base_url':'u'",
                        UpdateAnthropicConfig.builder().baseUrl("u").build()),
                sends(
                        "'base_url':null",
                        UpdateAnthropicConfig.builder().clearBaseUrl().build()));
    }

    static Stream<Arguments> gemini() {
        return Stream.of(
                sends("'api_key':'k'", UpdateGeminiConfig.builder().apiKey("k").build()),
                sends(
                        "'api_key':null",
                        UpdateGeminiConfig.builder().clearApiKey().build()),
                sends(
                        "'is_function_calling_enabled':false",
                        UpdateGeminiConfig.builder()
                                .isFunctionCallingEnabled(false)
                                .build()));
    }

    static Stream<Arguments> awsBedrock() {
        return Stream.of(
                sends(
                        "'auth':{'auth_type':'DEFAULT','role_arn':'r'}",
                        UpdateAwsBedrockConfig.builder()
                                .auth(CreateAwsBedrockDefaultAuth.builder()
                                        .roleArn("r")
                                        .build())
                                .build()),
                sends(
                        "'is_default_models_enabled':false",
                        UpdateAwsBedrockConfig.builder()
                                .isDefaultModelsEnabled(false)
                                .build()),
                sends(
                        "'model_names':['m']",
                        UpdateAwsBedrockConfig.builder()
                                .modelNames(List.of("m"))
                                .build()),
                sends(
                        "'model_names':[]",
                        UpdateAwsBedrockConfig.builder().modelNames(List.of()).build()));
    }

    static Stream<Arguments> custom() {
        return Stream.of(
                sends("'api_key':'k'", UpdateCustomConfig.builder().apiKey("k").build()),
                sends(
                        "'api_key':null",
                        UpdateCustomConfig.builder().clearApiKey().build()),
                sends(
                        "'is_function_calling_enabled':true",
                        UpdateCustomConfig.builder()
                                .isFunctionCallingEnabled(true)
                                .build()),
                sends(
                        "'auth':{'auth_type':'DEFAULT'}",
                        UpdateCustomConfig.builder()
                                .auth(CreateCustomDefaultAuth.builder().build())
                                .build()),
                sends(
                        "'base_url':'u'",
                        UpdateCustomConfig.builder().baseUrl("u").build()),
                sends(
                        "'headers':{'h':'v'}",
                        UpdateCustomConfig.builder().headers(Map.of("h", "v")).build()),
                sends(
                        "'headers':{}",
                        UpdateCustomConfig.builder().headers(Map.of()).build()),
                sends(
                        "'headers':null",
                        UpdateCustomConfig.builder().clearHeaders().build()),
                sends(
                        "'is_default_models_enabled':true",
                        UpdateCustomConfig.builder()
                                .isDefaultModelsEnabled(true)
                                .build()),
                sends(
                        "'model_names':['m','n']",
                        UpdateCustomConfig.builder()
                                .modelNames(List.of("m", "n"))
                                .build()));
    }

    static Stream<Arguments> vertexAi() {
        return Stream.of(
                sends(
                        "'project_id':'p'",
                        UpdateVertexAiConfig.builder().projectId("p").build()),
                sends(
                        "'location':'l'",
                        UpdateVertexAiConfig.builder().location("l").build()),
                sends(
                        "'project_access_label':'a'",
                        UpdateVertexAiConfig.builder().projectAccessLabel("a").build()));
    }

    static Stream<Arguments> nvidiaNim() {
        return Stream.of(
                sends(
                        "'api_key':'k'",
                        UpdateNvidiaNimConfig.builder().apiKey("k").build()),
                sends(
                        "'api_key':null",
                        UpdateNvidiaNimConfig.builder().clearApiKey().build()),
                sends(
                        "'is_function_calling_enabled':true",
                        UpdateNvidiaNimConfig.builder()
                                .isFunctionCallingEnabled(true)
                                .build()),
                sends(
                        "'base_url':'u'",
                        UpdateNvidiaNimConfig.builder().baseUrl("u").build()),
                sends(
                        "'base_url':null",
                        UpdateNvidiaNimConfig.builder().clearBaseUrl().build()),
                sends(
                        "'headers':{'h':'v'}",
                        UpdateNvidiaNimConfig.builder()
                                .headers(Map.of("h", "v"))
                                .build()),
                sends(
                        "'headers':null",
                        UpdateNvidiaNimConfig.builder().clearHeaders().build()),
                sends(
                        "'is_default_models_enabled':false",
                        UpdateNvidiaNimConfig.builder()
                                .isDefaultModelsEnabled(false)
                                .build()),
                sends(
                        "'model_names':['m']",
                        UpdateNvidiaNimConfig.builder().modelNames(List.of("m")).build()));
    }

    static Stream<Arguments> liteLlm() {
        return Stream.of(
                sends("'api_key':'k'", UpdateLiteLlmConfig.builder().apiKey("k").build()),
                sends(
                        "'api_key':null",
                        UpdateLiteLlmConfig.builder().clearApiKey().build()),
                sends(
                        "'is_function_calling_enabled':true",
                        UpdateLiteLlmConfig.builder()
                                .isFunctionCallingEnabled(true)
                                .build()),
                sends(
                        "'base_url':'u'",
                        UpdateLiteLlmConfig.builder().baseUrl("u").build()),
                sends(
                        "'headers':{'h':'v'}",
                        UpdateLiteLlmConfig.builder().headers(Map.of("h", "v")).build()),
                sends(
                        "'headers':null",
                        UpdateLiteLlmConfig.builder().clearHeaders().build()),
                sends(
                        "'model_names':['m']",
                        UpdateLiteLlmConfig.builder().modelNames(List.of("m")).build()));
    }

    static Stream<Arguments> fireworks() {
        return Stream.of(
                sends(
                        "'api_key':'k'",
                        UpdateFireworksConfig.builder().apiKey("k").build()),
                sends(
                        "'api_key':null",
                        UpdateFireworksConfig.builder().clearApiKey().build()),
                sends(
                        "'is_function_calling_enabled':true",
                        UpdateFireworksConfig.builder()
                                .isFunctionCallingEnabled(true)
                                .build()),
                sends(
                        "'is_default_models_enabled':false",
                        UpdateFireworksConfig.builder()
                                .isDefaultModelsEnabled(false)
                                .build()),
                sends(
                        "'model_names':['m']",
                        UpdateFireworksConfig.builder().modelNames(List.of("m")).build()));
    }

    static Stream<Arguments> togetherAi() {
        return Stream.of(
                sends(
                        "'api_key':'k'",
                        UpdateTogetherAiConfig.builder().apiKey("k").build()),
                sends(
                        "'api_key':null",
                        UpdateTogetherAiConfig.builder().clearApiKey().build()),
                sends(
                        "'is_function_calling_enabled':true",
                        UpdateTogetherAiConfig.builder()
                                .isFunctionCallingEnabled(true)
                                .build()),
                sends(
                        "'is_default_models_enabled':false",
                        UpdateTogetherAiConfig.builder()
                                .isDefaultModelsEnabled(false)
                                .build()),
                sends(
                        "'model_names':[]",
                        UpdateTogetherAiConfig.builder().modelNames(List.of()).build()));
    }

    private static Arguments sends(String field, UpdateLlmConfig update) {
        return Arguments.argumentSet(update.provider() + " " + field, field, update);
    }

    @ParameterizedTest
    @MethodSource({
        "openAi",
        "anthropic",
        "gemini",
        "awsBedrock",
        "custom",
        "vertexAi",
        "nvidiaNim",
        "liteLlm",
        "fireworks",
        "togetherAi"
    })
    void sendsTheProviderAndWhatIsSetAlone(String field, UpdateLlmConfig update) {
        ObjectNode expected = json("{" + field + "}").require();
        expected.put("provider", update.provider().value());

        assertThat(written(update, SCREAMING_SNAKE_CASE)).isEqualTo(expected);
        assertThat(written(UpdateLlmIntegrationRequest.builder().config(update).build(), SCREAMING_SNAKE_CASE))
                .isEqualTo(((ObjectNode) json("{'type':'LLM'}")).set("config", expected));
    }
}
