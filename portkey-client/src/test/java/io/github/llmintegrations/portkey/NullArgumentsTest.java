package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.portkey.Calls.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NullArgumentsTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    static Stream<Arguments> calls() {
        return Stream.of(
                call("create", "request", client -> client.integrations().create(absent())),
                call("list", "request", client -> client.integrations().list(absent())),
                call("listAll", "request", client -> client.integrations().listAll(absent())),
                call("update", "request", client -> client.integrations().update("prod", absent())),
                call(
                        "models.update",
                        "request",
                        client -> client.integrations().models("prod").update(absent())),
                call(
                        "models.delete",
                        "modelSlugs",
                        client -> client.integrations().models("prod").delete(absent())),
                call(
                        "workspaces.update",
                        "request",
                        client -> client.integrations().workspaces("prod").update(absent())),
                call(
                        "secretReferences.create",
                        "request",
                        client -> client.secretReferences().create(absent())),
                call(
                        "secretReferences.list",
                        "request",
                        client -> client.secretReferences().list(absent())),
                call(
                        "secretReferences.listAll",
                        "request",
                        client -> client.secretReferences().listAll(absent())),
                call(
                        "secretReferences.update",
                        "request",
                        client -> client.secretReferences().update("r", absent())),
                call("with", "options", client -> client.with(absent())),
                call("supplyAsync", "work", client -> {
                    CompletableFuture<?> unused = client.supplyAsync(absent());
                }),
                call("runAsync", "work", client -> {
                    CompletableFuture<?> unused = client.runAsync(absent());
                }),
                call(
                        "builder.apiKey",
                        "apiKey",
                        client -> PortkeyClient.builder().apiKey(Calls.<String>absent())),
                call(
                        "builder.apiKey of a source",
                        "apiKey",
                        client -> PortkeyClient.builder().apiKey(Calls.<Supplier<String>>absent())),
                call(
                        "builder.baseUrl",
                        "baseUrl",
                        client -> PortkeyClient.builder().baseUrl(absent())));
    }

    private static Arguments call(String name, String parameter, Consumer<PortkeyClient> call) {
        return Arguments.argumentSet(name + " " + parameter, call, parameter);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areRefusedByTheParametersNameBeforeAnythingIsSent(Consumer<PortkeyClient> call, String parameter) {
        PortkeyClient client = portkey.client();

        assertThatNullPointerException().isThrownBy(() -> call.accept(client)).withMessage(parameter);
        assertThat(portkey.requestCount()).isZero();
    }

    @Test
    void areRefusedAmongTheSlugsOfModels() {
        PortkeyClient client = portkey.client();

        assertThatNullPointerException()
                .isThrownBy(() -> client.integrations().models("prod").delete(Arrays.asList("gpt-5", absent())));
        assertThat(portkey.requestCount()).isZero();
    }
}
