package io.github.llmintegrations.systemtests.canary;

import static io.github.llmintegrations.systemtests.canary.Answers.body;
import static io.github.llmintegrations.systemtests.canary.Answers.cut;
import static io.github.llmintegrations.systemtests.canary.Answers.json;
import static io.github.llmintegrations.systemtests.canary.Answers.message;
import static io.github.llmintegrations.systemtests.canary.Answers.none;
import static io.github.llmintegrations.systemtests.canary.Answers.problem;
import static io.github.llmintegrations.systemtests.canary.Answers.redirect;
import static io.github.llmintegrations.systemtests.canary.Answers.text;
import static io.github.llmintegrations.systemtests.canary.Answers.unsuccessful;
import static io.github.llmintegrations.systemtests.canary.Answers.withHeaders;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.AuthenticationException;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.CallInterruptedException;
import io.github.llmintegrations.core.ClientClosedException;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.PaginationException;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.core.RateLimitException;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.core.UnprocessableEntityException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.SocketEffect;

/** Every way in which a call can end, with as much of its secrets in what comes back as there is room for. */
final class Ways {
    private static final int INTERNAL_ERROR = 2;

    private Ways() {}

    static Stream<Way> all() {
        return Stream.of(successes(), errors(), distortedErrors(), unreadable(), headers(), lost(), unsent())
                .flatMap(each -> each);
    }

    private static Stream<Way> successes() {
        return Stream.of(
                Way.success("success"), Way.success("success over HTTP/2").over(Route.HTTP2));
    }

    private static Stream<Way> errors() {
        return Stream.of(
                Way.failure("400 problem", BadRequestException.class, echo -> problem(400, echo)),
                Way.failure("400 problem in the background", BadRequestException.class, echo -> problem(400, echo))
                        .calledBy(Ways::inTheBackground),
                Way.failure(
                        "400 message and tree",
                        BadRequestException.class,
                        echo -> json(400, echo.tree().put("message", "No").toString())),
                Way.failure("401 of Portkey's form", AuthenticationException.class, echo -> unsuccessful(401, echo)),
                Way.failure("403 text", PermissionDeniedException.class, echo -> body(403, "text/plain", echo.text())),
                Way.failure("404 HTML", NotFoundException.class, echo -> body(404, "text/html", echo.html())),
                Way.failure(
                        "409 nested error",
                        ConflictException.class,
                        echo -> json(409, "{\"error\":" + message(echo.text(), "code") + "}")),
                Way.failure(
                        "422 tree",
                        UnprocessableEntityException.class,
                        echo -> json(422, echo.tree().toString())),
                Way.failure(
                        "429 and again",
                        RateLimitException.class,
                        echo -> json(429, message(echo.text(), "errorCode")).setHeader("Retry-After", "0")),
                Way.failure("500 problem", ServerException.class, echo -> problem(500, echo)),
                Way.failure("400 problem over HTTP/2", BadRequestException.class, echo -> problem(400, echo))
                        .over(Route.HTTP2),
                Way.failure(
                        "503 error and again",
                        ServerException.class,
                        echo -> json(503, "{\"error\":" + text(echo.text()) + "}")
                                .setHeader("Retry-After", "0")),
                Way.failure("200 without success", ApiException.class, echo -> unsuccessful(200, echo))
                        .onlyFor(operation -> !operation.isArizes()));
    }

    private static Object inTheBackground(Operation operation, Clients clients) {
        return operation.isArizes()
                ? clients.arize().supplyAsync(client -> operation.call(clients)).join()
                : clients.portkey()
                        .supplyAsync(client -> operation.call(clients))
                        .join();
    }

    private static Stream<Way> distortedErrors() {
        return Stream.of(
                Way.failure(
                        "percent-encoded text",
                        ApiException.class,
                        echo -> body(418, "text/plain", echo.percentEncoded())),
                Way.failure(
                        "JSON escaped with care",
                        BadRequestException.class,
                        echo -> json(400, message(echo.carefulJson(), "errorCode"))),
                Way.failure(
                        "JSON escaped with care, and cut",
                        BadRequestException.class,
                        echo -> json(400, "{\"request\":" + echo.carefulJson())),
                Way.failure(
                        "error cut within the key",
                        ServerException.class,
                        echo -> cut(500, "no such key: ", echo.key())),
                Way.failure(
                        "error cut within a header",
                        ServerException.class,
                        echo -> cut(500, "{\"header\":\"", Canaries.CALLERS_HEADER)));
    }

    private static Stream<Way> unreadable() {
        return Stream.of(
                Way.failureToRead("of other types", DecodeException.class, Answers::undecodable),
                Way.failureToRead("of another type by a secret name", DecodeException.class, Answers::undecodableField),
                Way.failureToRead("no JSON", DecodeException.class, echo -> body(200, "text/plain", echo.text())),
                Way.failureToRead(
                        "cut JSON",
                        DecodeException.class,
                        echo -> json(200, "{\"id\":" + text(echo.text()) + ",\"name\":\"n")),
                Way.failureToRead("too large", DecodeException.class, echo -> json(200, text(echo.text())))
                        .with(options -> options.maxResponseBytes(20)),
                Way.failure("pages that contradict themselves", PaginationException.class, Answers::contradicting)
                        .onlyFor(operation -> operation.isArizes() && operation.readsPages()));
    }

    private static Stream<Way> headers() {
        return Stream.of(
                Way.failure(
                        "headers of an error",
                        BadRequestException.class,
                        echo -> withHeaders(
                                400,
                                Map.of(
                                        "Content-Type",
                                        echo.line(),
                                        "x-request-id",
                                        echo.line(),
                                        "Retry-After",
                                        echo.line(),
                                        "Date",
                                        echo.line()))),
                Way.failureToRead(
                        "headers of a success",
                        DecodeException.class,
                        echo -> withHeaders(200, Map.of("Content-Type", "text/" + echo.line(), "cf-ray", echo.line()))),
                Way.failure(
                        "redirect to the key",
                        ApiException.class,
                        echo -> redirect(302, "https://" + echo.key() + ".example/" + echo.key())),
                Way.failure(
                        "redirect with the key",
                        ApiException.class,
                        echo -> redirect(307, "/elsewhere?key=" + echo.key())));
    }

    private static Stream<Way> lost() {
        return Stream.of(
                Way.failureToRead("cut body", TransportException.class, echo -> cut(200, "{\"id\":\"", echo.key())),
                Way.failure(
                        "dropped connection",
                        TransportException.class,
                        echo -> none().onResponseStart(new SocketEffect.CloseSocket())),
                Way.failureToRead(
                                "reset stream",
                                TransportException.class,
                                echo -> json(200, text(echo.text()))
                                        .onResponseBody(new SocketEffect.CloseStream(INTERNAL_ERROR)))
                        .over(Route.HTTP2),
                Way.failure("no HTTP", TransportException.class, echo -> none().status("NONSENSE " + echo.line())),
                Way.failure(
                        "two lengths",
                        TransportException.class,
                        echo -> none().addHeader("Content-Length", echo.line())),
                Way.failure(
                                "timeout",
                                TransportException.class,
                                echo -> none().onResponseStart(SocketEffect.Stall.INSTANCE))
                        .with(options ->
                                options.attemptTimeout(Duration.ofMillis(20)).retryPolicy(RetryPolicy.none())));
    }

    private static Stream<Way> unsent() {
        return Stream.of(
                Way.failure("untrusted certificate", TransportException.class, echo -> none())
                        .over(Route.UNTRUSTED),
                Way.failure("refused connection", TransportException.class, echo -> none())
                        .over(Route.NOWHERE),
                Way.failure("talkative interceptor", TransportException.class, echo -> none())
                        .over(Route.INTERCEPTED),
                Way.failure("closed client", ClientClosedException.class, echo -> none())
                        .over(Route.CLOSED),
                Way.failure("interrupt", CallInterruptedException.class, echo -> none())
                        .calledBy(Ways::interrupted));
    }

    private static Object interrupted(Operation operation, Clients clients) {
        Thread.currentThread().interrupt();
        try {
            return operation.call(clients);
        } finally {
            Thread.interrupted();
        }
    }
}
