package io.github.llmintegrations.arize;

import static io.github.llmintegrations.arize.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateAgentConfig;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockConfig;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockDefaultAuth;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockProxyWithHeadersAuth;
import io.github.llmintegrations.arize.integrations.CreateCustomConfig;
import io.github.llmintegrations.arize.integrations.CreateEvaluatorConfig;
import io.github.llmintegrations.arize.integrations.CreateFireworksConfig;
import io.github.llmintegrations.arize.integrations.CreateGeminiConfig;
import io.github.llmintegrations.arize.integrations.CreateLiteLlmConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateNvidiaNimConfig;
import io.github.llmintegrations.arize.integrations.CreateTogetherAiConfig;
import io.github.llmintegrations.arize.integrations.LlmIntegration;
import io.github.llmintegrations.arize.integrations.NvidiaNimConfig;
import io.github.llmintegrations.arize.integrations.RequestPresetInput;
import io.github.llmintegrations.arize.integrations.UpdateAgentConfig;
import io.github.llmintegrations.arize.integrations.UpdateAwsBedrockConfig;
import io.github.llmintegrations.arize.integrations.UpdateCustomConfig;
import io.github.llmintegrations.arize.integrations.UpdateEvaluatorConfig;
import io.github.llmintegrations.arize.integrations.UpdateFireworksConfig;
import io.github.llmintegrations.arize.integrations.UpdateLiteLlmConfig;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateNvidiaNimConfig;
import io.github.llmintegrations.arize.integrations.UpdateTogetherAiConfig;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.Secret;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into a value is copied, and what comes out of it cannot be changed. */
class ImmutabilityTest {
    private static final CreateAwsBedrockDefaultAuth ROLE =
            CreateAwsBedrockDefaultAuth.builder().roleArn("r").build();

    static Stream<Function<List<String>, Object>> ofTexts() {
        return Stream.of(
                texts -> CreateAwsBedrockConfig.builder()
                        .auth(ROLE)
                        .modelNames(texts)
                        .build(),
                texts -> CreateCustomConfig.builder()
                        .baseUrl("u")
                        .modelNames(texts)
                        .build(),
                texts -> CreateNvidiaNimConfig.builder().addAllModelNames(texts).build(),
                texts -> CreateLiteLlmConfig.builder()
                        .baseUrl("u")
                        .apiKey("k")
                        .modelNames(texts)
                        .build(),
                texts -> CreateFireworksConfig.builder()
                        .apiKey("k")
                        .modelNames(texts)
                        .build(),
                texts -> CreateTogetherAiConfig.builder()
                        .apiKey("k")
                        .modelNames(texts)
                        .build(),
                texts -> CreateAiIntegrationRequest.builder()
                        .name("n")
                        .provider(AiIntegrationProvider.GEMINI)
                        .modelNames(texts)
                        .build(),
                texts -> UpdateAwsBedrockConfig.builder().modelNames(texts).build(),
                texts -> UpdateCustomConfig.builder().modelNames(texts).build(),
                texts -> UpdateNvidiaNimConfig.builder().modelNames(texts).build(),
                texts -> UpdateLiteLlmConfig.builder().modelNames(texts).build(),
                texts -> UpdateFireworksConfig.builder().modelNames(texts).build(),
                texts -> UpdateTogetherAiConfig.builder().modelNames(texts).build(),
                texts -> UpdateAiIntegrationRequest.builder().modelNames(texts).build(),
                texts -> AiIntegration.builder()
                        .id("1")
                        .name("n")
                        .modelNames(texts)
                        .build(),
                texts -> NvidiaNimConfig.builder()
                        .modelNames(texts)
                        .headerNames(texts)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("ofTexts")
    void copiesListsOfTexts(Function<List<String>, Object> build) {
        List<String> texts = new ArrayList<>(List.of("a", "b"));

        assertKept(build.apply(texts), () -> texts.set(0, "late"));
    }

    static Stream<Function<Map<String, String>, Object>> ofHeaders() {
        return Stream.of(
                headers -> CreateAwsBedrockProxyWithHeadersAuth.builder()
                        .baseUrl("u")
                        .headers(headers)
                        .build(),
                headers -> CreateCustomConfig.builder()
                        .baseUrl("u")
                        .addModelName("m")
                        .headers(headers)
                        .build(),
                headers -> CreateNvidiaNimConfig.builder()
                        .addModelName("m")
                        .headers(headers)
                        .build(),
                headers -> CreateLiteLlmConfig.builder()
                        .baseUrl("u")
                        .apiKey("k")
                        .headers(headers)
                        .build(),
                headers -> CreateEvaluatorConfig.builder()
                        .endpoint("https://e.example")
                        .inputSchema(json("{'type':'object'}"))
                        .headers(headers)
                        .build(),
                headers -> CreateAiIntegrationRequest.builder()
                        .name("n")
                        .provider(AiIntegrationProvider.GEMINI)
                        .headers(headers)
                        .build(),
                headers -> UpdateCustomConfig.builder().headers(headers).build(),
                headers -> UpdateNvidiaNimConfig.builder().headers(headers).build(),
                headers -> UpdateLiteLlmConfig.builder().headers(headers).build(),
                headers -> UpdateAgentConfig.builder().headers(headers).build(),
                headers -> UpdateEvaluatorConfig.builder().headers(headers).build(),
                headers -> UpdateAiIntegrationRequest.builder().headers(headers).build());
    }

    @ParameterizedTest
    @MethodSource("ofHeaders")
    void copiesHeaders(Function<Map<String, String>, Object> build) {
        Map<String, String> headers = new LinkedHashMap<>(Map.of("a", "b", "c", "d"));

        assertKept(build.apply(headers), () -> headers.put("a", "late"));
    }

    static Stream<Function<List<Scoping>, Object>> ofScopings() {
        return Stream.of(
                scopings -> CreateLlmIntegrationRequest.builder()
                        .name("n")
                        .config(CreateGeminiConfig.builder().apiKey("k").build())
                        .scopings(scopings)
                        .build(),
                scopings ->
                        UpdateLlmIntegrationRequest.builder().scopings(scopings).build(),
                scopings ->
                        UpdateAiIntegrationRequest.builder().scopings(scopings).build());
    }

    @ParameterizedTest
    @MethodSource("ofScopings")
    void copiesScopings(Function<List<Scoping>, Object> build) {
        List<Scoping> scopings = new ArrayList<>(List.of(Scoping.accountWide(), Scoping.organization("o")));

        assertKept(build.apply(scopings), scopings::clear);
    }

    static Stream<Function<JsonNode, Object>> ofTrees() {
        return Stream.of(
                tree -> CreateAgentConfig.builder()
                        .endpoint("https://a.example")
                        .inputSchema(tree)
                        .build(),
                tree -> CreateEvaluatorConfig.builder()
                        .endpoint("https://e.example")
                        .inputSchema(tree)
                        .build(),
                tree -> UpdateAgentConfig.builder().inputSchema(tree).build(),
                tree -> UpdateEvaluatorConfig.builder().inputSchema(tree).build(),
                tree -> RequestPresetInput.builder().name("n").config(tree).build());
    }

    @ParameterizedTest
    @MethodSource("ofTrees")
    void copiesTrees(Function<JsonNode, Object> build) {
        ObjectNode tree = json("{'type':'object','properties':{}}").require();

        assertKept(build.apply(tree), () -> tree.withObject("properties").put("late", 1));
    }

    @Test
    void copiesPresetsAndUnknownFields() {
        List<RequestPresetInput> presets = new ArrayList<>(List.of(
                RequestPresetInput.builder().name("n").config(json("{}")).build()));
        Map<String, JsonNode> fields = new LinkedHashMap<>(Map.of("a", json("1"), "b", json("2")));

        assertKept(UpdateAgentConfig.builder().requestPresets(presets).build(), presets::clear);
        assertKept(UpdateAgentConfig.builder().additionalProperties(fields).build(), fields::clear);
    }

    /** The value writes the same before and after the change. */
    private static void assertKept(Object value, Runnable change) {
        JsonNode before = written(value, EnumSpelling.SCREAMING_SNAKE_CASE);

        change.run();

        assertThat(written(value, EnumSpelling.SCREAMING_SNAKE_CASE)).isEqualTo(before);
    }

    @Test
    void buildsValuesThatTheBuilderNoLongerReaches() {
        CreateNvidiaNimConfig.Builder builder =
                CreateNvidiaNimConfig.builder().addModelName("m").putHeader("h", "v");
        CreateNvidiaNimConfig first = builder.build();

        CreateNvidiaNimConfig second =
                builder.addModelName("late").putHeader("late", "v").build();

        assertThat(first.modelNames()).containsExactly("m");
        assertThat(first.headers()).containsOnlyKeys("h");
        assertThat(second.modelNames()).containsExactly("m", "late");
        assertThat(second.headers()).containsOnlyKeys("h", "late");
    }

    @Test
    void handsOutWhatCannotBeChanged() {
        CreateNvidiaNimConfig config = CreateNvidiaNimConfig.builder()
                .addModelNames("m", "n")
                .putHeader("h", "v")
                .putHeader("i", "v")
                .putAdditionalProperty("a", json("1"))
                .build();
        UpdateAiIntegrationRequest update = UpdateAiIntegrationRequest.builder()
                .modelNames(List.of("m"))
                .headers(Map.of("h", "v"))
                .build();
        LlmIntegration answer = LlmIntegration.builder()
                .id("1")
                .name("n")
                .addScopings(Scoping.accountWide(), Scoping.accountWide())
                .build();

        assertThat(Stream.<Runnable>of(
                        () -> config.modelNames().add("late"),
                        () -> config.headers().put("late", Secret.of("v")),
                        () -> config.additionalProperties().clear(),
                        () -> update.modelNames().orElseThrow().add("late"),
                        () -> update.headers().value().orElseThrow().put("late", Secret.of("v")),
                        () -> answer.scopings().clear(),
                        () -> Scoping.accountWide().additionalProperties().put("late", json("1"))))
                .allSatisfy(change -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(change::run));
    }
}
