package io.github.llmintegrations.arize;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.AwsProviderMetadata;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.CreateAgentConfig;
import io.github.llmintegrations.arize.integrations.CreateAgentIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateCustomConfig;
import io.github.llmintegrations.arize.integrations.CreateCustomDefaultAuth;
import io.github.llmintegrations.arize.integrations.CreateEvaluatorConfig;
import io.github.llmintegrations.arize.integrations.CreateEvaluatorIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CustomConfig;
import io.github.llmintegrations.arize.integrations.EvaluatorIntegration;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.LlmIntegration;
import io.github.llmintegrations.arize.integrations.UpdateCustomConfig;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.arize.organizations.Organization;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.arize.spaces.ListSpacesRequest;
import io.github.llmintegrations.arize.spaces.Space;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The client and the rules of a server that keeps state. */
class SandboxTest {
    @AutoClose
    private final ArizeSandbox sandbox = ArizeSandbox.start();

    @AutoClose
    private final ArizeClient arize = ArizeClient.builder()
            .apiKey(sandbox.apiKey())
            .baseUrl(sandbox.baseUrl())
            .enumSpelling(EnumSpelling.SCREAMING_SNAKE_CASE)
            .build();

    private Integration createEvaluator(String name) {
        return arize.integrations()
                .create(CreateEvaluatorIntegrationRequest.builder()
                        .name(name)
                        .config(CreateEvaluatorConfig.builder()
                                .endpoint("https://judge.example")
                                .inputSchema(json("{'type':'object'}"))
                                .build())
                        .build());
    }

    private AiIntegration createAi(String name, Scoping scoping) {
        return arize.aiIntegrations()
                .create(CreateAiIntegrationRequest.builder()
                        .name(name)
                        .provider(AiIntegrationProvider.GEMINI)
                        .addScoping(scoping)
                        .build());
    }

    @Test
    void fillsAScopingFromTheNamesOfAnOrganizationAndASpace() {
        sandbox.addSpace(sandbox.addOrganization("Globex"), "Production");
        sandbox.addSpace(sandbox.addOrganization("Acme"), "Production");

        Organization acme = arize.organizations().findByName("Acme").orElseThrow();
        Space production = arize.spaces().findByName(acme.id(), "Production").orElseThrow();
        AiIntegration created = createAi("n", Scoping.space(acme.id(), production.id()));

        assertThat(created.scopings()).containsExactly(Scoping.space(acme.id(), production.id()));
        assertThat(arize.organizations().get(acme.id())).isEqualTo(acme);
        assertThat(arize.spaces().get(production.id())).isEqualTo(production);
        assertThat(arize.spaces().listAll(ListSpacesRequest.of(acme.id())).stream())
                .containsExactly(production);
        assertThat(arize
                        .aiIntegrations()
                        .listAll(ListAiIntegrationsRequest.builder()
                                .spaceId(production.id())
                                .build())
                        .stream())
                .containsExactly(created);
    }

    @Test
    void findsNoSpaceInAnOrganizationThatIsNotThere() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> arize.spaces().findByName("gone", "Default space"));
    }

    @Test
    void deletesAnEvaluatorOnceNothingUsesIt() {
        String id = createEvaluator("judge").id();
        sandbox.setInUse(id, true);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> arize.integrations().delete(id));

        sandbox.setInUse(id, false);
        arize.integrations().delete(id);
        assertThat(arize.integrations().findEvaluatorByName("judge")).isEmpty();
    }

    @Test
    void keepsTheNamesOfAgentsAndEvaluatorsApart() {
        Integration evaluator = createEvaluator("n");

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> arize.integrations()
                        .create(CreateAgentIntegrationRequest.builder()
                                .name("n")
                                .config(CreateAgentConfig.builder()
                                        .endpoint("https://agent.example")
                                        .inputSchema(json("{}"))
                                        .build())
                                .build()));
        assertThat(arize.integrations().findAgentByName("n")).isEmpty();
        assertThat(arize.integrations().findEvaluatorByName("n")).contains((EvaluatorIntegration) evaluator);
    }

    @Test
    void clearsAStoredKeyByAnAuthWithoutOne() {
        Integration created = arize.integrations()
                .create(CreateLlmIntegrationRequest.builder()
                        .name("n")
                        .config(CreateCustomConfig.builder()
                                .baseUrl("https://custom.example")
                                .apiKey("sk-1")
                                .addModelName("m")
                                .build())
                        .build());
        assertThat(config(created).hasApiKey()).isTrue();

        Integration updated = arize.integrations()
                .update(
                        created.id(),
                        UpdateLlmIntegrationRequest.builder()
                                .config(UpdateCustomConfig.builder()
                                        .auth(CreateCustomDefaultAuth.builder().build())
                                        .build())
                                .build());
        assertThat(config(updated).hasApiKey()).isFalse();
    }

    private static CustomConfig config(Integration integration) {
        return (CustomConfig) ((LlmIntegration) integration).config().orElseThrow();
    }

    @Test
    void acceptsTheMetadataOfAnotherProvider() {
        AiIntegration created = arize.aiIntegrations()
                .create(CreateAiIntegrationRequest.builder()
                        .name("n")
                        .provider(AiIntegrationProvider.CUSTOM)
                        .providerMetadata(
                                AwsProviderMetadata.builder().roleArn("arn").build())
                        .build());

        assertThat(created.providerMetadata())
                .contains(AwsProviderMetadata.builder().roleArn("arn").build());
    }

    @Test
    void rejectsACursorWithAnotherQuery() {
        createAi("a", Scoping.accountWide());
        createAi("b", Scoping.accountWide());
        Page<AiIntegration> first = arize.aiIntegrations()
                .list(ListAiIntegrationsRequest.builder().limit(1).build());
        String cursor = first.nextCursor().orElseThrow();

        assertThat(arize.aiIntegrations()
                        .list(ListAiIntegrationsRequest.builder()
                                .limit(1)
                                .cursor(cursor)
                                .build())
                        .items())
                .extracting(AiIntegration::name)
                .containsExactly("b");
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> arize.aiIntegrations()
                        .list(ListAiIntegrationsRequest.builder()
                                .name("b")
                                .cursor(cursor)
                                .build()));
    }
}
