package io.github.llmintegrations.sandbox.junit;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/** A stream that writes everything through to the original, and copies it. */
final class TappedStream extends PrintStream {

    private final PrintStream original;

    TappedStream(PrintStream original, Consumer<String> copy) {
        super(new Tap(original, charset(original), copy), false, charset(original));
        this.original = original;
    }

    PrintStream original() {
        return original;
    }

    /** Returns the charset of a stream, which only Java 18 and later can be asked for; before, it is the default one. */
    private static Charset charset(PrintStream stream) {
        try {
            return (Charset) PrintStream.class.getMethod("charset").invoke(stream);
        } catch (ReflectiveOperationException e) {
            return Charset.defaultCharset();
        }
    }

    private static final class Tap extends OutputStream {

        private final PrintStream original;
        private final Charset charset;
        private final Consumer<String> copy;

        Tap(PrintStream original, Charset charset, Consumer<String> copy) {
            this.original = original;
            this.charset = charset;
            this.copy = copy;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            original.write(bytes, offset, length);
            copy.accept(new String(bytes, offset, length, charset));
        }

        @Override
        public void flush() {
            original.flush();
        }
    }
}
