package io.github.llmintegrations.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pins child JVMs to a processor, on Linux with {@code taskset}. */
final class Processors {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern ALLOWED = Pattern.compile("(?m)^Cpus_allowed_list:\\s*(?<all>\\S*?(?<last>\\d+))$");

    private final String all;
    private final String last;

    private Processors(String all, String last) {
        this.all = all;
        this.last = last;
    }

    static Optional<Processors> find() throws IOException, InterruptedException {
        if (!Files.isReadable(STATUS)) {
            return Optional.empty();
        }
        Matcher allowed = ALLOWED.matcher(Files.readString(STATUS));
        return allowed.find() && succeeds("taskset", "-c", allowed.group("last"), "true")
                ? Optional.of(new Processors(allowed.group("all"), allowed.group("last")))
                : Optional.empty();
    }

    /**
     * Pins processes to one processor together. A round trip between them then takes as long as all the work that it
     * causes, independent of the scheduler.
     */
    void pin(List<ChildJvm> children) throws IOException, InterruptedException {
        move(children, last);
    }

    /** Lets processes run on every processor that this JVM may use. */
    void unpin(List<ChildJvm> children) throws IOException, InterruptedException {
        move(children, all);
    }

    private static void move(List<ChildJvm> children, String processors) throws IOException, InterruptedException {
        for (ChildJvm each : children) {
            if (!succeeds("taskset", "-a", "-c", "-p", processors, Long.toString(each.pid()))) {
                throw new IOException("taskset cannot pin a process to processor " + processors);
            }
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "processor " + last;
    }
}
