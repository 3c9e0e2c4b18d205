package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.internal.http.RawServer.Script;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A small heap is enough to reject any response. */
@Tag("own-jvm")
@Timeout(90) // JVMs start slowly if many start concurrently
class HeapLimitTest {
    private static final List<String> SMALL_HEAP = List.of("-Xmx64m", "-XX:+ExitOnOutOfMemoryError");
    private static final int TIMES_TO_200_MEBIBYTES = 200 * 16;
    private static final String START = "{\"name\":\"";

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void isEnoughForCompressionBombs() throws InterruptedException {
        server.setDispatcher(bombs());

        runsWithoutHarm(server.url("/").toString(), () -> {});

        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void isEnoughForBodiesOfAGibibyte() throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(3);
        try (RawServer large = RawServer.start(gibibyte(200, hungUp), gibibyte(200, hungUp), gibibyte(500, hungUp))) {
            runsWithoutHarm(large.url(), () -> Await.until(hungUp));

            assertThat(large.requests()).hasSize(3);
        }
    }

    private static void runsWithoutHarm(String url, Runnable beforeItEnds) throws InterruptedException {
        try (ChildJvm program = ChildJvm.start(SMALL_HEAP, HeapLimitProgram.class, url)) {
            program.awaitLine("done");
            beforeItEnds.run();
            program.endInput();

            assertThat(program.exitCode()).isZero();
        }
    }

    private static Script gibibyte(int status, CountDownLatch hungUp) {
        String letters = "a".repeat(1 << 16);
        return connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 " + status + " Whatever\r\nContent-Length: 1073741824\r\n\r\n" + START);
            try {
                while (true) {
                    connection.write(letters);
                }
            } finally {
                hungUp.countDown();
            }
        };
    }

    private static Dispatcher bombs() {
        return new Dispatcher() {
            private final MockResponse bomb = Gzip.bomb(200, START, TIMES_TO_200_MEBIBYTES, "\"}");
            private final MockResponse bombInAFailure =
                    bomb.newBuilder().code(500).build();

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return request.getMethod().equals("GET") ? bomb : bombInAFailure;
            }
        };
    }
}
