package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateAgentConfig;
import io.github.llmintegrations.arize.integrations.UpdateAgentIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateAnthropicConfig;
import io.github.llmintegrations.arize.integrations.UpdateAwsBedrockConfig;
import io.github.llmintegrations.arize.integrations.UpdateCustomConfig;
import io.github.llmintegrations.arize.integrations.UpdateEvaluatorConfig;
import io.github.llmintegrations.arize.integrations.UpdateEvaluatorIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateFireworksConfig;
import io.github.llmintegrations.arize.integrations.UpdateGeminiConfig;
import io.github.llmintegrations.arize.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateLiteLlmConfig;
import io.github.llmintegrations.arize.integrations.UpdateLlmConfig;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateNvidiaNimConfig;
import io.github.llmintegrations.arize.integrations.UpdateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.UpdateTogetherAiConfig;
import io.github.llmintegrations.arize.integrations.UpdateVertexAiConfig;
import io.github.llmintegrations.core.Patch;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which fields an update can clear: those of which the API takes null, and no other. */
class ClearableFieldsTest {

    static Stream<Arguments> clearable() {
        return Stream.of(
                arguments(UpdateOpenAiConfig.class, List.of("apiKey")),
                arguments(UpdateAnthropicConfig.class, List.of("apiKey", "baseUrl")),
                arguments(UpdateGeminiConfig.class, List.of("apiKey")),
                arguments(UpdateAwsBedrockConfig.class, List.of()),
                arguments(UpdateCustomConfig.class, List.of("apiKey", "headers")),
                arguments(UpdateVertexAiConfig.class, List.of()),
                arguments(UpdateNvidiaNimConfig.class, List.of("apiKey", "baseUrl", "headers")),
                arguments(UpdateLiteLlmConfig.class, List.of("apiKey", "headers")),
                arguments(UpdateFireworksConfig.class, List.of("apiKey")),
                arguments(UpdateTogetherAiConfig.class, List.of("apiKey")),
                arguments(UpdateAgentConfig.class, List.of("headers")),
                arguments(UpdateEvaluatorConfig.class, List.of("headers")),
                arguments(UpdateLlmIntegrationRequest.class, List.of()),
                arguments(UpdateAgentIntegrationRequest.class, List.of("description")),
                arguments(UpdateEvaluatorIntegrationRequest.class, List.of("description")),
                arguments(
                        UpdateAiIntegrationRequest.class, List.of("apiKey", "baseUrl", "headers", "providerMetadata")));
    }

    @ParameterizedTest
    @MethodSource("clearable")
    void haveAClearMethodAndNoOtherHas(Class<?> update, List<String> fields) throws NoSuchMethodException {
        Method[] ofBuilder = update.getMethod("builder").getReturnType().getMethods();

        assertThat(Arrays.stream(ofBuilder).map(Method::getName).filter(name -> name.startsWith("clear")))
                .containsExactlyInAnyOrderElementsOf(fields.stream()
                        .map(field -> "clear" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1))
                        .toList());
        assertThat(Arrays.stream(update.getMethods())
                        .filter(method -> method.getReturnType() == Patch.class)
                        .map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void areLookedForInEveryUpdate() {
        assertThat(clearable().map(arguments -> arguments.get()[0]))
                .containsAll(List.of(UpdateLlmConfig.class.getPermittedSubclasses()))
                .containsAll(List.of(UpdateIntegrationRequest.class.getPermittedSubclasses()));
    }
}
