package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.SneakyThrow.throwIt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.RawServer.Script;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    static Stream<Named<Consumer<CompletableFuture<Thing>>>> endings() {
        return Stream.of(
                Named.of("cancel", future -> future.cancel(true)),
                Named.of("cancel without interrupt", future -> future.cancel(false)),
                Named.of("timeout", future -> future.orTimeout(1, TimeUnit.MILLISECONDS)),
                Named.of("failure", future -> future.completeExceptionally(new IllegalStateException())),
                Named.of("value", future -> future.complete(new Thing("other"))));
    }

    static Stream<Named<MockResponse>> faults() {
        return Stream.of(
                Named.of("not found", Responses.status(404)),
                Named.of("limited", Responses.retryAfter(429, "1")),
                Named.of("limited for long", Responses.retryAfter(429, "61")),
                Named.of("unavailable", Responses.retryAfter(503, "0")),
                Named.of("undecodable", Responses.json(200, "[]").build()),
                Named.of("cut", Responses.cut()),
                Named.of("no answer", Responses.none()));
    }

    static Stream<Named<Supplier<String>>> works() {
        return Stream.of(
                Named.of("value", () -> "done"),
                Named.of("failure", () -> throwIt(new IllegalStateException())),
                Named.of("interrupt", () -> {
                    Thread.currentThread().interrupt();
                    return "done";
                }));
    }

    @Test
    void completesWithTheValueOfTheWork() {
        server.enqueue(Responses.ok());

        assertThat(async(TestOperations.get()).join()).isEqualTo(new Thing("one"));
    }

    @Test
    void completesWithTheFailureOfTheWork() {
        server.enqueue(Responses.status(404));

        assertThatThrownBy(async(TestOperations.get())::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void completingTheFutureEndsTheCall(Consumer<CompletableFuture<Thing>> end) {
        Script stalling = connection -> {
            connection.readRequest();
            arrived.countDown();
            connection.awaitEnd();
            ended.countDown();
        };
        try (RawServer stalled = RawServer.start(stalling)) {
            HttpTransport transport = TestBuilder.to(stalled).open();
            CompletableFuture<Thing> future = transport.async(() -> transport.execute(TestOperations.get()));
            Await.until(arrived);
            long start = System.nanoTime();

            end.accept(future);
            Await.until(ended);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
            assertThat(future).isDone();
            assertThat(stalled.connectionCount()).isEqualTo(1);
        }
    }

    @Test
    void cancelingDuringAWaitSendsNothingMore() {
        server.enqueue(Responses.retryAfter(429, "30"));
        server.enqueue(Responses.ok());
        HttpTransport transport =
                TestBuilder.to(server).listener(attempt -> arrived.countDown()).open();
        CompletableFuture<Thing> future = transport.async(() -> {
            try {
                return transport.execute(TestOperations.create());
            } finally {
                ended.countDown();
            }
        });
        Await.until(arrived);

        future.cancel(true);
        Await.until(ended);

        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void cancelingADependentStageDoesNotEndTheWork() {
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<String> future = transport().async(() -> {
            Await.until(go);
            return "done";
        });

        assertThat(future.thenApply(String::length).cancel(true)).isTrue();
        go.countDown();

        assertThat(future.join()).isEqualTo("done");
    }

    @Test
    void interruptsWorkWithoutCalls() {
        AtomicBoolean interrupted = new AtomicBoolean();
        CompletableFuture<Boolean> future = transport().async(() -> {
            arrived.countDown();
            try {
                return new CountDownLatch(1).await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted.set(true);
                return false;
            } finally {
                ended.countDown();
            }
        });
        Await.until(arrived);

        future.cancel(true);
        Await.until(ended);

        assertThat(interrupted).isTrue();
    }

    @Test
    void anInterruptFlagDoesNotLeakIntoTheNextTask() {
        HttpTransport transport = transport();
        for (int i = 0; i < 50; i++) {
            CountDownLatch running = new CountDownLatch(1);
            CompletableFuture<Boolean> canceled = transport.async(() -> {
                running.countDown();
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                return true;
            });
            Await.until(running);
            canceled.cancel(true);

            CompletableFuture<Boolean> next = transport.async(() -> {
                boolean flag = Thread.currentThread().isInterrupted();
                Thread.currentThread().interrupt();
                return flag;
            });
            assertThat(next.join()).isFalse();
        }
    }

    @Test
    void workThatIsCanceledBeforeItStartsDoesNotRun() {
        List<Runnable> queue = new ArrayList<>();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Boolean> future =
                AsyncTask.start(queue::add, () -> done.getAndSet(true), AsyncTest::notClosed);

        future.cancel(true);
        queue.get(0).run();

        assertThat(done).isFalse();
    }

    @ParameterizedTest
    @MethodSource("works")
    void aThreadReturnsToThePoolWithoutAnInterruptFlag(Supplier<String> work) {
        BackgroundThread<Boolean> lent = BackgroundThread.start(() -> {
            AsyncTask.start(Runnable::run, work, AsyncTest::notClosed).isDone();
            return Thread.currentThread().isInterrupted();
        });

        assertThat(lent.value()).isFalse();
    }

    @Test
    void anErrorInTheWorkCompletesTheFuture() {
        for (Throwable each : List.of(
                new StackOverflowError(),
                new AssertionError(),
                new IllegalStateException(),
                new IOException(),
                new InterruptedException())) {
            CompletableFuture<Thing> future = transport().async(() -> throwIt(each));

            assertThatThrownBy(future::join).hasCause(each);
        }
    }

    @Test
    void anErrorInAReaderCompletesTheFuture() {
        server.enqueue(Responses.ok());
        Operation<Thing> operation = Operation.draft("things.get", RetryClass.READ, "GET", TestOperations.THINGS)
                .reads(body -> throwIt(new StackOverflowError()));

        assertThatThrownBy(async(operation)::join).hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void anErrorInAListenerCompletesTheFuture() {
        server.enqueue(Responses.ok());
        HttpTransport transport = TestBuilder.to(server)
                .listener(attempt -> throwIt(new StackOverflowError()))
                .open();
        CompletableFuture<Thing> future = transport.async(() -> transport.execute(TestOperations.get()));

        assertThatThrownBy(future::join).hasCauseInstanceOf(StackOverflowError.class);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aCallFailsAsOnTheCallersThread(MockResponse fault) {
        server.setDispatcher(Responses.always(fault));
        HttpTransport transport =
                TestBuilder.to(server).timing(new FakeTiming()).open();
        SdkException here = catchThrowableOfType(SdkException.class, () -> transport.execute(TestOperations.create()));

        CompletableFuture<Thing> future = transport.async(() -> transport.execute(TestOperations.create()));

        assertThatThrownBy(future::join)
                .cause()
                .hasSameClassAs(here)
                .hasMessage(here.getMessage())
                .asInstanceOf(type(SdkException.class))
                .returns(here.attempts(), SdkException::attempts)
                .returns(here.outcome(), SdkException::outcome)
                .returns(here.getSuppressed().length, there -> there.getSuppressed().length);
        assertThat(server.getRequestCount()).isEqualTo(2 * here.attempts());
    }

    @Test
    void anErrorInAHookCompletesTheFuture() {
        HttpTransport transport = TestBuilder.to(server)
                .configureHttpClient(http -> http.addInterceptor(chain -> throwIt(new IllegalStateException("hook"))))
                .open();
        CompletableFuture<Thing> future = transport.async(() -> transport.execute(TestOperations.get()));

        assertThatThrownBy(future::join).rootCause().hasMessage("hook");
    }

    @Test
    void workMayWaitForOtherWorkOfTheSameClient() {
        server.setDispatcher(Responses.always(Responses.ok()));
        HttpTransport transport = transport();

        List<CompletableFuture<Thing>> all = Stream.generate(() -> transport.async(() -> transport
                        .async(() -> transport.execute(TestOperations.get()))
                        .join()))
                .limit(64)
                .toList();

        assertThat(all).allSatisfy(each -> assertThat(each.join()).isEqualTo(new Thing("one")));
    }

    private HttpTransport transport() {
        return TestBuilder.to(server).open();
    }

    private CompletableFuture<Thing> async(Operation<Thing> operation) {
        HttpTransport transport = transport();
        return transport.async(() -> transport.execute(operation));
    }

    private static SdkException notClosed() {
        throw new AssertionError("the client is not closed");
    }
}
