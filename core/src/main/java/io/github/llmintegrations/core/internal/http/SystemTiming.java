package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Timing;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The clocks of the system, and a sleep that ends when the client is closed. */
final class SystemTiming implements Timing {
    private final CountDownLatch closed;

    SystemTiming(CountDownLatch closed) {
        this.closed = closed;
    }

    @Override
    @SuppressWarnings("ReturnValueIgnored") // the retry loop checks whether the client is closed
    public void sleep(Duration duration) throws InterruptedException {
        closed.await(duration.toNanos(), TimeUnit.NANOSECONDS);
    }
}
