package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.Refused.missing;
import static io.github.llmintegrations.arize.Refused.refused;

import io.github.llmintegrations.arize.Refused;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What creates and updates of integrations must be, beside the configuration of new ones. */
class UpdateRulesTest {
    private static final String NOTHING_SET = "at least one field must be set";
    private static final String TOO_LARGE = "headers must take at most 8,175 bytes as JSON";
    private static final Map<String, String> LARGE_HEADERS = Map.of("h", "secret".repeat(2_000));

    static Stream<Arguments> updatesOfNothing() {
        return Stream.of(
                nothing(
                        UpdateLlmIntegrationRequest.class,
                        () -> UpdateLlmIntegrationRequest.builder().build()),
                nothing(
                        UpdateAgentIntegrationRequest.class,
                        () -> UpdateAgentIntegrationRequest.builder().build()),
                nothing(
                        UpdateEvaluatorIntegrationRequest.class,
                        () -> UpdateEvaluatorIntegrationRequest.builder().build()),
                nothing(
                        UpdateOpenAiConfig.class,
                        () -> UpdateOpenAiConfig.builder().build()),
                nothing(
                        UpdateAnthropicConfig.class,
                        () -> UpdateAnthropicConfig.builder().build()),
                nothing(
                        UpdateGeminiConfig.class,
                        () -> UpdateGeminiConfig.builder().build()),
                nothing(
                        UpdateAwsBedrockConfig.class,
                        () -> UpdateAwsBedrockConfig.builder().build()),
                nothing(
                        UpdateCustomConfig.class,
                        () -> UpdateCustomConfig.builder().build()),
                nothing(
                        UpdateVertexAiConfig.class,
                        () -> UpdateVertexAiConfig.builder().build()),
                nothing(
                        UpdateNvidiaNimConfig.class,
                        () -> UpdateNvidiaNimConfig.builder().build()),
                nothing(
                        UpdateLiteLlmConfig.class,
                        () -> UpdateLiteLlmConfig.builder().build()),
                nothing(
                        UpdateFireworksConfig.class,
                        () -> UpdateFireworksConfig.builder().build()),
                nothing(
                        UpdateTogetherAiConfig.class,
                        () -> UpdateTogetherAiConfig.builder().build()),
                nothing(
                        UpdateAgentConfig.class,
                        () -> UpdateAgentConfig.builder().build()),
                nothing(
                        UpdateEvaluatorConfig.class,
                        () -> UpdateEvaluatorConfig.builder().build()));
    }

    private static Arguments nothing(Class<?> type, Supplier<?> build) {
        return refused(type.getSimpleName() + ": " + NOTHING_SET, build);
    }

    @ParameterizedTest
    @MethodSource("updatesOfNothing")
    void refuseAnUpdateOfNothing(Refused refused) {
        refused.assertRefused();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                missing(
                        CreateLlmIntegrationRequest.class,
                        "name, config",
                        () -> CreateLlmIntegrationRequest.builder().build()),
                refused(
                        "CreateLlmIntegrationRequest: name must not be blank",
                        () -> CreateLlmIntegrationRequest.builder()
                                .name("\u2003")
                                .config(CreateGeminiConfig.builder()
                                        .apiKey("secret")
                                        .build())
                                .build()),
                refused(
                        "UpdateLlmIntegrationRequest: name must not be blank",
                        () -> UpdateLlmIntegrationRequest.builder().name("").build()),
                refused(
                        "UpdateAgentIntegrationRequest: name must not be blank",
                        () -> UpdateAgentIntegrationRequest.builder()
                                .name(" ")
                                .description("secret")
                                .build()),
                refused(
                        "UpdateEvaluatorIntegrationRequest: name must not be blank",
                        () -> UpdateEvaluatorIntegrationRequest.builder()
                                .name(" ")
                                .build()),
                refused(
                        "UpdateOpenAiConfig: apiKey must not be blank",
                        () -> UpdateOpenAiConfig.builder().apiKey(" ").build()),
                refused(
                        "UpdateAnthropicConfig: apiKey must not be blank; baseUrl must not be blank",
                        () -> UpdateAnthropicConfig.builder()
                                .apiKey("")
                                .baseUrl("")
                                .build()),
                refused(
                        "UpdateGeminiConfig: apiKey must not be blank",
                        () -> UpdateGeminiConfig.builder().apiKey("").build()),
                refused(
                        "UpdateCustomConfig: apiKey must not be blank; baseUrl must not be blank; " + TOO_LARGE
                                + "; apiKey and auth exclude each other",
                        () -> UpdateCustomConfig.builder()
                                .apiKey("")
                                .baseUrl("")
                                .headers(LARGE_HEADERS)
                                .auth(CreateCustomDefaultAuth.builder().build())
                                .build()),
                refused(
                        "UpdateCustomConfig: apiKey and auth exclude each other",
                        () -> UpdateCustomConfig.builder()
                                .clearApiKey()
                                .auth(CreateCustomDefaultAuth.builder()
                                        .apiKey("secret")
                                        .build())
                                .build()),
                refused(
                        "UpdateVertexAiConfig: projectId must not be blank; location must not be blank;"
                                + " projectAccessLabel must not be blank",
                        () -> UpdateVertexAiConfig.builder()
                                .projectId("")
                                .location("")
                                .projectAccessLabel("")
                                .build()),
                refused(
                        "UpdateNvidiaNimConfig: apiKey must not be blank; baseUrl must not be blank; " + TOO_LARGE,
                        () -> UpdateNvidiaNimConfig.builder()
                                .apiKey("")
                                .baseUrl("")
                                .headers(LARGE_HEADERS)
                                .build()),
                refused(
                        "UpdateLiteLlmConfig: apiKey must not be blank; baseUrl must not be blank; " + TOO_LARGE,
                        () -> UpdateLiteLlmConfig.builder()
                                .apiKey("")
                                .baseUrl("")
                                .headers(LARGE_HEADERS)
                                .build()),
                refused(
                        "UpdateFireworksConfig: apiKey must not be blank",
                        () -> UpdateFireworksConfig.builder().apiKey("").build()),
                refused(
                        "UpdateTogetherAiConfig: apiKey must not be blank",
                        () -> UpdateTogetherAiConfig.builder().apiKey("").build()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nameEveryFaultAndNoValue(Refused refused) {
        refused.assertRefused();
    }
}
