package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.internal.http.UnclosedProgram.LastCall;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program need not close its clients: their threads do not keep its JVM alive. */
@Tag("own-jvm")
@Timeout(90) // JVMs start slowly if many start concurrently
class JvmExitTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @ParameterizedTest
    @EnumSource
    void aProgramWithUnclosedClientsExitsAtOnce(LastCall last) throws InterruptedException {
        server.setDispatcher(answeringById());
        try (ChildJvm program = ChildJvm.start(UnclosedProgram.class, url(), last.name())) {
            program.awaitLine("done");

            assertThat(program.exitCode()).isZero();
        }
    }

    @Test
    void aShutdownHookCanMakeCalls() throws InterruptedException {
        server.setDispatcher(answeringById());
        try (ChildJvm program = ChildJvm.start(ShutdownHookProgram.class, url())) {
            program.awaitLine("done");
            program.awaitLine("done in the hook");

            assertThat(program.exitCode()).isZero();
        }
    }

    private String url() {
        return server.url("/").toString();
    }

    private static Dispatcher answeringById() {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return switch (request.getUrl().pathSegments().get(2)) {
                    case UnclosedProgram.MISSING -> Responses.status(404);
                    case UnclosedProgram.SILENT -> Responses.stall();
                    default -> Responses.ok();
                };
            }
        };
    }
}
