package io.github.llmintegrations.core.internal.json;

/** A body that does not even begin as JSON, such as a portal's sign-in page: nobody knows whether the vendor was asked. */
public final class ForeignBodyException extends UnreadableException {
    private static final long serialVersionUID = 1;

    ForeignBodyException() {
        super("not JSON");
    }
}
