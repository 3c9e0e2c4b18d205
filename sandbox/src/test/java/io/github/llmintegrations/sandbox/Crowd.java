package io.github.llmintegrations.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many who call at the same time. */
public final class Crowd implements AutoCloseable {

    private static final int THREADS = 16;

    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    private final int size;

    public Crowd(int size) {
        this.size = size;
    }

    /** What each of them got, who are numbered from 0. */
    public <T> List<T> all(IntFunction<T> call) {
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int number = i;
            calls.add(() -> call.apply(number));
        }
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : executor.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
