package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.ok;
import static io.github.llmintegrations.core.internal.http.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.CallInterruptedException;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RetryPredicateTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final List<SdkException> asked = new ArrayList<>();

    @Test
    void endsRetries() {
        enqueue(server, status(503), status(500), ok());

        ApiException thrown = fails(TestOperations.get(), failure -> {
            asked.add(failure);
            return failure instanceof ApiException answer && answer.status() == 503;
        });

        assertThat(thrown.status()).isEqualTo(500);
        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(asked).containsExactly((SdkException) thrown.getSuppressed()[0], thrown);
    }

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void isNotCalledIfTheRulesAllowNoRetry(RetryClass retryClass) {
        enqueue(server, status(retryClass == RetryClass.UNSAFE ? 503 : 400), ok());

        fails(TestOperations.of(retryClass), asked::add);

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(asked).isEmpty();
    }

    @Test
    void isNotCalledAfterTheLastAttempt() {
        enqueue(server, status(500), status(500), status(500), ok());

        fails(TestOperations.get(), asked::add);

        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("io.github.llmintegrations.core.internal.http.SneakyThrow#exceptions")
    void endsTheCallWithItsException(Exception thrown) {
        Throwable ended = endsWith(thrown);

        assertThat(ended).isInstanceOf(RuntimeException.class);
        assertThat(thrown instanceof RuntimeException ? ended : ended.getCause())
                .isSameAs(thrown);
        assertThat(ended.getSuppressed())
                .extracting(each -> ((ApiException) each).status())
                .containsExactly(500, 503);
    }

    @ParameterizedTest
    @MethodSource("io.github.llmintegrations.core.internal.http.SneakyThrow#errors")
    void endsTheCallWithItsError(Error thrown) {
        assertThat(endsWith(thrown)).isSameAs(thrown);
        assertThat(thrown.getSuppressed()).hasSize(2);
    }

    @Test
    void mayThrowItsArgument() {
        enqueue(server, status(500), ok());
        HttpTransport transport = transport(SneakyThrow::throwIt);

        assertThatThrownBy(() -> transport.execute(TestOperations.get()))
                .isInstanceOf(ServerException.class)
                .hasNoSuppressedExceptions();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void itsInterruptedExceptionInterruptsTheCall() {
        enqueue(server, status(500), ok());
        HttpTransport transport = transport(failure -> SneakyThrow.throwIt(new InterruptedException()));
        BackgroundThread<Thing> caller = BackgroundThread.start(() -> transport.execute(TestOperations.get()));

        assertThat(caller.thrown()).isInstanceOf(CallInterruptedException.class);
        assertThat(caller.thrown().getSuppressed()).hasSize(1).hasOnlyElementsOfType(ServerException.class);
        assertThat(caller.isInterrupted()).isTrue();
    }

    @Test
    void doesNotKeepTheListenerFromBeingCalled() {
        enqueue(server, status(500));
        List<AttemptReport> reports = new ArrayList<>();
        HttpTransport transport = transport(failure -> SneakyThrow.throwIt(new IllegalStateException("own")))
                .with(CallOptions.builder().listener(reports::add).build());

        assertThatThrownBy(() -> transport.execute(TestOperations.get())).hasMessage("own");

        assertThat(reports)
                .singleElement()
                .satisfies(it -> assertThat(it.retryIn()).isEmpty());
    }

    /** Returns what a call throws if its predicate throws an exception at the second failure. */
    private Throwable endsWith(Throwable thrown) {
        enqueue(server, status(500), status(503), ok());
        HttpTransport transport = transport(failure -> {
            asked.add(failure);
            if (asked.size() > 1) {
                SneakyThrow.throwIt(thrown);
            }
            return true;
        });

        Throwable ended = catchThrowable(() -> transport.execute(TestOperations.get()));

        assertThat(server.getRequestCount()).isEqualTo(2);
        return ended;
    }

    private ApiException fails(Operation<?> operation, Predicate<SdkException> predicate) {
        return catchThrowableOfType(
                ApiException.class, () -> transport(predicate).execute(operation));
    }

    private HttpTransport transport(Predicate<SdkException> predicate) {
        return TestBuilder.to(server)
                .timing(new FakeTiming())
                .retryPolicy(RetryPolicy.builder().retryOn(predicate).build())
                .open();
    }
}
