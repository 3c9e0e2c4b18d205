package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.server.Server;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the parts that the command line selects, and prints the table. */
public final class Runner {
    private static final int USAGE = 2;

    private final Options options;
    private final Effort effort;
    private final PrintStream progress;
    private final Optional<Processors> processors;
    private final Results results = new Results();

    Runner(Options options, PrintStream progress) throws IOException, InterruptedException {
        this.options = options;
        this.effort = options.effort();
        this.progress = progress;
        this.processors = Processors.find();
    }

    /** Runs the benchmarks; exits with status 2 if an argument is invalid. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        new Runner(parse(arguments), System.err).run(out);
    }

    private static Options parse(String[] arguments) {
        try {
            return Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Options.USAGE);
            System.exit(USAGE);
            throw e;
        }
    }

    void run(PrintStream out) throws IOException, InterruptedException, RunnerException {
        try (ChildJvm server = ChildJvm.start(List.of("-Xmx512m", "-XX:+UseSerialGC"), Server.class)) {
            String baseUrl = "http://127.0.0.1:" + server.line();
            if (isSelected(Part.ROUNDTRIP) || isSelected(Part.THROUGHPUT)) {
                withFleet(server, baseUrl);
            }
            if (isSelected(Part.COLD)) {
                rounds("cold starts", effort.rounds(), new ColdStarts(options, baseUrl, results)::round);
            }
            if (isSelected(Part.WALK)) {
                progress.println("smallest heaps");
                new LeastHeaps(options, baseUrl, results).find();
            }
        }
        if (isSelected(Part.CODEC)) {
            rounds("codecs", Math.max(1, effort.forks()), new Codecs(options, results)::round);
        }
        out.println(conditions());
        out.println();
        new Table(results).print(out);
    }

    private boolean isSelected(Part part) {
        return options.parts().contains(part);
    }

    private void withFleet(ChildJvm server, String baseUrl) throws IOException, InterruptedException, RunnerException {
        try (Fleet fleet = Fleet.start(options, baseUrl)) {
            if (isSelected(Part.ROUNDTRIP)) {
                progress.println("round trips: warming up");
                RoundTrips roundTrips = new RoundTrips(options, fleet, results);
                roundTrips.warmUp();
                pinned(server, fleet, () -> rounds("round trips", effort.rounds(), roundTrips::round));
            }
            if (isSelected(Part.THROUGHPUT)) {
                progress.println("many threads: warming up");
                ManyThreads manyThreads = new ManyThreads(options, fleet, results);
                manyThreads.warmUp();
                rounds("many threads", effort.rounds(), manyThreads::round);
            }
        }
    }

    private void pinned(ChildJvm server, Fleet fleet, Measurement measurement)
            throws IOException, InterruptedException, RunnerException {
        if (processors.isEmpty()) {
            measurement.run();
            return;
        }
        List<ChildJvm> children = new ArrayList<>(List.of(server));
        fleet.members().forEach(each -> children.add(each.jvm()));
        processors.get().pin(children);
        measurement.run();
        processors.get().unpin(children);
    }

    private void rounds(String part, int rounds, Measurement measurement) throws IOException, RunnerException {
        for (int round = 1; round <= rounds; round++) {
            progress.println(part + ": round " + round + " of " + rounds);
            measurement.run();
        }
    }

    private String conditions() {
        String where = processors
                .map(each -> "During round trips, the server and all clients share " + each + ".")
                .orElse("No process is pinned to a processor.");
        return "JDK " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " processors. "
                + where + " Warm clients and codecs run with " + String.join(" ", Fleet.SAME_FOR_ALL)
                + ". Each cell holds the median (minimum..maximum) and the median ratio to hand in the same round. Lower is"
                + " better, except for GETs per second.";
    }

    /** The work of one round. */
    @FunctionalInterface
    private interface Measurement {
        void run() throws IOException, RunnerException;
    }
}
