package io.github.llmintegrations.systemtests.soak;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The soak's own JVM, whose heap, threads and connections no other test touches. */
final class SoakJvm implements AutoCloseable {
    private static final long LONGEST_LIFE_SECONDS = 120;

    private final Process process;
    private final BufferedReader output;
    private final BufferedWriter input;

    private SoakJvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
        this.input = process.outputWriter();
        CompletableFuture<Process> unused = process.onExit()
                .orTimeout(LONGEST_LIFE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly());
    }

    static SoakJvm start(String... arguments) {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx128m",
                                "-XX:TieredStopAtLevel=1", // it is over before better code pays
                                "-XX:+UseSerialGC", // after a collection it tells to the byte what is in use
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                SoakProgram.class.getName()),
                        Stream.of(arguments))
                .toList();
        try {
            return new SoakJvm(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line that the program prints; empty once it has ended. */
    Optional<String> readLine() throws IOException {
        return Optional.ofNullable(output.readLine());
    }

    void writeLine(String line) throws IOException {
        input.write(line + "\n");
        input.flush();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
