package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.ArizeRegion;
import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.AwsProviderMetadata;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.AnthropicConfig;
import io.github.llmintegrations.arize.integrations.CreateAnthropicConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.LlmConfig;
import io.github.llmintegrations.arize.integrations.LlmIntegration;
import io.github.llmintegrations.arize.integrations.OpenAiConfig;
import io.github.llmintegrations.arize.integrations.UnknownLlmConfig;
import io.github.llmintegrations.arize.integrations.UpdateAnthropicConfig;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.RateLimitException;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.RecordedSleeps;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Snippets of the README and of docs/arize.md, which {@link ReadmeTest} compares with these pages. */
class ReadmeSnippetsTest {
    private final List<String> printed = new ArrayList<>();

    private void print(String line) {
        assertThat(line).doesNotContain("Optional");
        printed.add(line);
    }

    private static void withArize(Consumer<ArizeClient> work) {
        try (ArizeSandbox sandbox = ArizeSandbox.start();
                ArizeClient arize = ArizeClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            work.accept(arize);
        }
    }

    private static Integration createAnthropic(ArizeClient arize, String name) {
        return arize.integrations()
                .create(CreateLlmIntegrationRequest.builder()
                        .name(name)
                        .config(CreateAnthropicConfig.builder()
                                .apiKey("sk-ant-example")
                                .baseUrl("https://gateway.example.com")
                                .build())
                        .build());
    }

    @Test
    void setUp() {
        String apiKey = "an-example-key";
        // snippet
        ArizeClient arize = ArizeClient.builder()
                .apiKey(apiKey)
                .region(ArizeRegion.EU_WEST_1A) // or host(...) or baseUrl(...); the default is api.arize.com
                .attemptTimeout(Duration.ofSeconds(10))
                .totalTimeout(Duration.ofMinutes(1))
                .maxRetries(3)
                .userAgentSuffix("my-service/1.4")
                .build();
        // end
        assertThat(arize).asString().contains("https://api.eu-west-1a.arize.com/");
    }

    @Test
    void create() {
        withArize(arize -> {
            String openAiKey = "sk-an-example-key";
            // snippet
            Integration created = arize.integrations()
                    .create(CreateLlmIntegrationRequest.builder()
                            .name("Production OpenAI")
                            .config(CreateOpenAiConfig.builder()
                                    .apiKey(openAiKey)
                                    .build())
                            .addScopings(Scoping.space("T3JnOjE=", "U3BhY2U6MQ==")) // without scopings: all spaces
                            .build());
            // end
            assertThat(created.name()).isEqualTo("Production OpenAI");
        });
    }

    @Test
    void read() {
        withArize(arize -> {
            String id = createAnthropic(arize, "Production Anthropic").id();
            // snippet
            Integration integration = arize.integrations().get(id);
            if (integration instanceof LlmIntegration llm) {
                LlmConfig config = llm.config().orElseThrow();
                if (config instanceof AnthropicConfig anthropic) {
                    print(llm.name() + " has a key: " + anthropic.hasApiKey());
                } else if (config instanceof UnknownLlmConfig) {
                    print("a provider that this version does not know: " + config.toJson());
                }
            }
            // end
            assertThat(printed).containsExactly("Production Anthropic has a key: true");
        });
    }

    @Test
    void update() {
        withArize(arize -> {
            String id = createAnthropic(arize, "Production Anthropic").id();
            // snippet
            arize.integrations()
                    .update(
                            id,
                            UpdateLlmIntegrationRequest.builder()
                                    .name("Anthropic, direct")
                                    .config(UpdateAnthropicConfig.builder()
                                            .clearBaseUrl() // sends null; fields that you do not set remain
                                            .build())
                                    .build());
            // end
            LlmIntegration updated = (LlmIntegration) arize.integrations().get(id);
            assertThat(updated.name()).isEqualTo("Anthropic, direct");
            assertThat(((AnthropicConfig) updated.config().orElseThrow()).baseUrl())
                    .isEmpty();
        });
    }

    @Test
    void list() {
        withArize(arize -> {
            createAnthropic(arize, "Production Anthropic");
            // snippet
            for (Integration each : arize.integrations().listAll(ListIntegrationsRequest.of(IntegrationType.LLM))) {
                print(each.name()); // the client reads a page when you ask for its first item
            }
            Optional<LlmIntegration> found = arize.integrations().findLlmByName("Production OpenAI");
            // end
            assertThat(printed).containsExactly("Production Anthropic");
            assertThat(found).isEmpty();
        });
    }

    @Test
    void aiIntegrations() {
        withArize(arize -> {
            // snippet
            AiIntegration bedrock = arize.aiIntegrations()
                    .create(CreateAiIntegrationRequest.builder()
                            .name("Production Bedrock")
                            .provider(AiIntegrationProvider.AWS_BEDROCK)
                            .providerMetadata(AwsProviderMetadata.builder()
                                    .roleArn("arn:aws:iam::123456789012:role/arize")
                                    .build())
                            .build());
            arize.aiIntegrations()
                    .update(
                            bedrock.id(),
                            UpdateAiIntegrationRequest.builder()
                                    .modelNames(List.of("anthropic.claude-sonnet-4"))
                                    .build());
            AiIntegration updated = arize.aiIntegrations().get(bedrock.id());
            print(updated.name() + " with "
                    + String.join(", ", updated.modelNames().orElse(List.of())));
            long count = arize.aiIntegrations().listAll(ListAiIntegrationsRequest.all()).stream()
                    .filter(each -> each.provider().equals(Optional.of(AiIntegrationProvider.AWS_BEDROCK)))
                    .count();
            arize.aiIntegrations().delete(bedrock.id());
            // end
            assertThat(printed).containsExactly("Production Bedrock with anthropic.claude-sonnet-4");
            assertThat(count).isEqualTo(1);
            assertThat(arize.aiIntegrations().findByName("Production Bedrock")).isEmpty();
        });
    }

    @Test
    void errors() {
        withArize(arize -> {
            createAnthropic(arize, "Production OpenAI");
            CreateLlmIntegrationRequest request = CreateLlmIntegrationRequest.builder()
                    .name("Production OpenAI")
                    .config(CreateOpenAiConfig.builder()
                            .apiKey("sk-an-example-key")
                            .build())
                    .build();
            // snippet
            try {
                arize.integrations().create(request);
            } catch (ConflictException e) {
                print("the name is taken: " + e.getMessage());
            } catch (RateLimitException e) {
                Duration wait = e.retryAfter().orElse(Duration.ofMinutes(1));
                print("rejected after " + e.attempts() + " attempts; try again in " + wait.toSeconds() + " s");
            } catch (ApiException e) {
                print(e.getMessage() + ", request id " + e.requestId().orElse("none"));
            } catch (TransportException e) {
                if (e.outcome().mayHaveBeenApplied()) {
                    print("no response: check whether it exists before you create it again");
                }
            }
            // end
            assertThat(printed).singleElement().asString().startsWith("the name is taken: POST /v2/integrations: 409");
        });
    }

    @Test
    void options() {
        withArize(arize -> {
            // snippet
            CallOptions patient = CallOptions.builder()
                    .attemptTimeout(Duration.ofSeconds(60))
                    .maxRetries(5)
                    .listener(attempt -> print(
                            attempt.operation() + " took " + attempt.elapsed().toMillis() + " ms"))
                    .build();
            arize.with(patient).aiIntegrations().list(ListAiIntegrationsRequest.all());
            // end
            assertThat(printed).singleElement().asString().matches("aiIntegrations.list took \\d+ ms");
        });
    }

    @Test
    void async() {
        withArize(arize -> {
            // snippet
            CompletableFuture<List<AiIntegration>> all = arize.supplyAsync(
                    client -> client.aiIntegrations().listAll(ListAiIntegrationsRequest.all()).stream()
                            .toList());
            List<AiIntegration> result = all.orTimeout(30, TimeUnit.SECONDS).join(); // a timeout ends the calls
            // end
            assertThat(result).isEmpty();
        });
    }

    @Test
    void builtResponses() {
        // snippet
        Integration openAi = LlmIntegration.builder()
                .id("TGxtSW50ZWdyYXRpb246MQ==")
                .name("Production OpenAI")
                .config(OpenAiConfig.builder().hasApiKey(true).build())
                .build();
        Page<Integration> page = new Page<>(List.of(openAi), false, Optional.empty());
        // end
        assertThat(page.items())
                .singleElement()
                .isInstanceOfSatisfying(
                        LlmIntegration.class,
                        llm -> assertThat(llm.config()).get().isInstanceOf(OpenAiConfig.class));
    }

    @Test
    void errorCategories() {
        try (ArizeSandbox sandbox = ArizeSandbox.start();
                ArizeClient arize = ArizeClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .maxRetries(0)
                        .build()) {
            sandbox.inject(Fault.status(503));
            // snippet
            try {
                arize.aiIntegrations().list(ListAiIntegrationsRequest.all());
            } catch (SdkException e) {
                print(e.vendor() + " failed" + (e.isTransient() ? ", and may succeed later" : ""));
            }
            // end
            assertThat(printed).containsExactly("Arize failed, and may succeed later");
        }
    }

    // snippet
    @Test
    void waitsAsLongAsARateLimitAsks() {
        RecordedSleeps sleeps = new RecordedSleeps();
        try (ArizeSandbox sandbox = ArizeSandbox.start();
                ArizeClient arize = ArizeClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .timing(sleeps::sleep) // returns at once
                        .build()) {
            sandbox.inject(Fault.rateLimit(Duration.ofSeconds(30)));

            arize.aiIntegrations().list(ListAiIntegrationsRequest.all());

            assertThat(sleeps.durations().get(0)).isGreaterThanOrEqualTo(Duration.ofSeconds(30)); // and jitter
            assertThat(sandbox.journal()).extracting(JournalEntry::status).containsExactly(429, 200);
        }
    }
    // end
}
