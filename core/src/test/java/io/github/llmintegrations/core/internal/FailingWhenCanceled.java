package io.github.llmintegrations.core.internal;

import java.io.IOException;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.EventListener;

/** A listener of the HTTP client that throws when a call is cancelled, whoever does it. */
final class FailingWhenCanceled extends EventListener {
    private final Throwable failure;

    FailingWhenCanceled(Throwable failure) {
        this.failure = failure;
    }

    /** An exception, an error, and an exception that Java makes one declare. */
    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("this is thrown for a test"),
                new AssertionError("this is thrown for a test"),
                new IOException("this is thrown for a test"));
    }

    @Override
    public void canceled(Call call) {
        FailingWhenCanceled.<RuntimeException>throwUndeclared(failure);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Kotlin throws
    private static <E extends Throwable> void throwUndeclared(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
