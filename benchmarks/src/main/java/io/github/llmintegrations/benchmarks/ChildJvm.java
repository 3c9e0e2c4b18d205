package io.github.llmintegrations.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A child JVM with this JVM's class path; parent and child exchange lines over standard input and output. */
final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private final BufferedWriter input;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
        this.input = process.outputWriter();
    }

    static ChildJvm start(List<String> jvmOptions, Class<?> main, String... arguments) throws IOException {
        return start(Redirect.INHERIT, jvmOptions, main, arguments);
    }

    /** Starts a child that may fail; discards its error output. */
    static ChildJvm startSilently(List<String> jvmOptions, Class<?> main, String... arguments) throws IOException {
        return start(Redirect.DISCARD, jvmOptions, main, arguments);
    }

    private static ChildJvm start(Redirect errors, List<String> jvmOptions, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ChildJvm(new ProcessBuilder(command).redirectError(errors).start());
    }

    long pid() {
        return process.pid();
    }

    String ask(String question) throws IOException {
        input.write(question);
        input.newLine();
        input.flush();
        return line();
    }

    /** Returns the next line that the child prints. */
    String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new EOFException("a child JVM exited without a response");
        }
        return line;
    }

    /** Returns the line that the child prints if it exits with status 0 within the limit, and null otherwise. */
    @Nullable String result(Duration limit) throws IOException, InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
            return null;
        }
        return line();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
