package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.internal.http.RawServer.Script;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("own-jvm")
@Timeout(90) // JVMs start slowly if many start concurrently
class ManyClientsTest {
    @Test
    void closedClientsLeaveNoThreadsOrConnections() throws InterruptedException {
        AtomicInteger ended = new AtomicInteger();
        Script answerAlways = connection -> {
            try {
                connection.answerAlways(200, "{\"name\":\"one\"}");
            } finally {
                ended.incrementAndGet();
            }
        };
        try (RawServer server = RawServer.start(answerAlways);
                ChildJvm program = ChildJvm.start(ManyClientsProgram.class, server.url())) {
            program.awaitLine("closed");
            assertThat(server.connectionCount()).isGreaterThanOrEqualTo(ManyClientsProgram.CLIENTS);
            Await.until(() -> ended.get() == server.connectionCount());
            program.awaitLine("threads are gone");
            program.endInput();

            assertThat(program.exitCode()).isZero();
        }
    }
}
