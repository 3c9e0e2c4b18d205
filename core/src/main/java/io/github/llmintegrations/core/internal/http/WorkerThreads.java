package io.github.llmintegrations.core.internal.http;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for work that blocks: virtual where the JVM has them (21), else daemon threads. Neither keeps a JVM alive. */
final class WorkerThreads {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private WorkerThreads() {}

    static ExecutorService create() {
        try {
            // Called by name, since this is compiled for Java 17.
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return Executors.newCachedThreadPool(work -> daemon(work, "llm-integrations-" + NUMBER.incrementAndGet()));
        }
    }

    /** Not started yet. */
    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
