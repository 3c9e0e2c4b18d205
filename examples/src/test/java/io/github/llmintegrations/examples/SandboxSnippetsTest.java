package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The snippets of docs/sandbox.md, which {@link ReadmeTest} compares with the page. They compile, and do what it says. */
class SandboxSnippetsTest {

    private static ArizeClient client(ArizeSandbox sandbox, EnumSpelling spelling) {
        return ArizeClient.builder()
                .baseUrl(sandbox.baseUrl())
                .apiKey(sandbox.apiKey())
                .enumSpelling(spelling)
                .build();
    }

    private static CreateLlmIntegrationRequest openAi(String name) {
        return CreateLlmIntegrationRequest.builder()
                .name(name)
                .config(CreateOpenAiConfig.builder().apiKey("sk-example-key").build())
                .build();
    }

    @Test
    void withoutTheExtension() {
        // snippet
        try (ArizeSandbox sandbox = ArizeSandbox.start();
                ArizeClient arize = ArizeClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            arize.aiIntegrations().list(ListAiIntegrationsRequest.all());
            sandbox.reset(); // no resources, no faults, an empty journal; the same port and API key
            assertThat(sandbox.journal()).isEmpty();
        }
        // end
    }

    @Test
    void acceptsBothSpellings() {
        try (ArizeSandbox sandbox = ArizeSandbox.start()) {
            for (EnumSpelling spelling : EnumSpelling.values()) {
                try (ArizeClient arize = client(sandbox, spelling)) {
                    arize.integrations().create(openAi(spelling.name()));
                }
            }

            assertThat(sandbox.journal().requests("POST", "/v2/integrations"))
                    .hasSize(EnumSpelling.values().length)
                    .extracting(JournalEntry::status)
                    .containsOnly(201);
        }
    }

    @Test
    void acceptsOneSpelling() {
        // snippet
        ArizeSandbox strict = ArizeSandbox.builder()
                .spelling(ArizeSpelling.SCREAMING_SNAKE_CASE) // as the hosted Arize: rejects camel case with 400
                .start();
        // end
        try (strict;
                ArizeClient arize = client(strict, EnumSpelling.CAMEL_CASE)) {
            assertThatExceptionOfType(BadRequestException.class)
                    .isThrownBy(() -> arize.integrations().create(openAi("OpenAI")));
        }
    }

    @Test
    void seedsPortkey() {
        try (PortkeySandbox sandbox = PortkeySandbox.start()) {
            // snippet
            String slug = sandbox.seed("/integrations", """
                    {
                      "name": "Bedrock prod",
                      "ai_provider_id": "bedrock",
                      "configurations": {
                        "aws_region": "eu-west-1",
                        "aws_auth_type": "accessKey",
                        "aws_access_key_id": "example-access-key-id",
                        "aws_secret_access_key": "example-secret-access-key"
                      }
                    }""");
            sandbox.seed("/integrations/" + slug + "/workspaces", """
                    {"workspaces": [{"id": "ws-support-1234", "enabled": true}]}""");

            assertThat(sandbox.secretsOf(slug))
                    .isEqualTo(Map.of(
                            "configurations.aws_access_key_id", "example-access-key-id",
                            "configurations.aws_secret_access_key", "example-secret-access-key"));
            // end
        }
    }

    @Test
    void injectsFaults() {
        try (ArizeSandbox sandbox = ArizeSandbox.start();
                ArizeClient arize = client(sandbox, EnumSpelling.CAMEL_CASE)) {
            CreateAiIntegrationRequest request = CreateAiIntegrationRequest.builder()
                    .name("OpenAI")
                    .provider(AiIntegrationProvider.OPEN_AI)
                    .build();
            // snippet
            sandbox.inject(
                    Fault.dropConnection().afterApplying()); // the request takes effect, and its response is lost

            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> arize.aiIntegrations().create(request))
                    .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
            assertThat(arize.aiIntegrations().findByName("OpenAI")).isPresent();
            // end
            assertThat(sandbox.journal()).extracting(JournalEntry::status).containsExactly(0, 200);
        }
    }

    @Test
    void queriesTheJournal() {
        try (ArizeSandbox sandbox = ArizeSandbox.start();
                ArizeClient arize = client(sandbox, EnumSpelling.CAMEL_CASE)) {
            arize.aiIntegrations()
                    .create(CreateAiIntegrationRequest.builder()
                            .name("OpenAI")
                            .provider(AiIntegrationProvider.OPEN_AI)
                            .apiKey("sk-example-key")
                            .build());
            // snippet
            JournalEntry create =
                    sandbox.journal().requests("POST", "/v2/ai-integrations").single();

            assertThat(create.status()).isEqualTo(201);
            assertThat(create.headers()).containsEntry("authorization", "***");
            assertThat(create.body()).contains("\"api_key\":\"***\"");
            assertThat(sandbox.journal().last()).isSameAs(create);
            assertThat(sandbox.receivedSecrets()).containsExactlyInAnyOrder(sandbox.apiKey(), "sk-example-key");
            // end
        }
    }
}
