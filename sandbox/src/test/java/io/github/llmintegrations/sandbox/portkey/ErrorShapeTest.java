package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.PortkeyErrorShape;
import io.github.llmintegrations.sandbox.Reply;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorShapeTest {

    private static final String MESSAGE = "There is no integration with this slug.";

    @AutoClose
    private final Organisation organisation = new Organisation();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SUCCESS_DATA | {'success':false,'data':{'message':'MESSAGE','errorCode':'AB08'}}
            MESSAGE | {'message':'MESSAGE','errorCode':'AB08'}
            ERROR_OBJECT | {'status_code':404,'success':false,'error':\
            {'message':'MESSAGE','code':'AB08','type':'not_found_error','slug':'not-found'}}
            ERROR_STRING | {'error':'MESSAGE'}
            """)
    void isOneOfThoseThatPortkeyHas(PortkeyErrorShape shape, String body) {
        organisation.portkey.useErrorShape(shape);
        Reply reply = organisation.get("none");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.json()).isEqualTo(Caller.json(body.replace("MESSAGE", MESSAGE)));
    }

    @Test
    void mayBeThatOfAProxy() {
        organisation.portkey.useErrorShape(PortkeyErrorShape.HTML);
        Reply html = organisation.get("none");
        organisation.portkey.useErrorShape(PortkeyErrorShape.EMPTY);
        Reply empty = organisation.get("none");

        assertThat(html.status()).isEqualTo(404);
        assertThat(html.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(html.text()).startsWith("<!DOCTYPE html>").contains("<h1>404</h1>");
        assertThat(empty.status()).isEqualTo(404);
        assertThat(empty.text()).isEmpty();
        assertThat(empty.headers().firstValue("Content-Type")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PortkeyErrorShape.class)
    void isChosenAtTheStartToo(PortkeyErrorShape shape) {
        try (PortkeySandbox other = PortkeySandbox.builder().errorShape(shape).start()) {
            organisation.portkey.useErrorShape(shape);

            assertThat(Caller.withKeyIn("x-portkey-api-key", other.baseUrl(), "wrong")
                            .get("/")
                            .text())
                    .isEqualTo(organisation.caller("wrong").get("/").text());
        }
    }

    @Test
    void isThatOfFaultsToo() {
        organisation.portkey.useErrorShape(PortkeyErrorShape.ERROR_STRING);
        organisation.portkey.inject(Fault.rateLimit(Duration.ofSeconds(3)));
        Reply reply = organisation.list("");

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).isEqualTo("3");
        assertThat(reply.json().path("error").isTextual()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            400 | AB01
            401 | AB05
            402 | AB09
            403 | AB03
            404 | AB08
            409 | AB07
            412 | ``
            418 | ``
            429 | AB06
            500 | AB04
            503 | AB04
            """)
    void holdsTheCodeThatBelongsToTheStatus(int status, String errorCode) {
        organisation.portkey.inject(Fault.status(status));
        Reply reply = organisation.list("");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errorCode()).isEqualTo(errorCode);
        assertThat(reply.json().path("data").has("errorCode")).isEqualTo(!errorCode.isEmpty());
    }
}
