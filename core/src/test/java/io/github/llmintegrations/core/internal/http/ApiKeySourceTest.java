package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.json;
import static io.github.llmintegrations.core.internal.http.Responses.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.AuthenticationException;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.ServerException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

/** An API key from a source, which can return another key at any time. */
class ApiKeySourceTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTiming timing = new FakeTiming();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void isCalledForEachAttempt() throws InterruptedException {
        enqueue(server, json(500, "{}").build(), ok(), ok());
        HttpTransport transport = transport("first", "second", "third");

        transport.execute(TestOperations.get());
        transport.execute(TestOperations.get());

        assertThat(keysSent()).containsExactly("Bearer first", "Bearer second", "Bearer third");
        assertThat(asked).hasValue(3);
    }

    @Test
    void isNotCalledBeforeTheFirstCall() {
        transport("never");

        assertThat(asked).hasValue(0);
    }

    @Test
    void isCalledAgainAfterA401AndANewKeyIsSentAtOnce() throws InterruptedException {
        enqueue(server, unauthorized(), ok());

        transport("old", "new").execute(TestOperations.create());

        assertThat(keysSent()).containsExactly("Bearer old", "Bearer new");
        assertThat(asked).hasValue(2);
        assertThat(timing.sleeps()).isEmpty();
    }

    @Test
    void aRejectedKeyIsNotSentAgain() throws InterruptedException {
        enqueue(server, unauthorized());

        AuthenticationException thrown = fails(transport("old", "old"));

        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(keysSent()).containsExactly("Bearer old");
        assertThat(asked).hasValue(2);
    }

    @Test
    void onlyOneNewKeyIsSent() throws InterruptedException {
        enqueue(server, unauthorized(), unauthorized());

        AuthenticationException thrown = fails(transport("first", "second", "third"));

        assertThat(thrown.attempts()).isEqualTo(2);
        assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(AuthenticationException.class);
        assertThat(keysSent()).containsExactly("Bearer first", "Bearer second");
        assertThat(asked).hasValue(2);
    }

    @Test
    void aFixedKeyIsSentOnce() {
        enqueue(server, unauthorized());

        assertThat(fails(TestBuilder.to(server).timing(timing).open()).attempts())
                .isEqualTo(1);
    }

    @Test
    void withoutRetriesNoNewKeyIsSent() {
        enqueue(server, unauthorized());

        AuthenticationException thrown =
                fails(builder("old", "new").retryPolicy(RetryPolicy.none()).open());

        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(asked).hasValue(1);
    }

    @Test
    void bothKeysAreMasked() {
        String echo = "{\"message\":\"not canary-old, not canary-new\"}";
        enqueue(server, json(401, echo).build(), json(401, echo).build());

        AuthenticationException thrown = fails(transport("canary-old", "canary-new"));

        assertThat(thrown).hasMessageContaining("not ***, not ***");
        assertThat(thrown.body()).hasValue("{\"message\":\"not ***, not ***\"}");
    }

    @Test
    void whitespaceAroundItIsIgnored() throws InterruptedException {
        enqueue(server, ok());

        transport(" key\n").execute(TestOperations.get());

        assertThat(keysSent()).containsExactly("Bearer key");
    }

    @Test
    void anInvalidKeyIsNotSent() {
        assertThatThrownBy(() -> transport("canary\n1").execute(TestOperations.get()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("apiKey must be printable ASCII");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void itsExceptionEndsTheCallWithTheEarlierFailuresSuppressed() {
        enqueue(server, json(503, "{}").build());
        HttpTransport transport = TestBuilder.to(server)
                .timing(timing)
                .apiKey(() -> {
                    if (asked.getAndIncrement() > 0) {
                        throw new IllegalStateException("the vault is sealed");
                    }
                    return "key";
                })
                .open();

        IllegalStateException thrown =
                catchThrowableOfType(IllegalStateException.class, () -> transport.execute(TestOperations.get()));

        assertThat(thrown).hasMessage("the vault is sealed");
        assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(ServerException.class);
    }

    private HttpTransport transport(String... keys) {
        return builder(keys).open();
    }

    private TestBuilder builder(String... keys) {
        return TestBuilder.to(server).timing(timing).apiKey(() -> keys[asked.getAndIncrement()]);
    }

    private static AuthenticationException fails(HttpTransport transport) {
        return catchThrowableOfType(AuthenticationException.class, () -> transport.execute(TestOperations.create()));
    }

    private static MockResponse unauthorized() {
        return json(401, "{}").build();
    }

    private List<String> keysSent() throws InterruptedException {
        List<String> keys = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            keys.addAll(server.takeRequest().getHeaders().values("Authorization"));
        }
        return keys;
    }
}
