package io.github.llmintegrations.core.internal;

import java.time.Duration;

/** A program that makes one call on its own thread and one in the background, and closes nothing. */
final class UnclosedProgram {
    private static final int UNUSED_CLIENTS = 100;

    private UnclosedProgram() {}

    public static void main(String[] args) {
        int threads = Thread.activeCount();
        for (int i = 0; i < UNUSED_CLIENTS; i++) {
            TestBuilder.hosted().open();
        }
        check(Thread.activeCount() == threads, "unused clients have threads");

        HttpTransport transport = TestBuilder.hosted()
                .baseUrl(args[0])
                .attemptTimeout(Duration.ofSeconds(20))
                .open();
        check(transport.execute(TestOperations.get()).name().equals("one"), "a wrong answer");
        check(
                transport
                        .async(() -> transport.execute(TestOperations.get()))
                        .join()
                        .name()
                        .equals("one"),
                "a wrong answer in the background");
        System.out.println("done");
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
