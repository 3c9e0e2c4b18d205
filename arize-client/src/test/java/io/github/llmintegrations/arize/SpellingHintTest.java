package io.github.llmintegrations.arize;

import static io.github.llmintegrations.arize.schema.EnumSpelling.CAMEL_CASE;
import static io.github.llmintegrations.arize.schema.EnumSpelling.SCREAMING_SNAKE_CASE;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.arize.aiintegrations.AiIntegrationAuthType;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.AwsProviderMetadata;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateGeminiConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.UpdateAgentIntegrationRequest;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.ApiException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A refusal's message says which spelling was sent, where one was. */
class SpellingHintTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    private ApiException refusal(int status, EnumSpelling spelling, Consumer<ArizeClient> call) {
        arize.answers(status, json("{'title':'Refused','status':" + status + "}"));
        ArizeClient client = arize.client(spelling);
        return catchThrowableOfType(ApiException.class, () -> call.accept(client));
    }

    static Stream<Arguments> spelled() {
        return Stream.of(
                call(
                        "integrations.create",
                        client -> client.integrations()
                                .create(CreateLlmIntegrationRequest.builder()
                                        .name("n")
                                        .config(CreateGeminiConfig.builder()
                                                .apiKey("k")
                                                .build())
                                        .build())),
                call(
                        "integrations.update",
                        client -> client.integrations()
                                .update(
                                        "1",
                                        UpdateAgentIntegrationRequest.builder()
                                                .name("n")
                                                .build())),
                call(
                        "integrations.list of a type",
                        client -> client.integrations().list(ListIntegrationsRequest.of(IntegrationType.LLM))),
                call("integrations.find", client -> client.integrations().findAgentByName("n")),
                call(
                        "aiIntegrations.create",
                        client -> client.aiIntegrations()
                                .create(CreateAiIntegrationRequest.builder()
                                        .name("n")
                                        .provider(AiIntegrationProvider.GEMINI)
                                        .build())),
                call(
                        "aiIntegrations.update of the provider",
                        client -> client.aiIntegrations()
                                .update(
                                        "1",
                                        UpdateAiIntegrationRequest.builder()
                                                .provider(AiIntegrationProvider.GEMINI)
                                                .build())),
                call(
                        "aiIntegrations.update of the auth type",
                        client -> client.aiIntegrations()
                                .update(
                                        "1",
                                        UpdateAiIntegrationRequest.builder()
                                                .authType(AiIntegrationAuthType.DEFAULT)
                                                .build())),
                call(
                        "aiIntegrations.update of the metadata",
                        client -> client.aiIntegrations()
                                .update(
                                        "1",
                                        UpdateAiIntegrationRequest.builder()
                                                .providerMetadata(AwsProviderMetadata.builder()
                                                        .roleArn("arn")
                                                        .build())
                                                .build())));
    }

    static Stream<Arguments> notSpelled() {
        return Stream.of(
                call("integrations.get", client -> client.integrations().get("1")),
                call("integrations.delete", client -> client.integrations().delete("1")),
                call(
                        "integrations.list of every type",
                        client -> client.integrations()
                                .list(ListIntegrationsRequest.builder().build())),
                call("aiIntegrations.get", client -> client.aiIntegrations().get("1")),
                call("aiIntegrations.delete", client -> client.aiIntegrations().delete("1")),
                call("aiIntegrations.list", client -> client.aiIntegrations().list(ListAiIntegrationsRequest.all())),
                call("aiIntegrations.find", client -> client.aiIntegrations().findByName("n")),
                call(
                        "aiIntegrations.update of the name",
                        client -> client.aiIntegrations()
                                .update(
                                        "1",
                                        UpdateAiIntegrationRequest.builder()
                                                .name("n")
                                                .build())),
                call(
                        "aiIntegrations.update without the metadata",
                        client -> client.aiIntegrations()
                                .update(
                                        "1",
                                        UpdateAiIntegrationRequest.builder()
                                                .clearProviderMetadata()
                                                .build())));
    }

    private static Arguments call(String name, Consumer<ArizeClient> call) {
        return Arguments.argumentSet(name, call);
    }

    @ParameterizedTest
    @MethodSource("spelled")
    void isGivenWhereASpellingWasSent(Consumer<ArizeClient> call) {
        assertThat(refusal(400, CAMEL_CASE, call))
                .hasMessageEndingWith(
                        ": 400 Bad Request: Refused (enumerations were sent as CAMEL_CASE; for SCREAMING_SNAKE_CASE set"
                                + " enumSpelling on the client's builder, or ARIZE_ENUM_SPELLING)");
        assertThat(refusal(422, SCREAMING_SNAKE_CASE, call))
                .hasMessageEndingWith(
                        ": 422 Unprocessable Content: Refused (enumerations were sent as SCREAMING_SNAKE_CASE; for"
                                + " CAMEL_CASE set enumSpelling on the client's builder, or ARIZE_ENUM_SPELLING)");
    }

    @ParameterizedTest
    @MethodSource("spelled")
    void isNotGivenForOtherStatuses(Consumer<ArizeClient> call) {
        assertThat(refusal(404, CAMEL_CASE, call)).hasMessageEndingWith(": 404 Not Found: Refused");
        assertThat(refusal(409, CAMEL_CASE, call)).hasMessageEndingWith(": 409 Conflict: Refused");
        assertThat(refusal(500, CAMEL_CASE, call)).hasMessageEndingWith(": 500 Internal Server Error: Refused");
    }

    @ParameterizedTest
    @MethodSource("notSpelled")
    void isNotGivenWhereNoSpellingWasSent(Consumer<ArizeClient> call) {
        assertThat(refusal(400, CAMEL_CASE, call)).hasMessageEndingWith(": 400 Bad Request: Refused");
        assertThat(refusal(422, SCREAMING_SNAKE_CASE, call))
                .hasMessageEndingWith(": 422 Unprocessable Content: Refused");
    }
}
