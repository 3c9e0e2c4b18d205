package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.core.ClientBuilder;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.examples.Example.Live;
import io.github.llmintegrations.examples.Example.Sandboxes;
import io.github.llmintegrations.examples.Example.Vendor;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs all examples, or those that are named, on sandboxes or against the real services. */
public final class Main {
    private static final int FAILURE = 1;
    private static final int USAGE = 2;
    private static final String LIVE = "--live";

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final FoldedOutput folded;
    private final CallCosts costs = new CallCosts();

    Main(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.folded = new FoldedOutput(out);
    }

    /**
     * Runs examples and ends the JVM: with 0 if all succeed, 1 if a call fails, 2 if the arguments or the environment are
     * wrong.
     *
     * @param arguments {@code -h} or {@code --help}, {@code --live}, and names of examples
     */
    public static void main(String[] arguments) {
        System.exit(new Main(stream(FileDescriptor.out), stream(FileDescriptor.err), System.getenv()).run(arguments));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    int run(String... arguments) {
        Set<String> given = new LinkedHashSet<>(List.of(arguments));
        if (given.contains("-h") || given.contains("--help")) {
            help();
            return 0;
        }
        boolean live = given.remove(LIVE);
        try {
            List<Example> examples = named(given);
            if (live) {
                runLive(examples, given);
            } else {
                runOnSandboxes(examples);
            }
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return USAGE;
        } catch (SdkException e) {
            err.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            return FAILURE;
        }
        out.println("What was called, and what it took:");
        costs.print(folded);
        return 0;
    }

    private static List<Example> named(Set<String> names) {
        Set<String> unknown = new LinkedHashSet<>(names);
        Example.ALL.forEach(each -> unknown.remove(each.name()));
        unknown.stream().findFirst().ifPresent(each -> {
            throw new IllegalArgumentException(
                    (each.startsWith("-") ? "Unknown option: " : "Unknown example: ") + each + ". See --help.");
        });
        return Example.ALL.stream()
                .filter(each -> names.isEmpty() || names.contains(each.name()))
                .toList();
    }

    private void runOnSandboxes(List<Example> examples) {
        try (ArizeSandbox arize = ArizeSandbox.start();
                PortkeySandbox portkey = PortkeySandbox.builder()
                        .workspace("ws-support-1234", PortkeyMcp.WORKSPACE)
                        .start();
                Clients clients = new Clients(
                        () -> observed(ArizeClient.builder()
                                        .baseUrl(arize.baseUrl())
                                        .apiKey(arize.apiKey()))
                                .build(),
                        () -> observed(PortkeyClient.builder()
                                        .baseUrl(portkey.baseUrl())
                                        .apiKey(portkey.apiKey()))
                                .build())) {
            Sandboxes sandboxes = new Sandboxes(clients, arize::inject, portkey::inject);
            for (Example each : examples) {
                title(each);
                each.program().run(sandboxes, folded);
                out.println();
            }
        }
    }

    private void runLive(List<Example> examples, Set<String> names) {
        for (Example each : examples) {
            if (each.live().isEmpty() && names.contains(each.name())) {
                throw new IllegalArgumentException(each.name() + " does not run live. See --help.");
            }
        }
        List<Example> readers =
                examples.stream().filter(each -> each.live().isPresent()).toList();
        requireApiKeys(readers);
        try (Clients clients = new Clients(
                () -> observed(ArizeClient.builder().fromEnv()).build(),
                () -> observed(PortkeyClient.builder().fromEnv()).build())) {
            for (Example each : readers) {
                title(each);
                each.live().orElseThrow().program().run(clients, folded);
                out.println();
            }
        }
    }

    private void requireApiKeys(List<Example> examples) {
        Set<Vendor> missing = EnumSet.noneOf(Vendor.class);
        examples.stream()
                .flatMap(each -> each.live().stream())
                .map(Live::vendor)
                .forEach(missing::add);
        missing.removeIf(
                each -> !environment.getOrDefault(each.apiKeyVariable, "").isBlank());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(missing.stream()
                    .map(each ->
                            each.displayName + ": the environment variable " + each.apiKeyVariable + " is not set.")
                    .collect(Collectors.joining(
                            System.lineSeparator(),
                            "",
                            System.lineSeparator()
                                    + "Set it, or name only examples of the other vendor. See --help.")));
        }
    }

    private <B extends ClientBuilder<B>> B observed(B client) {
        return client.listener(costs).configureHttpClient(http -> http.addNetworkInterceptor(new WireLog(folded)));
    }

    private void title(Example example) {
        out.println(example.name() + ": " + example.summary());
    }

    private void help() {
        out.println("""
                java -jar examples.jar [--live] [example...]

                Without --live, the examples run on sandboxes on this machine and need no account. With --live,
                the examples marked "live" read from the real services. They need the environment variables
                ARIZE_API_KEY and PORTKEY_API_KEY, and honor the other variables of the clients, such as
                ARIZE_REGION. Without names, all examples run.
                """);
        for (Example each : Example.ALL) {
            out.println("  " + each.name() + (each.live().isPresent() ? " (live)" : ""));
            out.println("      " + each.summary());
        }
    }
}
