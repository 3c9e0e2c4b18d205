package io.github.llmintegrations.core.internal.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program in a separate JVM, so that no other test affects its heap, threads and connections. It ends with the test. */
final class ChildJvm implements AutoCloseable {
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final long LONGEST_LIFE_SECONDS = 80;
    private static final long LONGEST_EXIT_SECONDS = 10;

    private final Process process;
    private final BufferedReader output;
    private final List<String> printed = new ArrayList<>();

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
        CompletableFuture<Process> unused = process.onExit()
                .orTimeout(LONGEST_LIFE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly());
    }

    static ChildJvm start(Class<?> program, String... arguments) {
        return start(List.of(), Map.of(), program, arguments);
    }

    static ChildJvm start(List<String> options, Class<?> program, String... arguments) {
        return start(options, Map.of(), program, arguments);
    }

    static ChildJvm start(Map<String, String> environment, Class<?> program, String... arguments) {
        return start(List.of(), environment, program, arguments);
    }

    private static ChildJvm start(
            List<String> options, Map<String, String> environment, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
            process.environment().putAll(environment);
            return new ChildJvm(process.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the output of the program up to a line. */
    void awaitLine(String wanted) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.equals(wanted)) {
                    return;
                }
                printed.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("it ended before it printed '" + wanted + "': " + printed);
    }

    /** Closes the standard input of the program. */
    void endInput() {
        try {
            process.outputWriter().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits up to ten seconds for the program to end. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST_EXIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
