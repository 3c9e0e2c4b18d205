package io.github.llmintegrations.sandbox.junit;

import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Copies the log records that arrive at it, stack traces included. */
final class TappedHandler extends Handler {

    private final Consumer<String> copy;

    TappedHandler(Consumer<String> copy) {
        this.copy = copy;
        setFormatter(new SimpleFormatter());
    }

    @Override
    public void publish(LogRecord record) {
        copy.accept(getFormatter().format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
