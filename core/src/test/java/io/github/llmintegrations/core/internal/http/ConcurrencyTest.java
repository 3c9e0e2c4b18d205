package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.ConnectionPool;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    private static final int THREADS = 64;
    private static final int CALLS = 50;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void concurrentCallsGetTheirOwnResponses() {
        server.setDispatcher(repeatingTheId());
        ConnectionPool pool = new ConnectionPool(THREADS, 1, TimeUnit.MINUTES);
        HttpTransport transport = TestBuilder.to(server)
                .configureHttpClient(http -> http.connectionPool(pool))
                .open();
        AtomicInteger next = new AtomicInteger();

        List<Integer> answered = BackgroundThread.together(THREADS, () -> {
            int right = 0;
            for (int i = 0; i < CALLS; i++) {
                String id = "thing-" + next.incrementAndGet();
                right += transport.execute(TestOperations.get(id)).equals(new Thing(id)) ? 1 : 0;
            }
            return right;
        });

        assertThat(answered).hasSize(THREADS).containsOnly(CALLS);
        assertThat(server.getRequestCount()).isEqualTo(THREADS * CALLS);
        assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount());
    }

    private static Dispatcher repeatingTheId() {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String id = request.getUrl().pathSegments().get(2);
                return Responses.json(200, "{\"name\":\"" + id + "\"}").build();
            }
        };
    }
}
