package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Timing;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The machine's clocks, and a sleep that ends when its client is closed. */
final class SystemTiming implements Timing {
    private final CountDownLatch closed;

    SystemTiming(CountDownLatch closed) {
        this.closed = closed;
    }

    @Override
    @SuppressWarnings("ReturnValueIgnored") // the retry loop looks whether the client was closed
    public void sleep(Duration duration) throws InterruptedException {
        closed.await(duration.toNanos(), TimeUnit.NANOSECONDS);
    }
}
