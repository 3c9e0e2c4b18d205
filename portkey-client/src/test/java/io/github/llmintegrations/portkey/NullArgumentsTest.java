package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.portkey.Calls.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

class NullArgumentsTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    static Stream<Arguments> calls() {
        return Stream.of(
                call(
                        "models.delete",
                        "modelSlugs",
                        client -> client.integrations().models("prod").delete(absent())),
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

    static Stream<Arguments.ArgumentSet> requests() {
        try (FakePortkey server = new FakePortkey()) {
            return Resources.of(server.client())
                    .flatMap(resource -> resource.calls()
                            .filter(NullArgumentsTest::takesRequest)
                            .map(method -> Arguments.argumentSet(
                                    resource.name() + "." + method.getName(), resource.name(), method)))
                    .toList()
                    .stream();
        }
    }

    private static boolean takesRequest(Method method) {
        return method.getParameterCount() > 0
                && method.getParameterTypes()[method.getParameterCount() - 1]
                        .getSimpleName()
                        .endsWith("Request");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void areNoRequests(String resource, Method method) {
        Object client = Resources.of(portkey.client())
                .filter(each -> each.name().equals(resource))
                .findFirst()
                .orElseThrow()
                .client();
        Object[] arguments = new Object[method.getParameterCount()];
        Arrays.fill(arguments, 0, arguments.length - 1, "prod");

        assertThatNullPointerException()
                .isThrownBy(() -> ReflectionSupport.invokeMethod(method, client, arguments))
                .withMessage(Set.of("plan", "ensure").contains(method.getName()) ? "desired" : "request");
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
