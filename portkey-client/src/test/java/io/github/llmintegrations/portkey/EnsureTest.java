package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.Change;
import io.github.llmintegrations.core.Ensured;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.NotVisibleException;
import io.github.llmintegrations.core.Plan;
import io.github.llmintegrations.core.Plan.Action;
import io.github.llmintegrations.core.SecretState;
import io.github.llmintegrations.core.Secrets;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.AwsAuth;
import io.github.llmintegrations.portkey.integrations.BedrockConfiguration;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.OpenAiConfiguration;
import io.github.llmintegrations.portkey.integrations.SecretFrom;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.CreateMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.McpAuthType;
import io.github.llmintegrations.portkey.mcpintegrations.McpConfigurations;
import io.github.llmintegrations.portkey.mcpintegrations.McpTransport;
import io.github.llmintegrations.portkey.providers.CreateProviderRequest;
import io.github.llmintegrations.portkey.secretreferences.AwsServiceRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceRequest;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.GlobalWorkspaceAccess;
import io.github.llmintegrations.portkey.workspaces.RateLimitType;
import io.github.llmintegrations.portkey.workspaces.RateLimitUnit;
import io.github.llmintegrations.portkey.workspaces.RateLimits;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans, and what carrying them out sends to a server that keeps state. */
class EnsureTest {
    private static final String SUPPORT = "ws-support";

    @AutoClose
    private final PortkeySandbox sandbox =
            PortkeySandbox.builder().workspace(SUPPORT, "Support").start();

    @AutoClose
    private final PortkeyClient portkey = PortkeyClient.builder()
            .baseUrl(sandbox.baseUrl())
            .apiKey(sandbox.apiKey())
            .timing(new FakeTiming())
            .build();

    private static CreateIntegrationRequest.Builder openAi() {
        return CreateIntegrationRequest.builder()
                .name("n")
                .slug("s")
                .aiProviderId(AiProviderId.OPENAI)
                .key("sk-canary-1");
    }

    private List<JournalEntry> writes() {
        return sandbox.journal().stream()
                .filter(each -> !each.method().equals("GET"))
                .toList();
    }

    @Test
    void anUpdateSendsOnlyWhatChanges() {
        portkey.integrations().ensure(openAi().description("old").build());

        Ensured<Integration> updated =
                portkey.integrations().ensure(openAi().description("new").build());

        assertThat(updated.plan().action()).isEqualTo(Action.UPDATE);
        assertThat(updated.plan().changes())
                .extracting(Change::toString)
                .containsExactly("description: \"old\" → \"new\"");
        assertThat(updated.plan().secrets()).isEqualTo(Map.of("key", SecretState.NOT_COMPARED));
        assertThat(updated.value().description()).contains("new");
        assertThat(writes().get(1).body()).isEqualTo("{\"description\":\"new\"}");
    }

    @Test
    void aKeyThatPortkeyShowsToDifferIsSent() {
        try (FakePortkey server = new FakePortkey()) {
            server.answersEach(request -> FakePortkey.answer(
                            200,
                            request.getMethod().equals("GET")
                                    ? "{\"id\":\"1\",\"slug\":\"s\",\"name\":\"n\",\"ai_provider_id\":\"openai\","
                                            + "\"masked_key\":\"sk-****ry-1\"}"
                                    : "{}")
                    .build());
            IntegrationsClient integrations = server.client().integrations();

            assertThat(integrations.plan(openAi().build()).action()).isEqualTo(Action.UNCHANGED);
            Ensured<Integration> ensured =
                    integrations.ensure(openAi().key("sk-canary-2").build());

            assertThat(ensured.plan().secrets()).isEqualTo(Map.of("key", SecretState.DIFFERENT));
            assertThat(ensured.toString()).doesNotContain("canary");
            assertThat(Stream.generate(server::received)
                            .filter(each -> each.getMethod().equals("PUT"))
                            .findFirst()
                            .orElseThrow()
                            .getBody()
                            .utf8())
                    .isEqualTo("{\"key\":\"sk-canary-2\"}");
        }
    }

    @Test
    void configurationsWithSecretsAreReplacedOnlyIfTheCallerAllowsIt() {
        CreateIntegrationRequest.Builder bedrock = CreateIntegrationRequest.builder()
                .name("n")
                .slug("s")
                .configurations(BedrockConfiguration.builder()
                        .awsRegion("us-east-1")
                        .auth(AwsAuth.accessKey("AKIA", "canary"))
                        .build());
        portkey.integrations().ensure(bedrock.build());
        CreateIntegrationRequest desired = bedrock.configurations(BedrockConfiguration.builder()
                        .awsRegion("eu-west-1")
                        .auth(AwsAuth.accessKey("AKIA", "canary"))
                        .build())
                .build();

        Plan<Integration> refused = portkey.integrations().plan(desired);

        assertThat(refused.action()).isEqualTo(Action.REFUSED);
        assertThat(refused.toString()).contains("Secrets.SEND allows it").doesNotContain("canary");
        assertThat(portkey.integrations().ensure(desired, Secrets.SEND).plan().action())
                .isEqualTo(Action.UPDATE);
        assertThat(portkey.integrations().plan(desired).action()).isEqualTo(Action.UNCHANGED);
    }

    @Test
    void configurationsWithSecretReferencesAreReplaced() {
        portkey.secretReferences()
                .ensure(CreateSecretReferenceRequest.builder()
                        .name("r")
                        .slug("ref")
                        .authConfig(AwsServiceRoleAuthConfig.builder().build())
                        .secretPath("p")
                        .build());
        CreateIntegrationRequest.Builder bedrock = CreateIntegrationRequest.builder()
                .name("n")
                .slug("s")
                .configurations(BedrockConfiguration.builder()
                        .awsRegion("us-east-1")
                        .auth(AwsAuth.assumedRole("arn", SecretFrom.reference("ref", "external_id")))
                        .build());
        portkey.integrations().ensure(bedrock.build());
        assertThat(portkey.integrations().plan(bedrock.build()).action()).isEqualTo(Action.UNCHANGED);

        Ensured<Integration> ensured = portkey.integrations()
                .ensure(bedrock.configurations(BedrockConfiguration.builder()
                                .awsRegion("eu-west-1")
                                .auth(AwsAuth.assumedRole("arn", SecretFrom.reference("ref", "external_id")))
                                .build())
                        .build());

        assertThat(ensured.plan().changes()).extracting(Change::path).containsExactly("configurations.aws_region");
    }

    @Test
    void anotherProviderIsRefused() {
        portkey.integrations().ensure(openAi().build());

        assertThat(portkey.integrations()
                        .plan(openAi().aiProviderId(AiProviderId.ANTHROPIC).build())
                        .reason())
                .contains("an update cannot change ai_provider_id: \"openai\" → \"anthropic\"");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        CreateIntegrationRequest desired = openAi().createDefaultProvider(false).build();
        portkey.integrations().ensure(desired);

        Plan<Integration> plan = portkey.integrations().plan(desired);

        assertThat(plan.action()).isEqualTo(Action.UNCHANGED);
        assertThat(plan.notCompared()).containsExactly("create_default_provider");
        assertThat(plan.toString()).contains("create_default_provider: not compared");
    }

    @Test
    void isFoundByItsNameWithoutASlug() {
        CreateIntegrationRequest desired = CreateIntegrationRequest.builder()
                .name("n")
                .aiProviderId(AiProviderId.OPENAI)
                .key("sk-canary-1")
                .configurations(OpenAiConfiguration.builder().openaiProject("p").build())
                .build();
        Ensured<Integration> created = portkey.integrations().ensure(desired);

        assertThat(portkey.integrations().ensure(desired).value()).isEqualTo(created.value());

        portkey.integrations().create(desired);
        assertThat(portkey.integrations().plan(desired).reason()).contains("there are 2 of this name");
    }

    @Test
    void isFoundByItsSlugAfterSomebodyElseRenamesIt() {
        portkey.integrations().ensure(openAi().build());
        portkey.integrations()
                .update("s", UpdateIntegrationRequest.builder().name("other").build());

        Ensured<Integration> ensured = portkey.integrations().ensure(openAi().build());

        assertThat(ensured.plan().changes()).extracting(Change::toString).containsExactly("name: \"other\" → \"n\"");
        assertThat(ensured.value().name()).contains("n");
    }

    @Test
    void providers() {
        portkey.integrations().ensure(openAi().build());
        portkey.integrations()
                .workspaces("s")
                .update(BulkUpdateWorkspacesRequest.builder()
                        .globalWorkspaceAccess(
                                GlobalWorkspaceAccess.builder().enabled(true).build())
                        .createDefaultProvider(false)
                        .build());
        CreateProviderRequest.Builder desired = CreateProviderRequest.builder()
                .name("p")
                .slug("prod")
                .integrationId("s")
                .note("note")
                .usageLimits(UsageLimits.builder().creditLimit(50).build())
                .rateLimits(RateLimits.builder()
                        .type(RateLimitType.REQUESTS)
                        .unit(RateLimitUnit.RPM)
                        .value(9)
                        .build())
                .expiresAt(Instant.parse("2030-01-01T00:00:00Z"))
                .putTag("team", "search");
        ProvidersClient providers = portkey.providers(SUPPORT);
        assertThat(providers.ensure(desired.build()).plan().action()).isEqualTo(Action.CREATE);
        assertThat(providers.ensure(desired.build()).plan().toString()).startsWith("UNCHANGED provider \"p\"");

        desired.usageLimits(UsageLimits.builder().creditLimit(60).build()).note("new");

        assertThat(providers.ensure(desired.build()).plan().action()).isEqualTo(Action.UPDATE);
        assertThat(providers.ensure(desired.build()).plan().action()).isEqualTo(Action.UNCHANGED);
    }

    private static CreateProviderRequest.Builder limited(String nextReset) {
        return CreateProviderRequest.builder()
                .name("p")
                .slug("p")
                .integrationId("i")
                .usageLimits(UsageLimits.builder()
                        .creditLimit(50)
                        .nextUsageResetAt(Instant.parse(nextReset))
                        .build());
    }

    private static FakePortkey provider(String nextReset) {
        FakePortkey server = new FakePortkey();
        server.answersEach(request -> FakePortkey.answer(
                        200,
                        request.getMethod().equals("GET")
                                ? "{\"slug\":\"p\",\"name\":\"p\",\"integration_id\":\"i\",\"usage_limits\":"
                                        + "{\"credit_limit\":50,\"next_usage_reset_at\":\"" + nextReset + "\"},"
                                        + "\"expires_at\":\"2030-01-01T00:00:00.123Z\"}"
                                : "{}")
                .build());
        return server;
    }

    @Test
    void instantsAreComparedInMilliseconds() {
        try (FakePortkey server = provider("2030-01-01T00:00:00.123Z")) {
            CreateProviderRequest desired = limited("2030-01-01T00:00:00.123456789Z")
                    .expiresAt(Instant.parse("2030-01-01T00:00:00.123999Z"))
                    .build();

            Plan<?> plan = server.retryingClient().providers().ensure(desired).plan();

            assertThat(plan.action()).as(plan.toString()).isEqualTo(Action.UNCHANGED);
        }
    }

    @Test
    void theTimeOfAResetIsNotComparedOnceItIsOver() {
        try (FakePortkey server = provider("2026-04-01T00:00:00Z")) {
            ProvidersClient providers = server.retryingClient().providers(); // its clock shows 2026-03-01T12:00:00Z

            assertThat(providers.plan(limited("2026-03-01T12:00:00Z").build()).action())
                    .isEqualTo(Action.UNCHANGED);
            assertThat(providers.plan(limited("2026-03-01T12:00:01Z").build()).action())
                    .isEqualTo(Action.UPDATE);
        }
    }

    @Test
    void mcpIntegrations() {
        CreateMcpIntegrationRequest.Builder desired = CreateMcpIntegrationRequest.builder()
                .name("Docs")
                .slug("docs")
                .url("https://mcp.example/mcp")
                .description("d")
                .authType(McpAuthType.HEADERS)
                .transport(McpTransport.HTTP)
                .organisationId(sandbox.organisationId())
                .configurations(McpConfigurations.builder()
                        .putHeader("authorization", "canary")
                        .putCustomHeader("x-a", "canary")
                        .build());
        assertThat(portkey.mcpIntegrations().ensure(desired.build()).plan().action())
                .isEqualTo(Action.CREATE);
        Plan<?> again = portkey.mcpIntegrations().ensure(desired.build()).plan();
        assertThat(again.action()).as(again.toString()).isEqualTo(Action.UNCHANGED);

        assertThat(portkey.mcpIntegrations()
                        .ensure(desired.url("https://mcp.example/v2").build())
                        .plan()
                        .changes())
                .extracting(Change::path)
                .containsExactly("url");
        assertThat(portkey.mcpIntegrations()
                        .plan(desired.configurations(McpConfigurations.builder()
                                        .putHeader("authorization", "canary")
                                        .putHeader("x-b", "canary")
                                        .build())
                                .build())
                        .secrets())
                .containsEntry("configurations.headers", SecretState.DIFFERENT);
    }

    @Test
    void mcpIntegrationsAreFoundByTheirNamesInTheirOrganisation() {
        CreateMcpIntegrationRequest desired = CreateMcpIntegrationRequest.builder()
                .name("Docs")
                .url("https://mcp.example/mcp")
                .authType(McpAuthType.NONE)
                .transport(McpTransport.HTTP)
                .organisationId(sandbox.organisationId())
                .build();
        portkey.mcpIntegrations().ensure(desired);

        assertThat(portkey.mcpIntegrations().plan(desired).action()).isEqualTo(Action.UNCHANGED);
    }

    static Stream<Fault> troubles() {
        return Stream.of(
                Fault.rateLimit(Duration.ofSeconds(1)),
                Fault.status(500).afterApplying(),
                Fault.status(500),
                Fault.dropConnection().afterApplying(),
                Fault.dropConnection());
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void aCreateInTroubleEndsInOneIntegration(Fault trouble) {
        sandbox.inject(trouble.on("POST"));

        Ensured<Integration> ensured = portkey.integrations().ensure(openAi().build());

        assertThat(portkey.integrations().listAll().stream()).hasSize(1);
        assertThat(ensured.value().slug()).isEqualTo("s");
        assertThat(portkey.integrations().plan(openAi().build()).action()).isEqualTo(Action.UNCHANGED);
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void anUpdateInTroubleEndsInTheDesiredState(Fault trouble) {
        portkey.integrations().ensure(openAi().build());
        CreateIntegrationRequest desired = openAi().description("new").build();
        sandbox.inject(trouble.on("PUT").times(2));

        Ensured<Integration> ensured = portkey.integrations().ensure(desired);

        assertThat(ensured.value().description()).contains("new");
        assertThat(writes()).allSatisfy(each -> {
            if (each.method().equals("PUT")) {
                assertThat(each.body()).isEqualTo("{\"description\":\"new\"}");
            }
        });
    }

    @Test
    void aLostCreateWithoutASlugIsNotRepeatedSinceNamesAreNotUnique() {
        CreateIntegrationRequest desired = CreateIntegrationRequest.builder()
                .name("n")
                .aiProviderId(AiProviderId.OPENAI)
                .key("sk-canary-1")
                .build();
        sandbox.inject(Fault.status(500).on("POST"));
        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> portkey.integrations().ensure(desired));
        assertThat(portkey.integrations().listAll().stream()).isEmpty();

        sandbox.inject(Fault.status(500).afterApplying().on("POST"));
        portkey.integrations().ensure(desired);
        assertThat(portkey.integrations().listAll().stream()).hasSize(1);
    }

    @Test
    void readsThatLagBehindDoNotMatter() {
        sandbox.inject(Fault.status(404).on("GET").times(3));

        Ensured<Integration> created = portkey.integrations().ensure(openAi().build());

        assertThat(created.plan().action()).isEqualTo(Action.CREATE);
        assertThat(created.value().slug()).isEqualTo("s");
        sandbox.inject(Fault.status(404).on("GET").times(2)); // the slug is taken all the same
        assertThat(portkey.integrations().ensure(openAi().build()).plan().action())
                .isEqualTo(Action.UNCHANGED);
        assertThat(portkey.integrations().listAll().stream()).hasSize(1);
    }

    @Test
    void anUpdateThatNeverShowsIsReported() {
        try (FakePortkey server = new FakePortkey()) {
            server.answersEach(request -> FakePortkey.answer(
                            200,
                            request.getMethod().equals("GET")
                                    ? "{\"id\":\"1\",\"slug\":\"s\",\"name\":\"old\",\"ai_provider_id\":\"openai\"}"
                                    : "{}")
                    .build());

            assertThatExceptionOfType(NotVisibleException.class)
                    .isThrownBy(() -> server.retryingClient().integrations().ensure(openAi().build()));
        }
    }

    @Test
    void aServerThatContradictsItselfEndsThePlans() {
        try (FakePortkey server = new FakePortkey()) {
            server.answersEach(request -> FakePortkey.answer(
                            request.getMethod().equals("PUT") ? 404 : 200,
                            request.getMethod().equals("GET")
                                    ? "{\"id\":\"1\",\"slug\":\"s\",\"name\":\"old\",\"ai_provider_id\":\"openai\"}"
                                    : "{}")
                    .build());

            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> server.retryingClient().integrations().ensure(openAi().build()));
            assertThat(server.requestCount()).isEqualTo(10);
        }
    }

    @Test
    void otherFailuresReachTheCaller() {
        sandbox.inject(Fault.status(403).on("POST"));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> portkey.integrations().ensure(openAi().build()));
    }
}
