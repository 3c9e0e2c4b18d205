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
import io.github.llmintegrations.arize.integrations.UnknownLlmConfig;
import io.github.llmintegrations.arize.integrations.UpdateAnthropicConfig;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.RateLimitException;
import io.github.llmintegrations.core.RetryPolicy;
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

/** The README's Java snippets, which {@link ReadmeTest} compares with it. They compile, and do what it says. */
class ReadmeSnippetsTest {
    private final List<String> printed = new ArrayList<>();

    private void print(Object line) {
        printed.add(String.valueOf(line));
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
                .region(ArizeRegion.EU_WEST_1A) // or host(...), or baseUrl(...); by default api.arize.com
                .enumSpelling(EnumSpelling.SCREAMING_SNAKE_CASE) // see "Arize's enum spellings"
                .attemptTimeout(Duration.ofSeconds(10))
                .totalTimeout(Duration.ofMinutes(1))
                .retryPolicy(RetryPolicy.builder().maxRetries(3).build())
                .userAgentSuffix("my-service/1.4")
                .build();
        // end
        assertThat(arize).hasToString("ArizeClient{Arize at https://api.eu-west-1a.arize.com/, SCREAMING_SNAKE_CASE}");
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
                            .addScopings(Scoping.space("T3JnOjE=", "U3BhY2U6MQ==")) // without one: the whole account
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
                    print("a provider newer than this library: " + config.provider());
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
                                            .clearBaseUrl() // sends null; what is not mentioned stays
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
                print(each.name()); // the next page is read when its first item is asked for
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
            print(updated.provider().orElseThrow() + " with " + updated.modelNames());
            long count = arize.aiIntegrations().listAll(ListAiIntegrationsRequest.all()).stream()
                    .filter(each -> each.provider().equals(Optional.of(AiIntegrationProvider.AWS_BEDROCK)))
                    .count();
            arize.aiIntegrations().delete(bedrock.id());
            // end
            assertThat(printed).containsExactly("AWS_BEDROCK with Optional[[anthropic.claude-sonnet-4]]");
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
                print("still too fast after " + e.attempts() + " attempts; wait " + e.retryAfter());
            } catch (ApiException e) {
                print(e.status() + " " + e.problem() + ", request id " + e.requestId());
            } catch (TransportException e) {
                if (e.outcome().mayHaveBeenApplied()) {
                    print("no answer; look before you create it again");
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
                    .retryPolicy(RetryPolicy.builder().maxRetries(5).build())
                    .listener(
                            attempt -> print(attempt.method() + " " + attempt.pathTemplate() + " " + attempt.status()))
                    .build();
            arize.with(patient).aiIntegrations().list(ListAiIntegrationsRequest.all());
            // end
            assertThat(printed).containsExactly("GET /v2/ai-integrations OptionalInt[200]");
        });
    }

    @Test
    void async() {
        withArize(arize -> {
            // snippet
            CompletableFuture<List<AiIntegration>> all = arize.supplyAsync(
                    client -> client.aiIntegrations().listAll(ListAiIntegrationsRequest.all()).stream()
                            .toList());
            print(all.orTimeout(30, TimeUnit.SECONDS).join()); // a timeout or cancel() ends the calls
            // end
            assertThat(printed).containsExactly("[]");
        });
    }

    // snippet
    @Test
    void isCalmUnderARateLimit() {
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
