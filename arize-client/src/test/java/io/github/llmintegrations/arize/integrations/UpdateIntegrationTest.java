package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.Documents.written;
import static io.github.llmintegrations.arize.schema.EnumSpelling.SCREAMING_SNAKE_CASE;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.arize.schema.Scoping;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every update of an integration: set, cleared, or left out and so kept. */
class UpdateIntegrationTest {
    private static final JsonNode SCHEMA = json("{'type':'object'}");

    static Stream<Arguments> llms() {
        return Stream.of(
                sends(
                        "'name':'n'",
                        UpdateLlmIntegrationRequest.builder().name("n").build()),
                sends(
                        "'scopings':[{'organization_id':'o'},{}]",
                        UpdateLlmIntegrationRequest.builder()
                                .scopings(List.of(Scoping.organization("o"), Scoping.accountWide()))
                                .build()),
                sends(
                        "'scopings':[]",
                        UpdateLlmIntegrationRequest.builder()
                                .scopings(List.of())
                                .build()),
                sends(
                        "'next_year':[null]",
                        UpdateLlmIntegrationRequest.builder()
                                .putAdditionalProperty("next_year", json("[null]"))
                                .build()));
    }

    static Stream<Arguments> agents() {
        return Stream.of(
                sends(
                        "'name':'n'",
                        UpdateAgentIntegrationRequest.builder().name("n").build()),
                sends(
                        "'description':'d'",
                        UpdateAgentIntegrationRequest.builder().description("d").build()),
                sends(
                        "'description':''",
                        UpdateAgentIntegrationRequest.builder().description("").build()),
                sends(
                        "'description':null",
                        UpdateAgentIntegrationRequest.builder()
                                .clearDescription()
                                .build()),
                sends(
                        "'scopings':[{}]",
                        UpdateAgentIntegrationRequest.builder()
                                .scopings(List.of(Scoping.accountWide()))
                                .build()),
                sendsConfig(
                        "'endpoint':'https://a.example'",
                        UpdateAgentConfig.builder().endpoint("https://a.example")),
                sendsConfig("'headers':{'h':'v'}", UpdateAgentConfig.builder().headers(Map.of("h", "v"))),
                sendsConfig("'headers':{}", UpdateAgentConfig.builder().headers(Map.of())),
                sendsConfig("'headers':null", UpdateAgentConfig.builder().clearHeaders()),
                sendsConfig(
                        "'input_schema':{'type':'object'}",
                        UpdateAgentConfig.builder().inputSchema(SCHEMA)),
                sendsConfig("'request_presets':[]", UpdateAgentConfig.builder().requestPresets(List.of())),
                sendsConfig(
                        "'request_presets':[{'name':'n','description':'d','config':{'a':null}}]",
                        UpdateAgentConfig.builder()
                                .requestPresets(List.of(RequestPresetInput.builder()
                                        .name("n")
                                        .description("d")
                                        .config(json("{'a':null}"))
                                        .build()))));
    }

    static Stream<Arguments> evaluators() {
        return Stream.of(
                sends(
                        "'name':'n'",
                        UpdateEvaluatorIntegrationRequest.builder().name("n").build()),
                sends(
                        "'description':'d'",
                        UpdateEvaluatorIntegrationRequest.builder()
                                .description("d")
                                .build()),
                sends(
                        "'description':null",
                        UpdateEvaluatorIntegrationRequest.builder()
                                .clearDescription()
                                .build()),
                sends(
                        "'scopings':[]",
                        UpdateEvaluatorIntegrationRequest.builder()
                                .scopings(List.of())
                                .build()),
                sendsConfig(
                        "'endpoint':'https://e.example'",
                        UpdateEvaluatorConfig.builder().endpoint("https://e.example")),
                sendsConfig(
                        "'headers':{'h':'v'}", UpdateEvaluatorConfig.builder().headers(Map.of("h", "v"))),
                sendsConfig("'headers':null", UpdateEvaluatorConfig.builder().clearHeaders()),
                sendsConfig(
                        "'input_schema':{'type':'object'}",
                        UpdateEvaluatorConfig.builder().inputSchema(SCHEMA)));
    }

    private static Arguments sends(String fields, UpdateIntegrationRequest update) {
        return Arguments.argumentSet(update.type() + " " + fields, fields, update);
    }

    private static Arguments sendsConfig(String fields, UpdateAgentConfig.Builder config) {
        return sends(
                "'config':{" + fields + "}",
                UpdateAgentIntegrationRequest.builder().config(config.build()).build());
    }

    private static Arguments sendsConfig(String fields, UpdateEvaluatorConfig.Builder config) {
        return sends(
                "'config':{" + fields + "}",
                UpdateEvaluatorIntegrationRequest.builder()
                        .config(config.build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource({"llms", "agents", "evaluators"})
    void sendsTheTypeAndWhatIsSetAlone(String fields, UpdateIntegrationRequest update) {
        ObjectNode expected = json("{" + fields + "}").require();

        assertThat(written(update, SCREAMING_SNAKE_CASE))
                .isEqualTo(expected.put("type", update.type().value()));
    }
}
