package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.core.ClientBuilder;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs the examples: all of them as one story on sandboxes, or those that are named. */
public final class Main {
    private static final int USAGE = 2;

    private final PrintStream out;

    Main(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the examples and ends the JVM: with 0 when all went well, 1 when a call failed, 2 when the arguments are wrong.
     *
     * @param arguments {@code --help}, {@code --live}, and the names of examples
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new Main(out).run(arguments));
    }

    int run(String... arguments) {
        List<String> names = new ArrayList<>(List.of(arguments));
        if (names.remove("--help")) {
            help();
            return 0;
        }
        try {
            return names.remove("--live") ? live(names) : onSandboxes(names);
        } catch (SdkException | IllegalArgumentException e) {
            out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            return 1;
        }
    }

    private int live(List<String> names) {
        List<Example> readOnly = examples(fault -> {}, fault -> {}).stream()
                .filter(Example::isReadOnly)
                .toList();
        try (Clients clients = new Clients(
                () -> logging(ArizeClient.builder().fromEnv()).build(),
                () -> logging(PortkeyClient.builder().fromEnv()).build())) {
            return run(readOnly, names, clients);
        }
    }

    private int onSandboxes(List<String> names) {
        try (ArizeSandbox arize = ArizeSandbox.start();
                PortkeySandbox portkey = PortkeySandbox.start();
                Clients clients = new Clients(
                        () -> logging(ArizeClient.builder()
                                        .baseUrl(arize.baseUrl())
                                        .apiKey(arize.apiKey()))
                                .build(),
                        () -> logging(PortkeyClient.builder()
                                        .baseUrl(portkey.baseUrl())
                                        .apiKey(portkey.apiKey()))
                                .build())) {
            return run(examples(arize::inject, portkey::inject), names, clients);
        }
    }

    private <B extends ClientBuilder<B>> B logging(B client) {
        return client.configureHttpClient(http -> http.addNetworkInterceptor(new WireLog(out)));
    }

    /** All examples, in the order in which they make a story. */
    private static List<Example> examples(Consumer<Fault> arizeSandbox, Consumer<Fault> portkeySandbox) {
        return List.of(
                new ArizeCreate(),
                new ArizeList(),
                new ArizeRateLimit(arizeSandbox),
                new ArizeUpdate(),
                new ArizeErrors(),
                new ArizeFind(),
                new ArizeDelete(),
                new ArizeAiIntegrations(),
                new ArizeListAi(),
                new PortkeyCreate(),
                new PortkeyModels(),
                new PortkeyWorkspaces(),
                new PortkeyList(),
                new PortkeyUpdate(),
                new PortkeyDelete(),
                new RotateKey(portkeySandbox));
    }

    /** Runs those of the possible examples that are named, or all when none is. */
    private int run(List<Example> possible, List<String> names, Clients clients) {
        if (!possible.stream().map(Example::name).toList().containsAll(names)) {
            out.println("No such example here: " + String.join(" ", names) + ". See --help.");
            return USAGE;
        }
        for (Example each : possible) {
            if (names.isEmpty() || names.contains(each.name())) {
                out.println(each.name() + ": " + each.summary());
                each.run(clients, out);
                out.println();
            }
        }
        return 0;
    }

    private void help() {
        out.println("java -jar examples.jar [--live] [example...]");
        out.println();
        out.println(
                "Without --live, the examples run on sandboxes of their own, on loopback, without any account: all of");
        out.println(
                "them as one story, or those that are named. With --live, those that only read run against the real");
        out.println(
                "services, with ARIZE_API_KEY and PORTKEY_API_KEY (and ARIZE_REGION, PORTKEY_BASE_URL...) from the");
        out.println("environment; name those for which you have keys.");
        out.println();
        for (Example each : examples(fault -> {}, fault -> {})) {
            out.println("  " + each.name() + (each.isReadOnly() ? " (live too)" : ""));
            out.println("      " + each.summary());
        }
    }
}
