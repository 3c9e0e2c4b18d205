package io.github.llmintegrations.systemtests.soak;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.ClientBuilder;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.portkey.PortkeyClient;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** Makes calls with both clients, and prints a {@link SoakMeasurement} when it is warm and another at the end. */
final class SoakProgram {
    private static final int CALLS_PER_ROUND = 50;
    private static final int MOST_COLLECTIONS = 20;
    private static final long STABLE = 1 << 10;

    private final ConnectionPool pool = new ConnectionPool();
    private final OkHttpClient http =
            new OkHttpClient.Builder().connectionPool(pool).build();
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong attempts = new AtomicLong();
    private final AtomicLong complaints = new AtomicLong();

    private SoakProgram() {}

    /** Takes the address and the key of each sandbox, and the address of the broken vendor. */
    public static void main(String[] args) {
        new SoakProgram().run(args[0], args[1], args[2], args[3], args[4]);
    }

    private void run(String arizeUrl, String arizeKey, String portkeyUrl, String portkeyKey, String brokenUrl) {
        Logger.getLogger("").addHandler(new Complaints());
        try (ArizeClient arize =
                        built(ArizeClient.builder(), arizeUrl, arizeKey).build();
                ArizeClient brokenArize = built(ArizeClient.builder(), brokenUrl, arizeKey)
                        .retryPolicy(RetryPolicy.none())
                        .build();
                PortkeyClient portkey =
                        built(PortkeyClient.builder(), portkeyUrl, portkeyKey).build();
                PortkeyClient brokenPortkey = built(PortkeyClient.builder(), brokenUrl, portkeyKey)
                        .retryPolicy(RetryPolicy.none())
                        .build()) {
            ArizeSoak ofArize = new ArizeSoak(arize, brokenArize, new SoakOrders(SoakTest.ARIZE));
            PortkeySoak ofPortkey = new PortkeySoak(portkey, brokenPortkey, new SoakOrders(SoakTest.PORTKEY));
            for (int round = 1; round <= SoakTest.CALLS / CALLS_PER_ROUND; round++) {
                ofArize.run("soak-" + round);
                ofPortkey.run("soak-" + round);
                if (calls.get() == SoakTest.CALLS_TO_WARM_UP || calls.get() == SoakTest.CALLS) {
                    System.out.println(SoakTest.MEASURED + measurement().toLine());
                }
            }
        }
    }

    private <B extends ClientBuilder<B>> B built(B builder, String url, String key) {
        return builder.baseUrl(url)
                .apiKey(key)
                .httpClient(http)
                .timing(new Sleepless())
                .listener(this::count);
    }

    private void count(AttemptReport attempt) {
        attempts.incrementAndGet();
        if (attempt.attempt() == 1) {
            calls.incrementAndGet();
        }
    }

    private SoakMeasurement measurement() {
        return new SoakMeasurement(
                calls.get(),
                attempts.get(),
                heap(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                pool.connectionCount(),
                pool.connectionCount() - pool.idleConnectionCount(),
                complaints.get());
    }

    /** Collects garbage until there is none left to find. */
    private static long heap() {
        long heap = Long.MAX_VALUE;
        for (int i = 0; i < MOST_COLLECTIONS; i++) {
            System.gc();
            long now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            if (heap - now < STABLE) {
                return Math.min(heap, now);
            }
            heap = now;
        }
        return heap;
    }

    private final class Complaints extends Handler {
        @Override
        public void publish(LogRecord logged) {
            if (logged.getLevel().intValue() >= Level.WARNING.intValue()) {
                complaints.incrementAndGet();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
