package io.github.llmintegrations.arize;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.llmintegrations.arize.UnionFixture.Member;
import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateAgentConfig;
import io.github.llmintegrations.arize.integrations.CreateAgentIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateAnthropicConfig;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockAuth;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockConfig;
import io.github.llmintegrations.arize.integrations.CreateCustomConfig;
import io.github.llmintegrations.arize.integrations.CreateEvaluatorConfig;
import io.github.llmintegrations.arize.integrations.CreateEvaluatorIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateLlmConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.UpdateAnthropicConfig;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.Change;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.Ensured;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.core.Plan;
import io.github.llmintegrations.core.Plan.Action;
import io.github.llmintegrations.core.SecretState;
import io.github.llmintegrations.core.Secrets;
import io.github.llmintegrations.core.Timing;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans, and what carrying them out sends to a server that keeps state. */
class EnsureTest {
    @AutoClose
    private final ArizeSandbox sandbox = ArizeSandbox.start();

    @AutoClose
    private final ArizeClient arize = client(EnumSpelling.AUTO);

    private ArizeClient client(EnumSpelling spelling) {
        return ArizeClient.builder()
                .apiKey(sandbox.apiKey())
                .baseUrl(sandbox.baseUrl())
                .enumSpelling(spelling)
                .timing(new SkippedTime())
                .build();
    }

    private static CreateLlmIntegrationRequest llm(CreateLlmConfig config) {
        return CreateLlmIntegrationRequest.builder().name("n").config(config).build();
    }

    private static CreateAnthropicConfig.Builder anthropic() {
        return CreateAnthropicConfig.builder().apiKey("sk-canary-1");
    }

    private static CreateAgentIntegrationRequest agent(CreateAgentConfig.Builder config) {
        return CreateAgentIntegrationRequest.builder()
                .name("n")
                .config(config.endpoint("https://agent.example").build())
                .build();
    }

    /** Returns the writes, each as its method and its body. */
    private List<String> writes() {
        return sandbox.journal().stream()
                .filter(each -> !each.method().equals("GET"))
                .map(each -> each.method() + " " + each.body())
                .toList();
    }

    static Stream<Member> llmConfigs() {
        return UnionFixture.members(CreateLlmConfig.class, "create-llm-config.json");
    }

    @ParameterizedTest
    @MethodSource("llmConfigs")
    void theSecondTimeNothingChanges(Member member) {
        CreateLlmIntegrationRequest desired = llm((CreateLlmConfig) Documents.read(member.union(), member.document()));
        try (ArizeClient client = client(member.spelling())) {
            Ensured<Integration> created = client.integrations().ensure(desired);
            Ensured<Integration> again = client.integrations().ensure(desired);

            assertThat(created.plan().action()).isEqualTo(Action.CREATE);
            assertThat(again.plan().action()).as(again.toString()).isEqualTo(Action.UNCHANGED);
            assertThat(again.value()).isEqualTo(created.value());
            assertThat(writes()).hasSize(1);
            assertThat(again.plan().toString()).doesNotContain("sk-1");
        }
    }

    static Stream<CreateIntegrationRequest> others() {
        return Stream.of(
                agent(CreateAgentConfig.builder().inputSchema(json("{'type':'object','required':['b','a']}"))),
                agent(CreateAgentConfig.builder().inputSchema(json("{}")).putHeader("x-a", "canary")),
                CreateEvaluatorIntegrationRequest.builder()
                        .name("n")
                        .config(CreateEvaluatorConfig.builder()
                                .endpoint("https://judge.example")
                                .inputSchema(json("{'type':'object'}"))
                                .putHeader("x-a", "canary")
                                .build())
                        .build(),
                llm(CreateAwsBedrockConfig.builder()
                        .auth(CreateAwsBedrockAuth.role("arn:aws:iam::1:role/r", "x"))
                        .modelNames(List.of("b", "a"))
                        .build()),
                llm(CreateAwsBedrockConfig.builder()
                        .auth(CreateAwsBedrockAuth.proxyWithHeaders("https://p.example", Map.of("x-a", "canary")))
                        .isDefaultModelsEnabled(true)
                        .build()),
                llm(CreateCustomConfig.builder()
                        .baseUrl("https://custom.example")
                        .putHeader("x-b", "canary")
                        .putHeader("x-a", "canary")
                        .addModelName("m")
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void theSecondTimeNothingChangesInAnyType(CreateIntegrationRequest desired) {
        assertThat(arize.integrations().ensure(desired).plan().action()).isEqualTo(Action.CREATE);
        assertThat(arize.integrations().plan(desired).changes()).isEmpty();
        assertThat(arize.integrations().ensure(desired).plan().action()).isEqualTo(Action.UNCHANGED);
    }

    @Test
    void aPlanWritesNothing() {
        Plan<Integration> plan = arize.integrations().plan(llm(anthropic().build()));

        assertThat(plan.action()).isEqualTo(Action.CREATE);
        assertThat(plan.current()).isEmpty();
        assertThat(plan.secrets()).containsExactly(Map.entry("config.api_key", SecretState.SENT));
        assertThat(plan)
                .hasToString(
                        "CREATE LLM integration \"n\"" + System.lineSeparator() + "  config.api_key: secret, sent");
        assertThat(writes()).isEmpty();
    }

    @Test
    void anUpdateSendsOnlyWhatChanges() {
        arize.integrations().ensure(llm(anthropic().baseUrl("https://a.example").build()));
        CreateLlmIntegrationRequest desired = llm(anthropic()
                .baseUrl("https://b.example")
                .isFunctionCallingEnabled(true)
                .build());

        Plan<Integration> plan = arize.integrations().plan(desired);
        Ensured<Integration> updated = plan.apply();

        assertThat(plan.action()).isEqualTo(Action.UPDATE);
        assertThat(plan.changes())
                .extracting(Change::toString)
                .contains("config.base_url: \"https://a.example\" → \"https://b.example\"");
        assertThat(plan.secrets()).containsExactly(Map.entry("config.api_key", SecretState.NOT_COMPARED));
        assertThat(writes())
                .last()
                .asString()
                .startsWith("PATCH ")
                .contains("https://b.example")
                .doesNotContain("api_key");
        assertThat(arize.integrations().plan(desired).action()).isEqualTo(Action.UNCHANGED);
        assertThat(updated.value().id()).isEqualTo(plan.current().orElseThrow().id());
        assertThat(sandbox.secretOf(updated.value().id())).isEqualTo("sk-canary-1");
    }

    @Test
    void whatIsNotSaidStays() {
        arize.integrations().ensure(llm(anthropic().baseUrl("https://a.example").build()));

        assertThat(arize.integrations().plan(llm(anthropic().build())).action()).isEqualTo(Action.UNCHANGED);
    }

    @Test
    void secretsAreSentIfTheCallerAsksForIt() {
        arize.integrations().ensure(llm(anthropic().build()));
        CreateLlmIntegrationRequest desired =
                llm(anthropic().apiKey("sk-canary-2").build());

        assertThat(arize.integrations().ensure(desired).plan().action()).isEqualTo(Action.UNCHANGED);
        Ensured<Integration> sent = arize.integrations().ensure(desired, Secrets.SEND);

        assertThat(sent.plan().secrets()).containsExactly(Map.entry("config.api_key", SecretState.SENT));
        assertThat(sent.plan().changes()).isEmpty();
        assertThat(sandbox.secretOf(sent.value().id())).isEqualTo("sk-canary-2");
        assertThat(sent.toString()).doesNotContain("canary");
    }

    @Test
    void aKeyIsSentWhereNoneIsStored() {
        CreateCustomConfig.Builder custom =
                CreateCustomConfig.builder().baseUrl("https://custom.example").addModelName("m");
        arize.integrations().ensure(llm(custom.build()));

        Ensured<Integration> ensured =
                arize.integrations().ensure(llm(custom.apiKey("sk-canary-1").build()));

        assertThat(ensured.plan().secrets()).containsExactly(Map.entry("config.api_key", SecretState.DIFFERENT));
        assertThat(sandbox.secretOf(ensured.value().id())).isEqualTo("sk-canary-1");
    }

    @Test
    void anAuthWithASecretIsReplacedOnlyIfTheCallerAllowsIt() {
        CreateAwsBedrockConfig.Builder bedrock =
                CreateAwsBedrockConfig.builder().isDefaultModelsEnabled(true);
        arize.integrations()
                .ensure(llm(bedrock.auth(CreateAwsBedrockAuth.role("arn")).build()));
        CreateLlmIntegrationRequest desired =
                llm(bedrock.auth(CreateAwsBedrockAuth.bearerToken("canary")).build());

        Plan<Integration> refused = arize.integrations().plan(desired);

        assertThat(refused.action()).isEqualTo(Action.REFUSED);
        assertThat(refused.reason().orElseThrow())
                .isEqualTo("an update would replace config.auth as a whole and send the secret config.auth.api_key;"
                        + " Secrets.SEND allows it");
        assertThat(arize.integrations().ensure(desired, Secrets.SEND).plan().action())
                .isEqualTo(Action.UPDATE);
        assertThat(arize.integrations().plan(desired).action()).isEqualTo(Action.UNCHANGED);
    }

    @Test
    void anotherProviderIsRefused() {
        arize.integrations().ensure(llm(anthropic().build()));
        Plan<Integration> plan = arize.integrations()
                .plan(llm(CreateOpenAiConfig.builder().apiKey("canary").build()));

        assertThat(plan.action()).isEqualTo(Action.REFUSED);
        assertThat(plan.reason()).contains("an update cannot change config.provider: \"ANTHROPIC\" → \"OPEN_AI\"");
        assertThatIllegalStateException()
                .isThrownBy(plan::apply)
                .withMessage(
                        "LLM integration \"n\": an update cannot change config.provider: \"ANTHROPIC\" → \"OPEN_AI\"");
        assertThat(writes()).hasSize(1);
    }

    @Test
    void typesAreSeparateExceptThatAgentsAndEvaluatorsShareTheirNames() {
        arize.integrations().ensure(llm(anthropic().build()));
        CreateAgentIntegrationRequest agent = agent(CreateAgentConfig.builder().inputSchema(json("{}")));
        assertThat(arize.integrations().ensure(agent).plan().action()).isEqualTo(Action.CREATE);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> arize.integrations()
                        .ensure(CreateEvaluatorIntegrationRequest.builder()
                                .name("n")
                                .config(CreateEvaluatorConfig.builder()
                                        .endpoint("https://judge.example")
                                        .inputSchema(json("{'type':'object'}"))
                                        .build())
                                .build()));
        assertThat(arize
                        .integrations()
                        .listAll(ListIntegrationsRequest.builder().build())
                        .stream())
                .hasSize(2);
    }

    @Test
    void aNameInAnotherCaseIsAnotherName() {
        arize.integrations().ensure(llm(anthropic().build()));
        Plan<Integration> plan = arize.integrations()
                .plan(CreateLlmIntegrationRequest.builder()
                        .name("N")
                        .config(anthropic().build())
                        .build());

        assertThat(plan.action()).isEqualTo(Action.CREATE);
    }

    @Test
    void findsItsIntegrationInALongListing() {
        for (int i = 0; i < 120; i++) {
            arize.integrations()
                    .create(CreateLlmIntegrationRequest.builder()
                            .name("n " + i)
                            .config(anthropic().build())
                            .build());
        }
        arize.integrations().create(llm(anthropic().build()));

        assertThat(arize.integrations().plan(llm(anthropic().build())).action()).isEqualTo(Action.UNCHANGED);
    }

    @Test
    void namesAndScopingsAreCompared() {
        String organization = sandbox.addOrganization("o");
        String space = sandbox.addSpace(organization, "s");
        CreateLlmIntegrationRequest.Builder desired = CreateLlmIntegrationRequest.builder()
                .name("n")
                .config(anthropic().build())
                .addScoping(Scoping.space(organization, space));
        arize.integrations().ensure(llm(anthropic().build()));

        assertThat(arize.integrations().ensure(desired.build()).plan().changes())
                .extracting(Change::path)
                .containsExactly("scopings");
        assertThat(arize.integrations().ensure(desired.build()).plan().action()).isEqualTo(Action.UNCHANGED);
    }

    @Test
    void aiIntegrations() {
        CreateAiIntegrationRequest.Builder desired = CreateAiIntegrationRequest.builder()
                .name("n")
                .provider(AiIntegrationProvider.CUSTOM)
                .apiKey("sk-canary-1")
                .baseUrl("https://a.example")
                .modelNames(List.of("b", "a"))
                .putHeader("x-a", "canary")
                .functionCallingEnabled(true);
        assertThat(arize.aiIntegrations().ensure(desired.build()).plan().action())
                .isEqualTo(Action.CREATE);
        assertThat(arize.aiIntegrations().ensure(desired.build()).plan().action())
                .isEqualTo(Action.UNCHANGED);

        Ensured<AiIntegration> updated = arize.aiIntegrations()
                .ensure(desired.baseUrl("https://b.example").build());

        assertThat(updated.value().baseUrl()).contains("https://b.example");
        assertThat(writes()).last().isEqualTo("PATCH {\"base_url\":\"https://b.example\"}");
        assertThat(arize.aiIntegrations()
                        .plan(desired.provider(AiIntegrationProvider.GEMINI).build())
                        .action())
                .isEqualTo(Action.REFUSED);
    }

    /** What happens to the first write. */
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

        Ensured<Integration> ensured =
                arize.integrations().ensure(llm(anthropic().build()));

        assertThat(ensured.value().name()).isEqualTo("n");
        assertThat(arize
                        .integrations()
                        .listAll(ListIntegrationsRequest.builder().build())
                        .stream())
                .containsExactly(ensured.value());
        assertThat(sandbox.secretOf(ensured.value().id())).isEqualTo("sk-canary-1");
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void anUpdateInTroubleEndsInTheDesiredState(Fault trouble) {
        arize.integrations().ensure(llm(anthropic().baseUrl("https://a.example").build()));
        CreateLlmIntegrationRequest desired = llm(
                anthropic().baseUrl("https://b.example").apiKey("sk-canary-2").build());
        sandbox.inject(trouble.on("PATCH"));

        Ensured<Integration> ensured = arize.integrations().ensure(desired);

        assertThat(arize.integrations().plan(desired).action()).isEqualTo(Action.UNCHANGED);
        assertThat(sandbox.secretOf(ensured.value().id())).isEqualTo("sk-canary-1");
        assertThat(sandbox.journal())
                .filteredOn(each -> each.method().equals("PATCH"))
                .extracting(JournalEntry::body)
                .allSatisfy(body -> assertThat(body).doesNotContain("api_key"));
    }

    @Test
    void somebodyElseCreatesItAfterThePlan() {
        CreateLlmIntegrationRequest desired = llm(anthropic().build());
        Plan<Integration> plan = arize.integrations().plan(desired);
        Integration others = arize.integrations()
                .create(llm(anthropic().baseUrl("https://a.example").build()));

        Ensured<Integration> ensured = plan.apply();

        assertThat(ensured.value().id()).isEqualTo(others.id());
        assertThat(ensured.plan().action()).isEqualTo(Action.UNCHANGED);
    }

    @Test
    void somebodyElseDeletesItAfterThePlan() {
        Integration first = arize.integrations().create(llm(anthropic().build()));
        Plan<Integration> plan = arize.integrations()
                .plan(llm(anthropic().baseUrl("https://b.example").build()));
        arize.integrations().delete(first.id());

        Ensured<Integration> ensured = plan.apply();

        assertThat(ensured.plan().action()).isEqualTo(Action.CREATE);
        assertThat(ensured.value().id()).isNotEqualTo(first.id());
    }

    @Test
    void somebodyElseRenamesItAfterThePlan() {
        Integration first = arize.integrations().create(llm(anthropic().build()));
        CreateLlmIntegrationRequest desired =
                llm(anthropic().baseUrl("https://b.example").build());
        Plan<Integration> plan = arize.integrations().plan(desired);
        arize.integrations()
                .update(
                        first.id(),
                        UpdateLlmIntegrationRequest.builder().name("other").build());

        Ensured<Integration> ensured = plan.apply();

        assertThat(ensured.value().id()).isEqualTo(first.id());
        assertThat(arize.integrations().plan(desired).action()).isEqualTo(Action.UNCHANGED);
        assertThat(writes()).hasSize(4);
    }

    @Test
    void anIdFindsAnIntegrationThatSomebodyElseRenamed() {
        CreateLlmIntegrationRequest desired = llm(anthropic().build());
        Integration created = arize.integrations().create(desired);
        arize.integrations()
                .update(
                        created.id(),
                        UpdateLlmIntegrationRequest.builder().name("renamed").build());

        Ensured<Integration> ensured = arize.integrations().ensure(created.id(), desired);

        assertThat(ensured.plan().changes()).extracting(Change::toString).containsExactly("name: \"renamed\" → \"n\"");
        assertThat(ensured.value().name()).isEqualTo("n");
        assertThat(arize.integrations().listAll()).hasSize(1);
        assertThat(writes()).last().isEqualTo("PATCH {\"type\":\"llm\",\"name\":\"n\"}");
        assertThat(arize.integrations().plan(created.id(), desired).action()).isEqualTo(Action.UNCHANGED);
    }

    @Test
    void anIdSendsSecretsIfTheCallerAsksForIt() {
        CreateLlmIntegrationRequest desired = llm(anthropic().build());
        String id = arize.integrations().create(desired).id();

        assertThat(arize.integrations()
                        .ensure(id, desired, Secrets.SEND)
                        .plan()
                        .secrets()
                        .values())
                .containsExactly(SecretState.SENT);
        assertThat(sandbox.secretOf(id)).contains("sk-canary-1");
        assertThat(writes()).last().asString().startsWith("PATCH").contains("api_key");
    }

    @Test
    void anIdIsNeverAReasonToCreate() {
        CreateLlmIntegrationRequest desired = llm(anthropic().build());
        String id = arize.integrations().create(desired).id();
        Plan<Integration> plan = arize.integrations()
                .plan(id, llm(anthropic().baseUrl("https://new.example").build()));
        arize.integrations().delete(id);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(plan::apply);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> arize.integrations().ensure(id, desired));
        assertThat(arize.integrations().listAll()).isEmpty();
    }

    @Test
    void anIdOfAnotherTypeOrATakenNameIsNoReasonToWrite() {
        CreateLlmIntegrationRequest desired = llm(anthropic().build());
        String agent = arize.integrations()
                .create(agent(CreateAgentConfig.builder().inputSchema(json("{}"))))
                .id();
        String other = arize.integrations()
                .create(desired.toBuilder().name("other").build())
                .id();
        arize.integrations().create(desired);
        int before = writes().size();

        assertThat(arize.integrations().plan(agent, desired).reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("type"));
        assertThat(writes()).hasSize(before);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> arize.integrations().ensure(other, desired));
    }

    @Test
    void anIdOfAnAiIntegration() {
        CreateAiIntegrationRequest desired = CreateAiIntegrationRequest.builder()
                .name("n")
                .provider(AiIntegrationProvider.OPEN_AI)
                .build();
        String id = arize.aiIntegrations().create(desired).id();
        CreateAiIntegrationRequest renamed =
                desired.toBuilder().name("m").baseUrl("https://new.example").build();

        Ensured<AiIntegration> ensured = arize.aiIntegrations().ensure(id, renamed);

        assertThat(ensured.value().id()).isEqualTo(id);
        assertThat(ensured.value().name()).isEqualTo("m");
        assertThat(arize.aiIntegrations().plan(id, renamed).action()).isEqualTo(Action.UNCHANGED);
    }

    @Test
    void otherFailuresReachTheCaller() {
        sandbox.inject(Fault.status(403).on("POST"));

        assertThatExceptionOfType(PermissionDeniedException.class)
                .isThrownBy(() -> arize.integrations().ensure(llm(anthropic().build())));
    }

    @Test
    void driftIsNamed() {
        CreateLlmIntegrationRequest desired =
                llm(anthropic().baseUrl("https://a.example").build());
        Integration before = arize.integrations().ensure(desired).value();
        arize.integrations()
                .update(
                        before.id(),
                        UpdateLlmIntegrationRequest.builder()
                                .config(UpdateAnthropicConfig.builder()
                                        .baseUrl("https://drift.example")
                                        .build())
                                .build());

        assertThat(arize.integrations().plan(desired).changes())
                .extracting(Change::toString)
                .containsExactly("config.base_url: \"https://drift.example\" → \"https://a.example\"");
        assertThat(before.diff(arize.integrations().get(before.id())))
                .extracting(Change::path)
                .containsExactly("updated_at", "config.base_url");
    }

    /** Clocks that a sleep advances at once. */
    private static final class SkippedTime implements Timing {
        private final AtomicLong nanos = new AtomicLong();

        @Override
        public void sleep(Duration duration) {
            nanos.addAndGet(duration.toNanos());
        }

        @Override
        public long nanoTime() {
            return nanos.get();
        }
    }
}
