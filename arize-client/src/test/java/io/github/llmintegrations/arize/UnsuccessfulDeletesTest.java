package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.Outcome;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A delete of which the status says that it was done, and the body that it was not. */
@ParameterizedClass
@MethodSource("deletes")
class UnsuccessfulDeletesTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    private final Consumer<ArizeClient> delete;

    UnsuccessfulDeletesTest(Consumer<ArizeClient> delete) {
        this.delete = delete;
    }

    static Stream<Arguments> deletes() {
        return Stream.of(
                delete("integrations", client -> client.integrations().delete("1")),
                delete("aiIntegrations", client -> client.aiIntegrations().delete("1")));
    }

    private static Arguments delete(String resource, Consumer<ArizeClient> delete) {
        return Arguments.argumentSet(resource, delete);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204})
    void isDoneWithoutABody(int status) {
        arize.answers(status, "");

        assertThatCode(() -> delete.accept(arize.client())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " {} ", "{\"id\":\"1\"}", "{\"success\":true}", "{\"message\":\"deleted\"}"})
    void isDoneWithAnObjectThatDoesNotSayOtherwise(String body) {
        arize.answers(200, body);

        assertThatCode(() -> delete.accept(arize.client())).doesNotThrowAnyException();
        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @Test
    void isNotKnownToBeDoneWhenAPortalAnswers() {
        arize.answers(FakeArize.answer(200, "<!doctype html><title>Sign in</title>")
                .setHeader("Content-Type", "text/html")
                .build());

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> delete.accept(arize.client()))
                .withMessageEndingWith(": 200, but the body cannot be read: not JSON (content type text/html)")
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OK", "null", "[]", "\"deleted\"", "{", "{}x", "{\"a\":", "{'a':1}"})
    void isNotReadWhenItIsNoObject(String body) {
        arize.answers(200, body);

        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> delete.accept(arize.client()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":false}",
                "{\"success\":\"false\"}",
                "{\"success\":0}",
                "{\"success\":false}x",
                "{\"success\":false",
                "{\"success\":true,\"success\":false}",
                "{\"error\":{\"message\":\"no\"}}",
                "{\"error\":\"no\"}"
            })
    void hasFailedWhenItsBodySaysSo(String body) {
        arize.answers(200, body);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> delete.accept(arize.client()))
                .satisfies(e -> assertThat(e.status()).isEqualTo(200));
        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"id\":"})
    void isDoneWhenItsConnectionIsLostBeforeTheBodySaysAnything(String start) {
        arize.answers(FakeArize.answer(200, start)
                .setHeader("Content-Length", 1_000)
                .onResponseEnd(new SocketEffect.CloseSocket())
                .build());

        assertThatCode(() -> delete.accept(arize.client())).doesNotThrowAnyException();
    }
}
