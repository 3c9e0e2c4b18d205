package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs the examples: all of them as one story on a sandbox, or those that are named. */
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
            return names.remove("--live") ? live(names) : onSandbox(names);
        } catch (SdkException | IllegalArgumentException e) {
            out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            return 1;
        }
    }

    private int live(List<String> names) {
        List<Example> readOnly =
                examples(fault -> {}).stream().filter(Example::isReadOnly).toList();
        try (ArizeClient arize = logging(ArizeClient.builder().fromEnv()).build()) {
            return run(choose(readOnly, names), names, arize);
        }
    }

    private int onSandbox(List<String> names) {
        try (ArizeSandbox sandbox = ArizeSandbox.start();
                ArizeClient arize = logging(
                                ArizeClient.builder().baseUrl(sandbox.baseUrl()).apiKey(sandbox.apiKey()))
                        .build()) {
            return run(choose(examples(sandbox::inject), names), names, arize);
        }
    }

    private ArizeClient.Builder logging(ArizeClient.Builder client) {
        return client.configureHttpClient(http -> http.addNetworkInterceptor(new WireLog(out)));
    }

    /** All examples, in the order in which they make a story. */
    private static List<Example> examples(Consumer<Fault> sandbox) {
        return List.of(
                new CreateIntegrations(),
                new ListIntegrations(),
                new SurviveRateLimit(sandbox),
                new UpdateIntegrations(),
                new HandleErrors(),
                new FindByName(),
                new DeleteIntegrations(),
                new AiIntegrations(),
                new ListAiIntegrations());
    }

    /** Those that are named, or all when none is; none when a name is not among them. */
    private static List<Example> choose(List<Example> possible, List<String> names) {
        if (!possible.stream().map(Example::name).toList().containsAll(names)) {
            return List.of();
        }
        return possible.stream()
                .filter(each -> names.isEmpty() || names.contains(each.name()))
                .toList();
    }

    private int run(List<Example> chosen, List<String> names, ArizeClient arize) {
        if (chosen.isEmpty()) {
            out.println("No such example here: " + String.join(" ", names) + ". See --help.");
            return USAGE;
        }
        out.println("Talking to " + arize);
        for (Example each : chosen) {
            out.println();
            out.println(each.name() + ": " + each.summary());
            each.run(arize, out);
        }
        return 0;
    }

    private void help() {
        out.println("java -jar examples.jar [--live] [example...]");
        out.println();
        out.println("Without --live, the examples run on a sandbox of their own, on loopback, without any account:");
        out.println("all of them as one story, or those that are named. With --live, those that only read run against");
        out.println("the real service, with ARIZE_API_KEY (and ARIZE_REGION, ARIZE_ENUM_SPELLING...) from the");
        out.println("environment.");
        out.println();
        for (Example each : examples(fault -> {})) {
            out.println("  " + each.name() + (each.isReadOnly() ? " (live too)" : ""));
            out.println("      " + each.summary());
        }
    }
}
