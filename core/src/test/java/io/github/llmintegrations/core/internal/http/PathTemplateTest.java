package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An id becomes exactly one segment of the path, or the client sends nothing. */
class PathTemplateTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @ParameterizedTest
    @CsvSource({
        "abc-123_~, abc-123_~",
        "../admin, ..%2Fadmin",
        "a/b, a%2Fb",
        "a%2Fb, a%252Fb",
        "%2e%2e, %252e%252e",
        "..., ...",
        "a?x=1, a%3Fx=1",
        "a#b, a%23b",
        "a;b, a;b",
        "a\\b, a%5Cb",
        "é, %C3%A9",
        "a b, a%20b",
        "' a', %20a",
        "😀, %F0%9F%98%80",
        "a+b, a+b",
        "a:b@c, a:b@c"
    })
    void anIdIsOneSegment(String id, String segment) throws InterruptedException {
        server.enqueue(Responses.ok());

        TestBuilder.to(server).open().execute(TestOperations.get(id));

        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/v2/things/" + segment);
        assertThat(request.getUrl().pathSegments()).containsExactly("v2", "things", id);
        assertThat(request.getUrl().encodedQuery()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'', thing_id must not be blank",
        "' ', thing_id must not be blank",
        "'\t\n', thing_id must not be blank",
        "., thing_id must not be a dot segment",
        ".., thing_id must not be a dot segment"
    })
    void anIdThatWouldChangeThePathIsRejected(String id, String message) {
        assertRefused(id, message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\rb", "a\nb", "a\u0000b", "a\tb", "a\u007Fb", "a\u0085b", "\uD800", "a\uDC00", "\uDC00\uD800"})
    void anIdWithInvalidCharactersIsRejected(String id) {
        assertRefused(id, "thing_id must not contain control characters or lone surrogates");
    }

    @Test
    void anIdHasAMaximumLength() throws InterruptedException {
        assertRefused("x".repeat(1025), "thing_id must have at most 1024 characters");

        server.enqueue(Responses.ok());
        TestBuilder.to(server).open().execute(TestOperations.get("x".repeat(1024)));
        assertThat(server.takeRequest().getTarget()).hasSize("/v2/things/".length() + 1024);
    }

    @Test
    @SuppressWarnings("NullAway") // null, as a caller could pass it
    void aNullIdIsRejectedBeforeAnythingIsSent() {
        assertRefused(null, "thing_id must not be null");
    }

    @Test
    void idsFillTheTemplateInOrder() {
        PathTemplate template = PathTemplate.of("/v1/a/{a_id}/b/{b_id}");

        assertThat(template.resolve(BaseUrl.parse("https://host/gw/", false), List.of("1", "2/3"))
                        .build())
                .hasToString("https://host/gw/v1/a/1/b/2%2F3");
        assertThat(template).hasToString("/v1/a/{a_id}/b/{b_id}");
    }

    private void assertRefused(String id, String message) {
        HttpTransport transport = TestBuilder.to(server).open();
        Operation<ResponseReader.Done> removal = Operation.draft(
                        "things.delete", RetryClass.REPEATABLE, "DELETE", TestOperations.THING, id)
                .removes();

        for (Operation<?> each : List.of(TestOperations.get(id), removal)) {
            assertThatThrownBy(() -> transport.execute(each))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }
        assertThat(server.getRequestCount()).isZero();
    }
}
