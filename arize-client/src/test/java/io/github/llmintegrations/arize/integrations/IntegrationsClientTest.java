package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.FakeArize;
import io.github.llmintegrations.arize.IntegrationsClient;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Outcome;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntegrationsClientTest {
    private static final String ID = "TGxtSW50ZWdyYXRpb246MTI6YUJjRA==";
    private static final String ITEM = "/v2/integrations/" + ID;

    @AutoClose
    private final FakeArize arize = new FakeArize();

    private final IntegrationsClient integrations =
            arize.client(EnumSpelling.SCREAMING_SNAKE_CASE).integrations();

    /** What each verb sends and receives for a type. */
    record Example(
            IntegrationType type,
            CreateIntegrationRequest create,
            JsonNode created,
            UpdateIntegrationRequest update,
            JsonNode updated,
            JsonNode answer,
            Integration integration) {

        @Override
        public String toString() {
            return type.value();
        }
    }

    static Stream<Example> examples() {
        return Stream.of(llm(), agent(), evaluator());
    }

    private static Example llm() {
        return new Example(
                IntegrationType.LLM,
                CreateLlmIntegrationRequest.builder()
                        .name("Production")
                        .config(CreateAnthropicConfig.builder()
                                .apiKey("sk-1")
                                .isFunctionCallingEnabled(false)
                                .baseUrl("https://anthropic.example")
                                .build())
                        .addScoping(Scoping.space("org", "space"))
                        .build(),
                json("{'type':'LLM','name':'Production','config':{'provider':'ANTHROPIC','api_key':'sk-1',"
                        + "'is_function_calling_enabled':false,'base_url':'https://anthropic.example'},"
                        + "'scopings':[{'organization_id':'org','space_id':'space'}]}"),
                UpdateLlmIntegrationRequest.builder()
                        .config(UpdateAnthropicConfig.builder().clearBaseUrl().build())
                        .build(),
                json("{'type':'LLM','config':{'provider':'ANTHROPIC','base_url':null}}"),
                json("{'id':'" + ID + "','type':'LLM','name':'Production','scopings':[{'organization_id':'org',"
                        + "'space_id':'space'}],'created_at':'2026-02-13T21:27:19.055Z',"
                        + "'updated_at':'2026-02-13T21:27:20Z','created_by_user_id':'user','config':{"
                        + "'provider':'ANTHROPIC','has_api_key':true,'is_function_calling_enabled':false}}"),
                LlmIntegration.builder()
                        .id(ID)
                        .name("Production")
                        .addScoping(Scoping.space("org", "space"))
                        .createdAt(Instant.parse("2026-02-13T21:27:19.055Z"))
                        .updatedAt(Instant.parse("2026-02-13T21:27:20Z"))
                        .createdByUserId("user")
                        .config(AnthropicConfig.builder()
                                .hasApiKey(true)
                                .isFunctionCallingEnabled(false)
                                .build())
                        .build());
    }

    private static Example agent() {
        return new Example(
                IntegrationType.AGENT,
                CreateAgentIntegrationRequest.builder()
                        .name("Production")
                        .description("Answers")
                        .config(CreateAgentConfig.builder()
                                .endpoint("https://agent.example")
                                .putHeader("x-key", "secret")
                                .inputSchema(json("{'type':'object'}"))
                                .addRequestPreset(RequestPresetInput.builder()
                                        .name("hello")
                                        .config(json("{'text':'hello'}"))
                                        .build())
                                .build())
                        .build(),
                json("{'type':'AGENT','name':'Production','description':'Answers','config':{"
                        + "'endpoint':'https://agent.example','headers':{'x-key':'secret'},"
                        + "'input_schema':{'type':'object'},"
                        + "'request_presets':[{'name':'hello','config':{'text':'hello'}}]}}"),
                UpdateAgentIntegrationRequest.builder().clearDescription().build(),
                json("{'type':'AGENT','description':null}"),
                json("{'id':'" + ID + "','type':'AGENT','name':'Production','scopings':[],'config':{"
                        + "'endpoint':'https://agent.example','has_headers':true,'input_schema':{'type':'object'},"
                        + "'request_presets':[{'id':'p','name':'hello','config':{'text':'hello'}}]}}"),
                AgentIntegration.builder()
                        .id(ID)
                        .name("Production")
                        .config(AgentConfig.builder()
                                .endpoint("https://agent.example")
                                .hasHeaders(true)
                                .inputSchema(json("{'type':'object'}"))
                                .addRequestPreset(AgentRequestPreset.builder()
                                        .id("p")
                                        .name("hello")
                                        .config(json("{'text':'hello'}"))
                                        .build())
                                .build())
                        .build());
    }

    private static Example evaluator() {
        return new Example(
                IntegrationType.EVALUATOR,
                CreateEvaluatorIntegrationRequest.builder()
                        .name("Production")
                        .config(CreateEvaluatorConfig.builder()
                                .endpoint("https://judge.example")
                                .inputSchema(json("{'type':'object'}"))
                                .build())
                        .build(),
                json("{'type':'EVALUATOR','name':'Production','config':{'endpoint':'https://judge.example',"
                        + "'input_schema':{'type':'object'}}}"),
                UpdateEvaluatorIntegrationRequest.builder()
                        .name("Judge")
                        .config(UpdateEvaluatorConfig.builder().clearHeaders().build())
                        .build(),
                json("{'type':'EVALUATOR','name':'Judge','config':{'headers':null}}"),
                json("{'id':'" + ID + "','type':'EVALUATOR','name':'Judge','scopings':[],'description':'Judges',"
                        + "'created_by_user_id':null,'config':{'endpoint':'https://judge.example',"
                        + "'has_headers':false,'input_schema':{'type':'object'}}}"),
                EvaluatorIntegration.builder()
                        .id(ID)
                        .name("Judge")
                        .description("Judges")
                        .config(EvaluatorIntegrationConfig.builder()
                                .endpoint("https://judge.example")
                                .inputSchema(json("{'type':'object'}"))
                                .build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void creates(Example example) {
        arize.answers(201, example.answer());

        assertThat(integrations.create(example.create())).isEqualTo(example.integration());
        arize.assertReceived("POST", "/v2/integrations", example.created());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void gets(Example example) {
        arize.answers(200, example.answer());

        assertThat(integrations.get(ID)).isEqualTo(example.integration());
        arize.assertReceived("GET", ITEM);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void updates(Example example) {
        arize.answers(200, example.answer());

        assertThat(integrations.update(ID, example.update())).isEqualTo(example.integration());
        arize.assertReceived("PATCH", ITEM, example.updated());
    }

    @Test
    void deletesAndReadsNothing() {
        arize.answers(204, "");

        integrations.delete(ID);

        arize.assertReceived("DELETE", ITEM);
        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNothingToDelete() {
        arize.answers(404, json("{'title':'Resource not found','status':404}"));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> integrations.delete("gone"))
                .withMessage("DELETE /v2/integrations/{integration_id}: 404 Not Found: Resource not found")
                .satisfies(e -> {
                    assertThat(e.operation()).isEqualTo("integrations.delete");
                    assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
                });
        arize.assertReceived("DELETE", "/v2/integrations/gone");
    }
}
