package io.github.llmintegrations.core.internal.http;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for blocking work: virtual threads on Java 21 and later, otherwise daemon threads. Neither keeps a JVM alive. */
final class WorkerThreads {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private WorkerThreads() {}

    static ExecutorService create() {
        try {
            // By reflection, since the code is compiled for Java 17.
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return Executors.newCachedThreadPool(work -> daemon(work, "llm-integrations-" + NUMBER.incrementAndGet()));
        }
    }

    /** Returns a daemon thread that is not started. */
    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
