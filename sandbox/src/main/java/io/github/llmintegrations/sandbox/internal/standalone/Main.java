package io.github.llmintegrations.sandbox.internal.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Starts the sandboxes of both vendors on one port, until the process ends. */
public final class Main {

    private static final int CANNOT_START = 1;
    private static final int USAGE = 2;

    private Main() {}

    /**
     * Starts the server and prints how to use it. Ends the JVM with 1 if the port cannot be opened, and with 2 if the
     * arguments are wrong; the reason is on standard error then.
     *
     * @param arguments {@code --port}, {@code --arize-spelling}, {@code --help}
     */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(out, err, arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Returns the exit status; 0 while a server that was started goes on, too. */
    private static int run(PrintStream out, PrintStream err, String... arguments) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println("See --help.");
            return USAGE;
        }
        if (options.help()) {
            out.print(Options.HELP);
            return 0;
        }
        try {
            StandaloneServer server = StandaloneServer.start(options);
            out.print(server.instructions());
            return 0;
        } catch (UncheckedIOException e) {
            err.println(e.getMessage());
            return CANNOT_START;
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
