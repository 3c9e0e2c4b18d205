package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.Refused.missing;
import static io.github.llmintegrations.arize.Refused.refused;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What agents, evaluators and their configurations must be. */
class EndpointRulesTest {
    private static final String NOT_HTTPS = "endpoint must start with https://";
    private static final String TOO_LARGE = "headers must take at most 8,175 bytes as JSON";
    private static final String SAME_NAMES = "the names of requestPresets must differ";
    private static final String NOT_AN_OBJECT = "inputSchema must be an object";
    private static final String NOT_AN_EVALUATORS =
            "inputSchema must be an object with type: object, without a property arizeMetadata, of at most 64 KiB";

    private static final Map<String, String> LARGE_HEADERS = Map.of("h", "secret".repeat(2_000));
    private static final JsonNode SCHEMA = json("{'type':'object'}");
    private static final JsonNode SECRET = json("'secret'");

    private static RequestPresetInput preset(String name) {
        return RequestPresetInput.builder().name(name).config(json("{}")).build();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                missing(
                        CreateAgentIntegrationRequest.class,
                        "name, config",
                        () -> CreateAgentIntegrationRequest.builder().build()),
                missing(
                        CreateEvaluatorIntegrationRequest.class,
                        "name, config",
                        () -> CreateEvaluatorIntegrationRequest.builder().build()),
                missing(
                        CreateAgentConfig.class,
                        "endpoint",
                        () -> CreateAgentConfig.builder().inputSchema(SCHEMA).build()),
                missing(
                        CreateEvaluatorConfig.class,
                        "endpoint",
                        () -> CreateEvaluatorConfig.builder()
                                .inputSchema(SCHEMA)
                                .build()),
                missing(
                        RequestPresetInput.class,
                        "name",
                        () -> RequestPresetInput.builder().config(json("{}")).build()),
                refused(
                        "CreateAgentConfig: " + NOT_AN_OBJECT,
                        () -> CreateAgentConfig.builder()
                                .endpoint("https://agent.example")
                                .build()),
                refused(
                        "CreateEvaluatorConfig: " + NOT_AN_EVALUATORS,
                        () -> CreateEvaluatorConfig.builder()
                                .endpoint("https://judge.example")
                                .build()),
                refused(
                        "RequestPresetInput: config must be an object",
                        () -> RequestPresetInput.builder().name("n").build()),
                refused(
                        "CreateAgentConfig: " + NOT_HTTPS + "; " + TOO_LARGE + "; " + NOT_AN_OBJECT + "; " + SAME_NAMES,
                        () -> CreateAgentConfig.builder()
                                .endpoint("http://secret.example")
                                .headers(LARGE_HEADERS)
                                .inputSchema(SECRET)
                                .addRequestPresets(preset("secret"), preset("secret"))
                                .build()),
                refused(
                        "UpdateAgentConfig: " + NOT_HTTPS + "; " + TOO_LARGE + "; " + NOT_AN_OBJECT + "; " + SAME_NAMES,
                        () -> UpdateAgentConfig.builder()
                                .endpoint("secret.example")
                                .headers(LARGE_HEADERS)
                                .inputSchema(SECRET)
                                .requestPresets(List.of(preset("secret"), preset("secret")))
                                .build()),
                refused(
                        "CreateEvaluatorConfig: " + NOT_HTTPS + "; " + TOO_LARGE + "; " + NOT_AN_EVALUATORS,
                        () -> CreateEvaluatorConfig.builder()
                                .endpoint("http://secret.example")
                                .headers(LARGE_HEADERS)
                                .inputSchema(SECRET)
                                .build()),
                refused(
                        "UpdateEvaluatorConfig: " + NOT_HTTPS + "; " + TOO_LARGE + "; " + NOT_AN_EVALUATORS,
                        () -> UpdateEvaluatorConfig.builder()
                                .endpoint("")
                                .headers(LARGE_HEADERS)
                                .inputSchema(SECRET)
                                .build()),
                refused(
                        "RequestPresetInput: name must not be blank; description must have at most 1,024 characters;"
                                + " config must be an object",
                        () -> RequestPresetInput.builder()
                                .name(" ")
                                .description("d".repeat(1_025))
                                .config(SECRET)
                                .build()),
                refused("RequestPresetInput: name must have at most 255 characters", () -> preset("n".repeat(256))),
                refused(
                        "CreateAgentIntegrationRequest: name must not be blank",
                        () -> CreateAgentIntegrationRequest.builder()
                                .name("")
                                .config(CreateAgentConfig.builder()
                                        .endpoint("https://agent.example")
                                        .inputSchema(SCHEMA)
                                        .build())
                                .build()),
                refused(
                        "CreateEvaluatorIntegrationRequest: name must not be blank",
                        () -> CreateEvaluatorIntegrationRequest.builder()
                                .name(" ")
                                .config(CreateEvaluatorConfig.builder()
                                        .endpoint("https://judge.example")
                                        .inputSchema(SCHEMA)
                                        .build())
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areRefusedWithEveryFaultAndNoValue(Refused refused) {
        refused.assertRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://agent.example", "https://", "https:/agent.example", "agent.example", " https://a"})
    void areNotAtAnEndpointWithoutHttps(String endpoint) {
        new Refused(() -> UpdateAgentConfig.builder().endpoint(endpoint).build(), "UpdateAgentConfig: " + NOT_HTTPS)
                .assertRefused();
        new Refused(
                        () -> UpdateEvaluatorConfig.builder().endpoint(endpoint).build(),
                        "UpdateEvaluatorConfig: " + NOT_HTTPS)
                .assertRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://agent.example", "HTTPS://agent.example/run?x=1", "https://10.0.0.1:8443"})
    void areAtAnEndpointWithHttps(String endpoint) {
        assertThat(UpdateAgentConfig.builder().endpoint(endpoint).build().endpoint())
                .contains(endpoint);
        assertThat(UpdateEvaluatorConfig.builder().endpoint(endpoint).build().endpoint())
                .contains(endpoint);
    }

    static Stream<String> noEvaluatorSchemas() {
        return Stream.of(
                "null",
                "[]",
                "{}",
                "{'type':'array'}",
                "{'type':null}",
                "{'type':['object']}",
                "{'type':'object','arize_metadata':{}}",
                "{'type':'object','properties':{'text':{},'arize_metadata':null}}",
                schemaOf(65_537));
    }

    /** A schema of so many bytes, with a character of two. */
    private static String schemaOf(int bytes) {
        String around = "{'type':'object','title':'é'}";
        return around.replace("é", "é" + "t".repeat(bytes - around.length() - 1));
    }

    @ParameterizedTest
    @MethodSource("noEvaluatorSchemas")
    void refuseASchemaThatIsNoEvaluators(String schema) {
        JsonNode tree = json(schema);

        new Refused(
                        () -> CreateEvaluatorConfig.builder()
                                .endpoint("https://judge.example")
                                .inputSchema(tree)
                                .build(),
                        "CreateEvaluatorConfig: " + NOT_AN_EVALUATORS)
                .assertRefused();
        new Refused(
                        () -> UpdateEvaluatorConfig.builder().inputSchema(tree).build(),
                        "UpdateEvaluatorConfig: " + NOT_AN_EVALUATORS)
                .assertRefused();
    }

    static Stream<String> evaluatorSchemas() {
        return Stream.of(
                "{'type':'object'}",
                "{'type':'object','properties':{'text':{'properties':{'arize_metadata':{}}}}}",
                schemaOf(65_536));
    }

    @ParameterizedTest
    @MethodSource("evaluatorSchemas")
    void takeAnEvaluatorsSchema(String schema) {
        assertThat(UpdateEvaluatorConfig.builder()
                        .inputSchema(json(schema))
                        .build()
                        .inputSchema())
                .contains(json(schema));
    }

    @Test
    void takeTheLongestPreset() {
        assertThatCode(() -> RequestPresetInput.builder()
                        .name("n".repeat(255))
                        .description("d".repeat(1_024))
                        .config(json("{}"))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void takePresetsWhoseNamesDifferInCase() {
        assertThatCode(() -> UpdateAgentConfig.builder()
                        .requestPresets(List.of(preset("a"), preset("A")))
                        .build())
                .doesNotThrowAnyException();
    }
}
