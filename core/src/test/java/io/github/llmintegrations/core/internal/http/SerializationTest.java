package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.json;
import static io.github.llmintegrations.core.internal.http.Responses.none;
import static io.github.llmintegrations.core.internal.http.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.CallInterruptedException;
import io.github.llmintegrations.core.ClientClosedException;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.NotVisibleException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.PaginationException;
import io.github.llmintegrations.core.ProblemDetail;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.testing.LocalhostCertificate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java serialization of exceptions, as between the machines of a cluster. */
class SerializationTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTiming timing = new FakeTiming();

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 401, 403, 404, 409, 418, 422, 429, 500, 503})
    void keepsAllDetailsOfAnError(int status) throws IOException, ClassNotFoundException {
        MockResponse answer = json(status, """
                {"type":"https://testo.invalid/no","title":"No","status":409,"detail":"No, 2 × no","instance":"/things/7",
                 "errorCode":"AB07","n":null,"small":1,"large":12345678901,"larger":123456789012345678901234567890,
                 "fraction":1.10,"long":0.1234567890123456789012345678901234567890,"tiny":1e-400,"flag":true,
                 "deep":[{"a":[[],{}]},"\\u0000\\ud83d\\ude00"],"success":false}
                """)
                .setHeader("x-request-id", "r-7")
                .setHeader("Retry-After", "86400")
                .build();
        enqueue(server, answer, answer, answer);

        ApiException thrown = fails(ApiException.class, transport(), reading(SuccessFlag.checkedWithoutValue()));
        ApiException read = roundTrip(thrown);

        assertThat(facts(read)).isEqualTo(facts(thrown));
        assertThat(read.retryAfter()).contains(Duration.ofDays(1));
        assertThat(read.requestId()).contains("r-7");
        assertThat(read.errorCode()).contains("AB07");
        ProblemDetail problem = read.problem().orElseThrow();
        assertThat(problem.extensions().keySet())
                .containsExactly(
                        "errorCode",
                        "n",
                        "small",
                        "large",
                        "larger",
                        "fraction",
                        "long",
                        "tiny",
                        "flag",
                        "deep",
                        "success");
        assertThat(problem.extensions()).isUnmodifiable();
        assertThat(roundTrip(read).problem()).isEqualTo(thrown.problem());
    }

    @Test
    void keepsAnErrorWithoutDetails() throws IOException, ClassNotFoundException {
        enqueue(server, status(400));

        ApiException thrown = fails(ApiException.class, transport(), TestOperations.get());

        assertThat(facts(roundTrip(thrown)))
                .isEqualTo(facts(thrown))
                .containsEntry("problem", Optional.empty())
                .containsEntry("errorCode", Optional.empty());
    }

    @Test
    void keepsAnErrorCode() throws IOException, ClassNotFoundException {
        enqueue(server, json(400, "{\"errorCode\":\"ZZ99\"}").build());

        ApiException thrown = fails(ApiException.class, transport(), TestOperations.get());

        assertThat(roundTrip(thrown).errorCode()).isEqualTo(thrown.errorCode()).contains("ZZ99");
    }

    @Test
    void keepsSuppressedFailures() throws IOException, ClassNotFoundException {
        enqueue(server, json(500, "{\"title\":\"first\"}").build(), none(), status(503));

        ApiException thrown = fails(ApiException.class, transport(), TestOperations.get());
        ApiException read = roundTrip(thrown);

        assertThat(facts(read)).isEqualTo(facts(thrown));
        assertThat(read.getSuppressed()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(facts((SdkException) read.getSuppressed()[i]))
                    .isEqualTo(facts((SdkException) thrown.getSuppressed()[i]));
        }
    }

    @Test
    void keepsThePhaseOfATransportFailure() throws IOException, ClassNotFoundException {
        enqueue(server, Responses.cut());
        keeps(fails(TransportException.class, transport(), TestOperations.create()));
        enqueue(server, none());
        keeps(fails(TransportException.class, transport(), TestOperations.create()));
        enqueue(server, Responses.stall());
        HttpTransport impatient =
                TestBuilder.to(server).attemptTimeout(Duration.ofMillis(200)).open();
        keeps(fails(TransportException.class, impatient, TestOperations.create()));
        server.close();
        keeps(fails(TransportException.class, transport(), TestOperations.create()));
    }

    @Test
    void keepsATlsFailure(@TempDir Path directory)
            throws IOException, ClassNotFoundException, InterruptedException, GeneralSecurityException {
        server.useHttps(LocalhostCertificate.make(directory).context().getSocketFactory());

        keeps(fails(TransportException.class, transport(), TestOperations.create()));
    }

    @Test
    void replacesACauseThatIsNotSerializable() throws IOException, ClassNotFoundException {
        HttpTransport transport = TestBuilder.to(server)
                .timing(timing)
                .configureHttpClient(http -> http.addInterceptor(chain -> {
                    throw new ExceptionWithAThread();
                }))
                .open();

        TransportException thrown = fails(TransportException.class, transport, TestOperations.create());
        TransportException read = roundTrip(thrown);

        assertThat(thrown).hasCauseInstanceOf(ExceptionWithAThread.class);
        assertThat(facts(read)).isEqualTo(facts(thrown));
        assertThat(read.getStackTrace()).isEqualTo(thrown.getStackTrace());
        assertThat(read)
                .cause()
                .hasMessage(ExceptionWithAThread.class.getName() + ": the caller's own")
                .satisfies(cause -> assertThat(cause.getStackTrace())
                        .isEqualTo(Objects.requireNonNull(thrown.getCause()).getStackTrace()));
        assertThat(read.getSuppressed()).hasSize(2).hasOnlyElementsOfType(TransportException.class);
    }

    @Test
    void keepsADecodeException() throws IOException, ClassNotFoundException {
        enqueue(
                server,
                json(200, "[]").setHeader("x-request-id", "r-7").build(),
                json(200, "[]").build());

        keeps(fails(DecodeException.class, transport(), TestOperations.create()));
        keeps(fails(DecodeException.class, transport(), TestOperations.create()));
    }

    @Test
    void keepsAPaginationException() throws IOException, ClassNotFoundException {
        enqueue(server, Responses.ok());
        HttpTransport transport = transport();

        keeps(catchThrowableOfType(
                PaginationException.class,
                () -> transport
                        .pages(
                                Optional.empty(),
                                cursor -> reading(body -> new Page<>(List.of("a"), true, Optional.empty())),
                                item -> item)
                        .forEach(item -> {})));
    }

    @Test
    void keepsInterruptedAndClosedExceptions() throws IOException, ClassNotFoundException {
        HttpTransport transport = transport();
        BackgroundThread<Object> interrupted = BackgroundThread.start(() -> {
            Thread.currentThread().interrupt();
            return transport.execute(TestOperations.get());
        });
        keeps((CallInterruptedException) interrupted.thrown());

        transport.close();
        keeps(fails(ClientClosedException.class, transport, TestOperations.get()));
    }

    @Test
    void keepsNotVisibleExceptions() throws IOException, ClassNotFoundException {
        enqueue(server, status(404), status(404));
        NotVisibleException thrown = catchThrowableOfType(
                NotVisibleException.class,
                () -> transport().awaitVisible(TestOperations::get, error -> true, thing -> true, Duration.ofNanos(1)));

        keeps(thrown);
        assertThat(roundTrip(thrown).waited()).isEqualTo(thrown.waited());
    }

    @Test
    void coversAllTypes() {
        assertThat(leaves(SdkException.class))
                .as("add a test here for the new type")
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "ApiException",
                        "BadRequestException",
                        "AuthenticationException",
                        "PermissionDeniedException",
                        "NotFoundException",
                        "ConflictException",
                        "UnprocessableEntityException",
                        "RateLimitException",
                        "ServerException",
                        "TransportException",
                        "DecodeException",
                        "CallInterruptedException",
                        "ClientClosedException",
                        "NotVisibleException",
                        "PaginationException");
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Stream<Class<?>> below = type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SerializationTest::leaves)
                : Stream.empty();
        return Modifier.isAbstract(type.getModifiers()) ? below : Stream.concat(Stream.of(type), below);
    }

    private static void keeps(SdkException thrown) throws IOException, ClassNotFoundException {
        SdkException read = roundTrip(thrown);

        assertThat(facts(read)).isEqualTo(facts(thrown));
        assertThat(read.getStackTrace()).isEqualTo(thrown.getStackTrace());
        assertThat(causes(read)).isEqualTo(causes(thrown));
    }

    private static List<String> causes(Throwable thrown) {
        List<String> causes = new ArrayList<>();
        for (Throwable each = thrown.getCause(); each != null; each = each.getCause()) {
            causes.add(each.toString());
        }
        return causes;
    }

    /** Returns the values of all accessors by their names. */
    private static Map<String, Object> facts(SdkException thrown) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("class", thrown.getClass());
        facts.put("message", String.valueOf(thrown.getMessage()));
        Set<String> shown = new TreeSet<>();
        for (Method each : thrown.getClass().getMethods()) {
            if (each.getParameterCount() == 0 && SdkException.class.isAssignableFrom(each.getDeclaringClass())) {
                try {
                    facts.put(each.getName(), each.invoke(thrown));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(each.getName(), e);
                }
                shown.add(each.getName());
            }
        }
        assertThat(shown).contains("vendor", "operation", "method", "pathTemplate", "attempts", "elapsed", "outcome");
        return facts;
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"})
    private static <E extends SdkException> E roundTrip(E thrown) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (E) in.readObject();
        }
    }

    private HttpTransport transport() {
        return TestBuilder.to(server).timing(timing).open();
    }

    private static <T> Operation<T> reading(ResponseReader<T> reader) {
        return Operation.draft("things.list", RetryClass.READ, "GET", TestOperations.THINGS)
                .reads(reader);
    }

    private static <E extends SdkException> E fails(Class<E> type, HttpTransport transport, Operation<?> operation) {
        return catchThrowableOfType(type, () -> transport.execute(operation));
    }

    /** A thread cannot be serialized. */
    private static final class ExceptionWithAThread extends IOException {
        private static final long serialVersionUID = 1;

        @SuppressWarnings({"serial", "unused", "UnusedVariable"})
        private final Thread thread = Thread.currentThread();

        ExceptionWithAThread() {
            super("the caller's own");
        }
    }
}
