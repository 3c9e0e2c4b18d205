package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.Plan;
import io.github.llmintegrations.core.Plan.Action;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.SecretFrom;
import io.github.llmintegrations.portkey.mcpintegrations.CreateMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.McpAuthType;
import io.github.llmintegrations.portkey.mcpintegrations.McpTransport;
import io.github.llmintegrations.portkey.providers.CreateProviderRequest;
import io.github.llmintegrations.portkey.secretreferences.AwsServiceRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceRequest;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans where Portkey names another resource by its UUID, its slug, or not at all. */
class EnsureIdsTest {
    private static final String A = "0b8f6f0e-6f0c-4d5e-9a53-2f6d1c7a9e10";
    private static final String B = "1c8f6f0e-6f0c-4d5e-9a53-2f6d1c7a9e10";

    @AutoClose
    private final FakePortkey server = new FakePortkey();

    /**
     * A field that names another resource.
     *
     * @param json what Portkey returns, with {@code %s} for the field
     * @param field the field that Portkey returns, with {@code %s} for what it names
     * @param plan plans with what the desired state names
     * @param onDifference what a plan does about another name
     */
    private record Naming(
            String path,
            String json,
            String field,
            BiFunction<PortkeyClient, String, Plan<?>> plan,
            Action onDifference) {

        String returning(String named) {
            return json.formatted(field.formatted(named));
        }

        @Override
        public String toString() {
            return json.substring(2, json.indexOf(':') - 1) + " " + path;
        }
    }

    static Stream<Naming> namings() {
        String integration = "{'object':'integration','id':'1','slug':'s','name':'n','ai_provider_id':'openai'%s}";
        String provider = "{'object':'provider','id':'1','slug':'s','name':'n'%s}";
        String mcp = "{'object':'mcp-integration','id':'1','slug':'s','name':'n','url':'https://mcp.example',"
                + "'auth_type':'none','transport':'http'%s}";
        return Stream.of(
                new Naming(
                        "workspace_id",
                        integration,
                        ",'workspace_id':'%s'",
                        (client, id) -> client.integrations()
                                .plan(integration()
                                        .key("canary")
                                        .workspaceId(id)
                                        .build()),
                        Action.REFUSED),
                new Naming(
                        "secret_mappings",
                        integration,
                        ",'secret_mappings':[{'target_field':'key','secret_reference_id':'%s'}]",
                        (client, id) -> client.integrations()
                                .plan(integration()
                                        .keyFrom(SecretFrom.reference(id))
                                        .build()),
                        Action.UPDATE),
                new Naming(
                        "workspace_id",
                        provider,
                        ",'integration_id':'i','workspace_id':'%s'",
                        (client, id) -> client.providers()
                                .plan(provider()
                                        .integrationId("i")
                                        .workspaceId(id)
                                        .build()),
                        Action.REFUSED),
                new Naming(
                        "integration_id",
                        provider,
                        ",'integration_id':'%s'",
                        (client, id) -> client.providers()
                                .plan(provider().integrationId(id).build()),
                        Action.REFUSED),
                new Naming(
                        "workspace_id",
                        mcp,
                        ",'workspace_id':'%s'",
                        (client, id) -> client.mcpIntegrations()
                                .plan(mcp().workspaceId(id).build()),
                        Action.REFUSED),
                new Naming(
                        "organisation_id",
                        mcp,
                        ",'organisation_id':'%s'",
                        (client, id) -> client.mcpIntegrations()
                                .plan(mcp().organisationId(id).build()),
                        Action.REFUSED),
                new Naming(
                        "allowed_workspaces",
                        reference(false),
                        ",'allowed_workspaces':['other','%s']",
                        (client, id) -> client.secretReferences().plan(reference(id, "other")),
                        Action.UPDATE));
    }

    private static CreateIntegrationRequest.Builder integration() {
        return CreateIntegrationRequest.builder().name("n").slug("s").aiProviderId(AiProviderId.OPENAI);
    }

    private static CreateProviderRequest.Builder provider() {
        return CreateProviderRequest.builder().name("n").slug("s");
    }

    private static CreateMcpIntegrationRequest.Builder mcp() {
        return CreateMcpIntegrationRequest.builder()
                .name("n")
                .slug("s")
                .url("https://mcp.example")
                .authType(McpAuthType.NONE)
                .transport(McpTransport.HTTP);
    }

    private static CreateSecretReferenceRequest reference(String... workspaces) {
        return CreateSecretReferenceRequest.builder()
                .name("n")
                .slug("s")
                .authConfig(AwsServiceRoleAuthConfig.builder().build())
                .secretPath("p")
                .addAllowedWorkspaces(workspaces)
                .build();
    }

    private static String reference(boolean isForAll) {
        return "{'object':'secret-reference','id':'1','slug':'s','name':'n','manager_type':'aws_sm','secret_path':'p',"
                + "'auth_config':{'aws_auth_type':'serviceRole'},'allow_all_workspaces':" + isForAll + "%s}";
    }

    private void answersEach(String body) {
        server.answersEach(
                request -> FakePortkey.answer(200, body.replace('\'', '"')).build());
    }

    @ParameterizedTest
    @MethodSource("namings")
    void theSameNameIsNoDifference(Naming naming) {
        for (String name : List.of("slug-a", A)) {
            answersEach(naming.returning(name));

            Plan<?> plan = naming.plan.apply(server.client(), name);

            assertThat(plan.action()).as(plan.toString()).isEqualTo(Action.UNCHANGED);
            assertThat(plan.notCompared()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("namings")
    void anotherNameIsADifference(Naming naming) {
        for (List<String> names : List.of(List.of("slug-a", "slug-b"), List.of(A, B))) {
            answersEach(naming.returning(names.get(0)));

            Plan<?> plan = naming.plan.apply(server.client(), names.get(1));

            assertThat(plan.action()).as(plan.toString()).isEqualTo(naming.onDifference);
            assertThat(plan.toString()).contains(naming.path);
        }
    }

    @ParameterizedTest
    @MethodSource("namings")
    void aUuidIsNotComparedWithASlug(Naming naming) {
        for (List<String> names : List.of(List.of("slug-a", A), List.of(A, "slug-a"))) {
            answersEach(naming.returning(names.get(0)));

            Plan<?> plan = naming.plan.apply(server.client(), names.get(1));

            assertThat(plan.action()).as(plan.toString()).isEqualTo(Action.UNCHANGED);
            assertThat(plan.notCompared()).containsExactly(naming.path);
        }
    }

    @Test
    void aListOfWorkspacesThatPortkeyDoesNotReturnIsNotCompared() {
        answersEach(reference(false).formatted(""));

        Plan<?> plan = server.client().secretReferences().ensure(reference("w")).plan();

        assertThat(plan.action()).as(plan.toString()).isEqualTo(Action.UNCHANGED);
        assertThat(plan.notCompared()).containsExactly("allowed_workspaces");
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void aSecretReferenceForAllWorkspacesIsRestrictedToThoseOfTheList() {
        server.answers(200, reference(true).formatted("").replace('\'', '"'));
        server.answers(200, "{}");
        server.answers(200, reference(false).formatted("").replace('\'', '"'));

        Plan<?> plan = server.client().secretReferences().ensure(reference("w")).plan();

        assertThat(plan.action()).as(plan.toString()).isEqualTo(Action.UPDATE);
        server.assertReceived("GET", "/v1/secret-references/s");
        assertThat(server.received().getBody().utf8()).isEqualTo("{\"allowed_workspaces\":[\"w\"]}");
    }
}
