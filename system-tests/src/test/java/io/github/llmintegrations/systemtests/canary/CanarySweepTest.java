package io.github.llmintegrations.systemtests.canary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.RetryPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever call ends in whichever way: no text that anybody gets to see shows a secret. */
@Isolated("It listens to all loggers and to what is printed")
class CanarySweepTest {
    private static final List<Operation> OPERATIONS = Operations.all().toList();

    @AutoClose
    private static final CapturedLogs LOGS = CapturedLogs.start();

    /** The clients and servers of each worker. */
    private static final List<Routes> ROUTES = new ArrayList<>();

    /** Exceptions are cheap here, where stacks are flat. */
    @AutoClose("shutdown")
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(2);

    @BeforeAll
    static void open(@TempDir Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        ROUTES.add(Routes.open(Files.createDirectory(directory.resolve("0"))));
        ROUTES.add(Routes.open(Files.createDirectory(directory.resolve("1"))));
    }

    static List<Operation> operations() {
        return OPERATIONS;
    }

    static Stream<Way> ways() {
        return Ways.all();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothingShowsASecretOfACallThatEndsIn(Way way) {
        List<CompletableFuture<List<String>>> halves = IntStream.range(0, ROUTES.size())
                .mapToObj(worker -> CompletableFuture.supplyAsync(() -> faults(worker, way), WORKERS))
                .toList();

        assertThat(halves).flatExtracting(CompletableFuture::join).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nobodyElseWritesASecretThatWasGivenTo(Operation operation) {
        Clients clients = ROUTES.get(0).to(Route.HTTP1);
        List<Object> participants = List.of(
                operation.requests(),
                CallOptions.builder().putHeader("x-caller", Canaries.CALLERS_HEADER),
                CallOptions.builder()
                        .putHeader("x-caller", Canaries.CALLERS_HEADER)
                        .build(),
                Routes.arize("https://any.example"),
                Routes.portkey("https://any.example"),
                clients.arize(),
                clients.portkey(),
                operation.resource().apply(clients));

        assertThat(participants)
                .flatExtracting(
                        each -> List.of(Written.serialized(each), Written.asJson(each), Written.withModule(each)))
                .allSatisfy(text -> assertThat(Canaries.in(text)).isEmpty());
    }

    /** The faults of every operation that is this worker's. */
    private static List<String> faults(int worker, Way way) {
        return IntStream.range(0, OPERATIONS.size())
                .filter(i -> i % ROUTES.size() == worker)
                .mapToObj(OPERATIONS::get)
                .filter(way.open())
                .flatMap(operation -> faults(operation, way, ROUTES.get(worker)))
                .toList();
    }

    /** Makes the call, and looks everywhere; what was logged may be of the call next to it. */
    private static Stream<String> faults(Operation operation, Way way, Routes routes) {
        List<AttemptReport> reports = new ArrayList<>();
        CallOptions.Builder builder = way.options()
                .apply(CallOptions.builder()
                        .putHeader("x-caller", Canaries.CALLERS_HEADER)
                        .retryPolicy(RetryPolicy.builder().maxRetries(1).build())
                        .listener(report -> {
                            reports.add(report);
                            throw new IllegalStateException(Canaries.secret("listener"));
                        }));
        CallOptions options = builder.build();
        Clients clients = routes.to(way.route()).with(options);
        List<Object> participants = List.of(
                operation.requests(),
                builder,
                options,
                clients,
                operation.resource().apply(clients));

        routes.answer(echo -> way.answer().apply(operation, echo).build());
        Object result = "";
        Optional<RuntimeException> thrown = Optional.empty();
        try {
            result = way.caller().apply(operation, clients);
        } catch (RuntimeException e) {
            thrown = Optional.of(e);
        }

        Stream<String> wrongEnd = way.isEndOf(operation, thrown) ? Stream.empty() : Stream.of("ended with " + thrown);
        Stream<String> leaks = Stream.of(
                        LOGS.drain(), participants.toString(), Shown.by(result, reports, thrown.orElse(null)))
                .flatMap(text -> Canaries.in(text).stream());
        return Stream.concat(wrongEnd, leaks).map(fault -> operation + ", " + way + ": " + fault);
    }

    @AfterAll
    static void noThreadLogsASecretLater() {
        ROUTES.forEach(Routes::close);

        assertThat(Canaries.in(LOGS.drain())).isEmpty();
    }
}
