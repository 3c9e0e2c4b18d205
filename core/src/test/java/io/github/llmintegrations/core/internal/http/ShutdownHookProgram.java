package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.internal.http.TestOperations.Thing;

/** A program that makes calls during the shutdown of its JVM, on a client with a connection and on a new one. */
final class ShutdownHookProgram {
    private ShutdownHookProgram() {}

    public static void main(String[] args) {
        HttpTransport warm = open(args[0]);
        call(warm);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            call(warm);
            call(open(args[0]));
            System.out.println("done in the hook");
        }));
        System.out.println("done");
    }

    private static HttpTransport open(String url) {
        return TestBuilder.hosted().baseUrl(url).open();
    }

    private static void call(HttpTransport transport) {
        Thing here = transport.execute(TestOperations.get());
        Thing inTheBackground =
                transport.async(() -> transport.execute(TestOperations.get())).join();
        if (!here.equals(new Thing("one")) || !inTheBackground.equals(here)) {
            throw new IllegalStateException("a wrong answer");
        }
    }
}
