package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateGeminiConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.arize.organizations.ListOrganizationsRequest;
import io.github.llmintegrations.arize.spaces.ListSpacesRequest;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.ServerException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which operations are tried again when they may have been applied already. */
class RetriedOperationsTest {
    private static final String ANSWER =
            "{\"type\":\"llm\",\"provider\":\"openAI\",\"id\":\"1\",\"name\":\"n\",\"integrations\":[],\"ai_integrations\":[],"
                    + "\"spaces\":[],\"organizations\":[]}";

    @AutoClose
    private final FakeArize arize = new FakeArize();

    private final ArizeClient client = arize.open(arize.builder()
            .retryPolicy(RetryPolicy.builder()
                    .maxRetries(1)
                    .baseDelay(Duration.ofMillis(1))
                    .build()));

    static Stream<Arguments> reads() {
        return Stream.of(
                call("integrations.get", each -> each.integrations().get("1")),
                call(
                        "integrations.list",
                        each -> each.integrations()
                                .list(ListIntegrationsRequest.builder().build())),
                call(
                        "integrations.listAll",
                        each -> each.integrations()
                                .listAll(ListIntegrationsRequest.builder().build())
                                .forEach(item -> {})),
                call("integrations.findLlmByName", each -> each.integrations().findLlmByName("n")),
                call("aiIntegrations.get", each -> each.aiIntegrations().get("1")),
                call("aiIntegrations.list", each -> each.aiIntegrations().list(ListAiIntegrationsRequest.all())),
                call("aiIntegrations.findByName", each -> each.aiIntegrations().findByName("n")),
                call("spaces.get", each -> each.spaces().get("1")),
                call("spaces.list", each -> each.spaces().list(ListSpacesRequest.all())),
                call(
                        "spaces.listAll",
                        each -> each.spaces().listAll(ListSpacesRequest.all()).forEach(item -> {})),
                call("spaces.findByName", each -> each.spaces().findByName("1", "n")),
                call("organizations.get", each -> each.organizations().get("1")),
                call("organizations.list", each -> each.organizations().list(ListOrganizationsRequest.all())),
                call(
                        "organizations.listAll",
                        each -> each.organizations()
                                .listAll(ListOrganizationsRequest.all())
                                .forEach(item -> {})),
                call("organizations.findByName", each -> each.organizations().findByName("n")));
    }

    static Stream<Arguments> writes() {
        return Stream.of(
                call(
                        "integrations.create",
                        each -> each.integrations()
                                .create(CreateLlmIntegrationRequest.builder()
                                        .name("n")
                                        .config(CreateGeminiConfig.builder()
                                                .apiKey("k")
                                                .build())
                                        .build())),
                call(
                        "integrations.update",
                        each -> each.integrations()
                                .update(
                                        "1",
                                        UpdateLlmIntegrationRequest.builder()
                                                .name("n")
                                                .build())),
                call(
                        "aiIntegrations.create",
                        each -> each.aiIntegrations()
                                .create(CreateAiIntegrationRequest.builder()
                                        .name("n")
                                        .provider(AiIntegrationProvider.GEMINI)
                                        .build())),
                call(
                        "aiIntegrations.update",
                        each -> each.aiIntegrations()
                                .update(
                                        "1",
                                        UpdateAiIntegrationRequest.builder()
                                                .name("n")
                                                .build())));
    }

    static Stream<Arguments> deletes() {
        return Stream.of(
                call("integrations.delete", each -> each.integrations().delete("1")),
                call("aiIntegrations.delete", each -> each.aiIntegrations().delete("1")));
    }

    private static Arguments call(String name, Consumer<ArizeClient> call) {
        return Arguments.argumentSet(name, call);
    }

    @ParameterizedTest
    @MethodSource({"reads", "deletes"})
    void areThoseThatCanBeRepeated(Consumer<ArizeClient> call) {
        arize.answers(503, "{}");
        arize.answers(200, ANSWER);

        call.accept(client);

        assertThat(arize.requestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void areNotThoseThatCreateAndUpdate(Consumer<ArizeClient> call) {
        arize.answers(503, "{}");

        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> call.accept(client))
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource({"reads", "writes", "deletes"})
    void areAllOnceTheyWereRefusedForTheirNumber(Consumer<ArizeClient> call) {
        arize.answers(429, "{}");
        arize.answers(200, ANSWER);

        call.accept(client);

        assertThat(arize.requestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("deletes")
    void takeForDeletedWhatIsGoneAfterALostAnswer(Consumer<ArizeClient> call) {
        arize.answers(500, "{}");
        arize.answers(404, "{}");

        assertThatCode(() -> call.accept(client)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("deletes")
    void doNotTakeForDeletedWhatWasNeverThere(Consumer<ArizeClient> call) {
        arize.answers(404, "{}");

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> call.accept(client));
        assertThat(arize.requestCount()).isEqualTo(1);
    }
}
