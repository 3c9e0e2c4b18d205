package io.github.llmintegrations.systemtests.canary;

import static io.github.llmintegrations.systemtests.canary.Canaries.json;
import static io.github.llmintegrations.systemtests.canary.Canaries.secret;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.arize.AiIntegrationsClient;
import io.github.llmintegrations.arize.IntegrationsClient;
import io.github.llmintegrations.arize.OrganizationsClient;
import io.github.llmintegrations.arize.SpacesClient;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.AwsProviderMetadata;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.GcpProviderMetadata;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.aiintegrations.ProviderMetadata;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateAgentConfig;
import io.github.llmintegrations.arize.integrations.CreateAgentIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateAnthropicConfig;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockAuth;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockBearerTokenAuth;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockConfig;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockDefaultAuth;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockProxyWithHeadersAuth;
import io.github.llmintegrations.arize.integrations.CreateCustomAuth;
import io.github.llmintegrations.arize.integrations.CreateCustomConfig;
import io.github.llmintegrations.arize.integrations.CreateCustomDefaultAuth;
import io.github.llmintegrations.arize.integrations.CreateCustomOauth2ClientCredentialsAuth;
import io.github.llmintegrations.arize.integrations.CreateEvaluatorConfig;
import io.github.llmintegrations.arize.integrations.CreateEvaluatorIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateFireworksConfig;
import io.github.llmintegrations.arize.integrations.CreateGeminiConfig;
import io.github.llmintegrations.arize.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateLiteLlmConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateNvidiaNimConfig;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.CreateTogetherAiConfig;
import io.github.llmintegrations.arize.integrations.CreateVertexAiConfig;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.RequestPresetInput;
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
import io.github.llmintegrations.arize.organizations.ListOrganizationsRequest;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.arize.spaces.ListSpacesRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every call of Arize's client, with a secret in every field that takes one, known to the library or not. */
final class ArizeOperations {
    private static final Map<String, String> HEADERS =
            Map.of("x-provider", secret("provider-header"), "authorization", "Bearer " + secret("provider-bearer"));
    private static final JsonNode EXTRA = json("{'password':'SECRET','list':[{'bearer_token':'SECRET'}]}");
    private static final String EXTRA_NAME = "extra_credentials";
    private static final JsonNode SCHEMA = json("{'type':'object','properties':{}}");
    private static final List<Scoping> SCOPINGS = List.of(Scoping.builder()
            .organizationId("o")
            .putAdditionalProperty(EXTRA_NAME, EXTRA)
            .build());
    private static final RequestPresetInput PRESET = RequestPresetInput.builder()
            .name("preset")
            .config(json("{'token':'SECRET','headers':{'x':'SECRET'}}"))
            .putAdditionalProperty(EXTRA_NAME, EXTRA)
            .build();

    private ArizeOperations() {}

    static Stream<Operation> all() {
        return Stream.of(creates(), updates(), reads(), ofAiIntegrations(), ofSpaces(), ofOrganizations())
                .flatMap(each -> each);
    }

    private static Operation integrations(String method, Function<JsonNode, JsonNode> answer, Object... arguments) {
        return Operation.of(
                IntegrationsClient.class, clients -> clients.arize().integrations(), method, answer, arguments);
    }

    private static Operation aiIntegrations(String method, Function<JsonNode, JsonNode> answer, Object... arguments) {
        return Operation.of(
                AiIntegrationsClient.class, clients -> clients.arize().aiIntegrations(), method, answer, arguments);
    }

    private static Operation spaces(String method, JsonNode answer, Object... arguments) {
        return Operation.of(SpacesClient.class, clients -> clients.arize().spaces(), method, sent -> answer, arguments);
    }

    private static Operation organizations(String method, JsonNode answer, Object... arguments) {
        return Operation.of(
                OrganizationsClient.class,
                clients -> clients.arize().organizations(),
                method,
                sent -> answer,
                arguments);
    }

    private static Stream<Operation> creates() {
        return Stream.concat(
                        createConfigs().map(ArizeOperations::llm),
                        Stream.<CreateIntegrationRequest>of(
                                CreateAgentIntegrationRequest.builder()
                                        .name("n")
                                        .config(CreateAgentConfig.builder()
                                                .endpoint("https://agent.example")
                                                .headers(HEADERS)
                                                .inputSchema(SCHEMA)
                                                .addRequestPreset(PRESET)
                                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                                .build())
                                        .scopings(SCOPINGS)
                                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                        .build(),
                                CreateEvaluatorIntegrationRequest.builder()
                                        .name("n")
                                        .config(CreateEvaluatorConfig.builder()
                                                .endpoint("https://evaluator.example")
                                                .headers(HEADERS)
                                                .inputSchema(SCHEMA)
                                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                                .build())
                                        .scopings(SCOPINGS)
                                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                        .build()))
                .map(request -> integrations("create", ArizeOperations::integration, request));
    }

    private static CreateIntegrationRequest llm(CreateLlmConfig config) {
        return CreateLlmIntegrationRequest.builder()
                .name("n")
                .config(config)
                .scopings(SCOPINGS)
                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                .build();
    }

    private static Stream<CreateLlmConfig> createConfigs() {
        Stream<CreateLlmConfig> plain = Stream.of(
                CreateOpenAiConfig.builder()
                        .apiKey(secret("openai"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                CreateAnthropicConfig.builder()
                        .apiKey(secret("anthropic"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                CreateGeminiConfig.builder()
                        .apiKey(secret("gemini"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                CreateVertexAiConfig.builder()
                        .projectId("p")
                        .location("l")
                        .projectAccessLabel("a")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                CreateNvidiaNimConfig.builder()
                        .apiKey(secret("nvidia"))
                        .headers(HEADERS)
                        .addModelName("m")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                CreateLiteLlmConfig.builder()
                        .baseUrl("https://litellm.example")
                        .apiKey(secret("litellm"))
                        .headers(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                CreateFireworksConfig.builder()
                        .apiKey(secret("fireworks"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                CreateTogetherAiConfig.builder()
                        .apiKey(secret("together"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                CreateCustomConfig.builder()
                        .baseUrl("https://custom.example")
                        .apiKey(secret("custom"))
                        .headers(HEADERS)
                        .addModelName("m")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build());
        Stream<CreateLlmConfig> bedrock = bedrockAuths()
                .map(auth -> CreateAwsBedrockConfig.builder()
                        .auth(auth)
                        .addModelName("m")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build());
        Stream<CreateLlmConfig> custom = customAuths()
                .map(auth -> CreateCustomConfig.builder()
                        .baseUrl("https://custom.example")
                        .auth(auth)
                        .addModelName("m")
                        .build());
        return Stream.of(plain, bedrock, custom).flatMap(each -> each);
    }

    private static Stream<CreateAwsBedrockAuth> bedrockAuths() {
        return Stream.of(
                CreateAwsBedrockDefaultAuth.builder()
                        .roleArn("r")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                CreateAwsBedrockBearerTokenAuth.builder()
                        .apiKey(secret("bedrock-bearer"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                CreateAwsBedrockProxyWithHeadersAuth.builder()
                        .baseUrl("https://proxy.example")
                        .headers(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build());
    }

    private static Stream<CreateCustomAuth> customAuths() {
        return Stream.of(
                CreateCustomDefaultAuth.builder()
                        .apiKey(secret("custom-default"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                CreateCustomOauth2ClientCredentialsAuth.builder()
                        .tokenUrl("https://token.example")
                        .clientId("c")
                        .clientSecret(secret("oauth2-client"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build());
    }

    private static Stream<Operation> updates() {
        return Stream.concat(
                        updateConfigs().map(ArizeOperations::llm),
                        Stream.<UpdateIntegrationRequest>of(
                                UpdateAgentIntegrationRequest.builder()
                                        .config(UpdateAgentConfig.builder()
                                                .headers(HEADERS)
                                                .requestPresets(List.of(PRESET))
                                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                                .build())
                                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                        .build(),
                                UpdateEvaluatorIntegrationRequest.builder()
                                        .config(UpdateEvaluatorConfig.builder()
                                                .headers(HEADERS)
                                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                                .build())
                                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                        .build()))
                .map(request -> integrations("update", ArizeOperations::integration, "1", request));
    }

    private static UpdateIntegrationRequest llm(UpdateLlmConfig config) {
        return UpdateLlmIntegrationRequest.builder()
                .config(config)
                .scopings(SCOPINGS)
                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                .build();
    }

    private static Stream<UpdateLlmConfig> updateConfigs() {
        Stream<UpdateLlmConfig> plain = Stream.of(
                UpdateOpenAiConfig.builder()
                        .apiKey(secret("openai"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                UpdateAnthropicConfig.builder()
                        .apiKey(secret("anthropic"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                UpdateGeminiConfig.builder()
                        .apiKey(secret("gemini"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                UpdateVertexAiConfig.builder()
                        .location("l")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                UpdateNvidiaNimConfig.builder()
                        .apiKey(secret("nvidia"))
                        .headers(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                UpdateLiteLlmConfig.builder()
                        .apiKey(secret("litellm"))
                        .headers(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                UpdateFireworksConfig.builder()
                        .apiKey(secret("fireworks"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                UpdateTogetherAiConfig.builder()
                        .apiKey(secret("together"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                UpdateCustomConfig.builder()
                        .apiKey(secret("custom"))
                        .headers(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build());
        Stream<UpdateLlmConfig> bedrock = bedrockAuths()
                .map(auth -> UpdateAwsBedrockConfig.builder()
                        .auth(auth)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build());
        Stream<UpdateLlmConfig> custom = customAuths()
                .map(auth -> UpdateCustomConfig.builder().auth(auth).build());
        return Stream.of(plain, bedrock, custom).flatMap(each -> each);
    }

    private static Stream<Operation> reads() {
        List<JsonNode> stored = List.of(
                json("{'type':'LLM','id':'1','name':'n','config':{'provider':'CUSTOM','api_key':'SECRET',"
                        + "'headers':{'x':'SECRET'},'auth':{'auth_type':'DEFAULT','api_key':'SECRET'}}}"),
                json("{'type':'AGENT','id':'2','name':'n','config':{'headers':{'x':'SECRET'},"
                        + "'request_presets':[{'name':'p','config':{'any':'SECRET'}}]}}"),
                json("{'type':'EVALUATOR','id':'3','name':'n','config':{'headers':{'x':'SECRET'}},"
                        + "'scopings':[{'any':'SECRET'}]}"),
                json("{'type':'OF_TOMORROW','id':'4','name':'n','any':'SECRET'}"),
                json("{'type':'LLM','id':'5','name':'n','config':{'provider':'OF_TOMORROW','any':'SECRET'}}"),
                json("{'type':'LLM','id':'6','name':'n','config':{'provider':'AWS_BEDROCK',"
                        + "'auth':{'auth_type':'OF_TOMORROW','any':'SECRET'}}}"),
                json("{'type':'LLM','id':'7','name':'n','config':{'provider':'CUSTOM',"
                        + "'auth':{'auth_type':'OF_TOMORROW','any':'SECRET'}}}"));
        JsonNode page = json("{'any':'SECRET'}").<ObjectNode>require().set("integrations", array(stored));
        return Stream.concat(
                stored.stream()
                        .map(each -> integrations(
                                "get", sent -> each, each.path("id").asText())),
                Stream.of(
                        integrations(
                                "list",
                                sent -> page,
                                ListIntegrationsRequest.builder().build()),
                        integrations(
                                "listAll",
                                sent -> page,
                                ListIntegrationsRequest.builder().build()),
                        integrations("findLlmByName", sent -> page, "n"),
                        integrations("findAgentByName", sent -> page, "n"),
                        integrations("findEvaluatorByName", sent -> page, "n"),
                        integrations("delete", sent -> json("{}"), "1")));
    }

    private static Stream<Operation> ofAiIntegrations() {
        ProviderMetadata aws = AwsProviderMetadata.builder()
                .roleArn("r")
                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                .build();
        ProviderMetadata gcp = GcpProviderMetadata.builder()
                .projectId("p")
                .location("l")
                .projectAccessLabel("a")
                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                .build();
        JsonNode stored = json("{'id':'1','name':'n','provider':'CUSTOM','headers':{'x':'SECRET'},'any':'SECRET',"
                + "'provider_metadata':{'kind':'OF_TOMORROW','any':'SECRET'}}");
        JsonNode page = json("{'any':'SECRET'}").<ObjectNode>require().set("ai_integrations", array(List.of(stored)));
        return Stream.of(
                aiIntegrations("create", ArizeOperations::integration, create(AiIntegrationProvider.OPEN_AI)),
                aiIntegrations("create", ArizeOperations::integration, create(AiIntegrationProvider.AWS_BEDROCK, aws)),
                aiIntegrations("create", ArizeOperations::integration, create(AiIntegrationProvider.VERTEX_AI, gcp)),
                aiIntegrations("update", ArizeOperations::integration, "1", update(aws)),
                aiIntegrations("update", ArizeOperations::integration, "1", update(gcp)),
                aiIntegrations("get", sent -> stored, "1"),
                aiIntegrations("list", sent -> page, ListAiIntegrationsRequest.all()),
                aiIntegrations("listAll", sent -> page, ListAiIntegrationsRequest.all()),
                aiIntegrations("findByName", sent -> page, "n"),
                aiIntegrations("delete", sent -> json("{}"), "1"));
    }

    private static Stream<Operation> ofSpaces() {
        JsonNode stored = json("{'id':'1','name':'n','is_private':'SECRET','any':'SECRET'}");
        JsonNode page = json("{'any':'SECRET'}").<ObjectNode>require().set("spaces", array(List.of(stored)));
        return Stream.of(
                spaces("get", stored, "1"),
                spaces("list", page, ListSpacesRequest.of("o")),
                spaces("listAll", page, ListSpacesRequest.all()),
                spaces("findByName", page, "o", "n"));
    }

    private static Stream<Operation> ofOrganizations() {
        JsonNode stored = json("{'id':'1','name':'n','created_at':'SECRET','any':'SECRET'}");
        JsonNode page = json("{'any':'SECRET'}").<ObjectNode>require().set("organizations", array(List.of(stored)));
        return Stream.of(
                organizations("get", stored, "1"),
                organizations("list", page, ListOrganizationsRequest.all()),
                organizations("listAll", page, ListOrganizationsRequest.all()),
                organizations("findByName", page, "n"));
    }

    private static CreateAiIntegrationRequest create(AiIntegrationProvider provider, ProviderMetadata... metadata) {
        CreateAiIntegrationRequest.Builder request = CreateAiIntegrationRequest.builder()
                .name("n")
                .provider(provider)
                .apiKey(secret("ai-integration"))
                .headers(HEADERS)
                .scopings(SCOPINGS)
                .putAdditionalProperty(EXTRA_NAME, EXTRA);
        Stream.of(metadata).forEach(request::providerMetadata);
        return request.build();
    }

    private static UpdateAiIntegrationRequest update(ProviderMetadata metadata) {
        return UpdateAiIntegrationRequest.builder()
                .apiKey(secret("ai-integration"))
                .headers(HEADERS)
                .providerMetadata(metadata)
                .scopings(SCOPINGS)
                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                .build();
    }

    /** What a server would answer that gives back all that it was sent. */
    private static JsonNode integration(JsonNode sent) {
        ObjectNode answer = sent.deepCopy();
        return answer.put("id", "1").put("name", "n");
    }

    private static JsonNode array(List<JsonNode> nodes) {
        return json("[]").<ArrayNode>require().addAll(nodes);
    }
}
