package io.github.llmintegrations.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.Ensured;
import io.github.llmintegrations.core.LiteralSecrets;
import io.github.llmintegrations.core.Plan.Action;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.CreateMcpIntegrationRequest;
import io.github.llmintegrations.portkey.providers.CreateProviderRequest;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceRequest;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.GlobalWorkspaceAccess;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of a resource, without what only responses have and with its secrets, is a desired state. */
class RoundTripTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @AutoClose
    private final ArizeSandbox arizeSandbox = ArizeSandbox.start();

    @AutoClose
    private final PortkeySandbox portkeySandbox =
            PortkeySandbox.builder().workspace("w", "Support").start();

    @AutoClose
    private final ArizeClient arize = ArizeClient.builder()
            .baseUrl(arizeSandbox.baseUrl())
            .apiKey(arizeSandbox.apiKey())
            .enumSpelling(EnumSpelling.SCREAMING_SNAKE_CASE)
            .build();

    @AutoClose
    private final PortkeyClient portkey = PortkeyClient.builder()
            .baseUrl(portkeySandbox.baseUrl())
            .apiKey(portkeySandbox.apiKey())
            .build();

    /** Brings a resource into the desired state in a JSON text. */
    private interface Ensuring extends BiFunction<RoundTripTest, String, Ensured<? extends Document>> {}

    static Stream<Arguments> families() {
        Ensuring arize = (test, json) -> test.arize
                .integrations()
                .ensure(io.github.llmintegrations.arize.integrations.CreateIntegrationRequest.fromJson(
                        json, LiteralSecrets.ALLOWED));
        Ensuring ai = (test, json) ->
                test.arize.aiIntegrations().ensure(CreateAiIntegrationRequest.fromJson(json, LiteralSecrets.ALLOWED));
        Ensuring integration = (test, json) ->
                test.portkey.integrations().ensure(CreateIntegrationRequest.fromJson(json, LiteralSecrets.ALLOWED));
        Ensuring reference = (test, json) -> test.portkey
                .secretReferences()
                .ensure(CreateSecretReferenceRequest.fromJson(json, LiteralSecrets.ALLOWED));
        Ensuring provider = (test, json) -> test.portkey.providers("w").ensure(CreateProviderRequest.fromJson(json));
        Ensuring mcp = (test, json) -> test.portkey
                .mcpIntegrations()
                .ensure(CreateMcpIntegrationRequest.fromJson(json, LiteralSecrets.ALLOWED));
        return Stream.of(
                family("Arize LLM", arize, List.of("/config/auth/api_key", "/config/headers"), """
                        {"type":"LLM","name":"n","scopings":[{"organization_id":"o","space_id":"s"}],"config":{
                        "provider":"CUSTOM","auth":{"auth_type":"DEFAULT","api_key":"canary"},
                        "base_url":"https://c.example","headers":{"x":"canary"},
                        "model_names":["m"],"is_function_calling_enabled":false}}"""),
                family("Arize agent", arize, List.of("/config/headers", "/config/request_presets/0/config"), """
                        {"type":"AGENT","name":"n","description":"d","config":{"endpoint":"https://a.example",
                        "headers":{"x":"canary"},"input_schema":{"type":"object"},
                        "request_presets":[{"name":"p","description":"d","config":{"a":1}}]}}"""),
                family("Arize evaluator", arize, List.of("/config/headers"), """
                        {"type":"EVALUATOR","name":"n","config":{"endpoint":"https://e.example",
                        "headers":{"x":"canary"},"input_schema":{"type":"object"}}}"""),
                family("Arize AI integration", ai, List.of("/api_key", "/headers"), """
                        {"name":"n","provider":"AWS_BEDROCK","base_url":"https://b.example","api_key":"canary",
                        "model_names":["m"],"headers":{"x":"canary"},"enable_default_models":true,
                        "auth_type":"PROXY_WITH_HEADERS","provider_metadata":{"role_arn":"r","external_id":"e"}}"""),
                family(
                        "Portkey integration",
                        integration,
                        List.of("/key", "/configurations/aws_access_key_id", "/configurations/aws_secret_access_key"),
                        """
                        {"name":"n","slug":"s","ai_provider_id":"bedrock","key":"canary","description":"d",
                        "tags":{"team":"ml"},"workspace_id":"w","configurations":{"aws_auth_type":"accessKey",
                        "aws_access_key_id":"canary","aws_secret_access_key":"canary","aws_region":"r",
                        "custom_host":"https://h.example"},
                        "secret_mappings":[{"target_field":"configurations.more","secret_reference_id":"ref"}],
                        "pricing_adjustments":{"multiplier":{"default":0.5}}}"""),
                family(
                        "Portkey secret reference",
                        reference,
                        List.of("/auth_config/aws_access_key_id", "/auth_config/aws_secret_access_key"),
                        """
                        {"name":"n","slug":"s","description":"d","manager_type":"aws_sm","auth_config":{
                        "aws_auth_type":"accessKey","aws_access_key_id":"canary","aws_secret_access_key":"canary",
                        "aws_region":"r"},"secret_path":"p","secret_key":"k","allowed_workspaces":["w"],
                        "tags":{"team":"ml"}}"""),
                family("Portkey provider", provider, List.of(), """
                        {"name":"n","slug":"s","integration_id":"openai","note":"note","usage_limits":{"credit_limit":9,
                        "type":"cost","periodic_reset":"monthly","next_usage_reset_at":"2199-01-01T00:00:00Z"},
                        "rate_limits":{"type":"requests","unit":"rpm","value":9},"expires_at":"2199-01-01T00:00:00Z",
                        "tags":{"team":"ml"}}"""),
                family("Portkey MCP integration", mcp, List.of("/configurations/headers"), """
                        {"name":"n","slug":"s","url":"https://mcp.example","auth_type":"headers","transport":"http",
                        "description":"d","configurations":{"headers":{"authorization":"canary"}},"workspace_id":"w",
                        "secret_mappings":[{"target_field":"configurations.more","secret_reference_id":"ref"}]}"""));
    }

    private static Arguments family(String name, Ensuring ensuring, List<String> secrets, String desired) {
        return Arguments.argumentSet(name, ensuring, secrets, desired);
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void aResourceIsItsOwnDesiredState(Ensuring ensuring, List<String> secrets, String desired) {
        prepare();
        Ensured<? extends Document> created = ensuring.apply(this, desired);
        ObjectNode json = tree(created.value().toJson());
        removeMaskedFields(json);
        for (String secret : secrets) {
            JsonPointer path = JsonPointer.compile(secret);
            ((ObjectNode) json.at(path.head()))
                    .set(path.last().getMatchingProperty(), tree(desired).at(path));
        }

        Ensured<? extends Document> again = ensureKnownFields(json, ensuring);

        assertThat(created.plan().action()).isEqualTo(Action.CREATE);
        assertThat(again.plan().action()).as(again.toString()).isEqualTo(Action.UNCHANGED);
        for (String name :
                tree(desired).properties().stream().map(each -> each.getKey()).toList()) {
            assertThat(json.has(name)).as(name).isTrue();
        }
    }

    /** Creates what the desired states refer to. */
    private void prepare() {
        portkey.secretReferences().ensure(CreateSecretReferenceRequest.fromJson("""
                {"name":"ref","slug":"ref","manager_type":"aws_sm","auth_config":{"aws_auth_type":"serviceRole"},
                "secret_path":"p"}"""));
        portkey.integrations().ensure(CreateIntegrationRequest.fromJson("""
                {"name":"openai","slug":"openai","ai_provider_id":"openai","create_default_provider":false}"""));
        portkey.integrations()
                .workspaces("openai")
                .update(BulkUpdateWorkspacesRequest.builder()
                        .globalWorkspaceAccess(
                                GlobalWorkspaceAccess.builder().enabled(true).build())
                        .createDefaultProvider(false)
                        .build());
    }

    private static void removeMaskedFields(JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.properties().removeIf(each -> each.getKey().startsWith("masked_"));
        }
        json.forEach(RoundTripTest::removeMaskedFields);
    }

    /** Removes the fields that the error message names, as a person does. */
    private Ensured<? extends Document> ensureKnownFields(ObjectNode json, Ensuring ensuring) {
        try {
            return ensuring.apply(this, json.toString());
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("unknown fields: ");
            for (String pointer : String.valueOf(e.getMessage())
                    .replaceFirst(".*unknown fields: ", "")
                    .split(", ", -1)) {
                JsonPointer path = JsonPointer.compile(pointer);
                ((ObjectNode) json.at(path.head())).remove(path.last().getMatchingProperty());
            }
            return ensuring.apply(this, json.toString());
        }
    }
}
