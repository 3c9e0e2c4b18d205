package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A program that creates many clients, uses each on a thread and in the background, and closes all of them. */
final class ManyClientsProgram {
    static final int CLIENTS = 200;

    /** OkHttp keeps a few threads for a minute, which all clients of a JVM share. */
    private static final int MOST_OF_OKHTTP = 10;

    private ManyClientsProgram() {}

    public static void main(String[] args) throws IOException {
        useAndClose(1, args[0]);
        Await.until(() -> threads(false) == 0);

        useAndClose(CLIENTS, args[0]);
        System.out.println("closed");
        Await.until(() -> threads(false) == 0 && threads(true) <= MOST_OF_OKHTTP);
        System.out.println("threads are gone");
        System.in.readNBytes(1);
    }

    private static void useAndClose(int clients, String url) {
        List<HttpTransport> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            HttpTransport transport = TestBuilder.hosted().baseUrl(url).open();
            use(transport);
            all.add(transport);
        }
        all.forEach(HttpTransport::close);
    }

    private static void use(HttpTransport transport) {
        Thing here = transport.execute(TestOperations.get());
        Thing inTheBackground =
                transport.async(() -> transport.execute(TestOperations.get())).join();
        if (!here.equals(new Thing("one")) || !inTheBackground.equals(here)) {
            throw new IllegalStateException("a wrong answer");
        }
    }

    /** Counts the threads other than this one: OkHttp's, or all others. */
    private static long threads(boolean ofOkHttp) {
        Thread[] threads = new Thread[2 * CLIENTS];
        Thread.enumerate(threads);
        return Arrays.stream(threads)
                .filter(Objects::nonNull)
                .filter(each -> each != Thread.currentThread())
                .filter(each -> each.getName().startsWith("Ok") == ofOkHttp)
                .count();
    }
}
