package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Throws checked exceptions without declaring them, as Kotlin does. */
final class SneakyThrow {
    private SneakyThrow() {}

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <T, E extends Throwable> T throwIt(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** Exceptions of every kind except interrupts. */
    static Stream<Named<Exception>> exceptions() {
        return Stream.of(new IllegalStateException("own"), new IOException("own"), new TimeoutException("own"))
                .map(each -> Named.of(each.getClass().getSimpleName(), each));
    }

    static Stream<Named<Error>> errors() {
        return Stream.of(new AssertionError("own"), new StackOverflowError("own"), new LinkageError("own"))
                .map(each -> Named.of(each.getClass().getSimpleName(), each));
    }
}
