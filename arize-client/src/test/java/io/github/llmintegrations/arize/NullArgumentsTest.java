package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NullArgumentsTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    static Stream<Arguments> calls() {
        return Stream.of(
                call(
                        "integrations.create",
                        "request",
                        client -> client.integrations().create(nothing())),
                call(
                        "integrations.list",
                        "request",
                        client -> client.integrations().list(nothing())),
                call(
                        "integrations.listAll",
                        "request",
                        client -> client.integrations().listAll(nothing())),
                call(
                        "integrations.update",
                        "request",
                        client -> client.integrations().update("1", nothing())),
                call(
                        "integrations.findLlmByName",
                        "name",
                        client -> client.integrations().findLlmByName(nothing())),
                call(
                        "integrations.findAgentByName",
                        "name",
                        client -> client.integrations().findAgentByName(nothing())),
                call(
                        "integrations.findEvaluatorByName",
                        "name",
                        client -> client.integrations().findEvaluatorByName(nothing())),
                call(
                        "aiIntegrations.create",
                        "request",
                        client -> client.aiIntegrations().create(nothing())),
                call(
                        "aiIntegrations.list",
                        "request",
                        client -> client.aiIntegrations().list(nothing())),
                call(
                        "aiIntegrations.listAll",
                        "request",
                        client -> client.aiIntegrations().listAll(nothing())),
                call(
                        "aiIntegrations.update",
                        "request",
                        client -> client.aiIntegrations().update("1", nothing())),
                call(
                        "aiIntegrations.findByName",
                        "name",
                        client -> client.aiIntegrations().findByName(nothing())),
                call("spaces.list", "request", client -> client.spaces().list(nothing())),
                call("spaces.listAll", "request", client -> client.spaces().listAll(nothing())),
                call("spaces.findByName", "orgId", client -> client.spaces().findByName(nothing(), "n")),
                call("spaces.findByName", "name", client -> client.spaces().findByName("1", nothing())),
                call(
                        "organizations.list",
                        "request",
                        client -> client.organizations().list(nothing())),
                call(
                        "organizations.listAll",
                        "request",
                        client -> client.organizations().listAll(nothing())),
                call(
                        "organizations.findByName",
                        "name",
                        client -> client.organizations().findByName(nothing())),
                call("with", "options", client -> client.with(nothing())),
                call("supplyAsync", "work", client -> {
                    CompletableFuture<?> unused = client.supplyAsync(nothing());
                }),
                call("runAsync", "work", client -> {
                    CompletableFuture<?> unused = client.runAsync(nothing());
                }),
                call("builder.region", "region", client -> ArizeClient.builder().region(nothing())),
                call("builder.host", "host", client -> ArizeClient.builder().host(nothing())),
                call(
                        "builder.enumSpelling",
                        "spelling",
                        client -> ArizeClient.builder().enumSpelling(nothing())),
                call(
                        "builder.apiKey",
                        "apiKey",
                        client -> ArizeClient.builder().apiKey(NullArgumentsTest.<String>nothing())),
                call(
                        "builder.apiKey of a source",
                        "apiKey",
                        client -> ArizeClient.builder().apiKey(NullArgumentsTest.<Supplier<String>>nothing())),
                call(
                        "builder.baseUrl",
                        "baseUrl",
                        client -> ArizeClient.builder().baseUrl(nothing())));
    }

    private static Arguments call(String name, String parameter, Consumer<ArizeClient> call) {
        return Arguments.argumentSet(name + " " + parameter, call, parameter);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without null checks passes
    private static <T> T nothing() {
        return null;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areRefusedByTheParametersNameBeforeAnythingIsSent(Consumer<ArizeClient> call, String parameter) {
        ArizeClient client = arize.client();

        assertThatNullPointerException().isThrownBy(() -> call.accept(client)).withMessage(parameter);
        assertThat(arize.requestCount()).isZero();
    }
}
