package io.github.llmintegrations.sandbox.junit;

import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sandboxes of one test, each started when the test first asks for it, and the output while they run. */
final class TestSandboxes implements AutoCloseable {

    private static final int SHORTEST_SECRET = 8;

    private final CapturedOutput output = CapturedOutput.start();
    private @Nullable ArizeSandbox arize;
    private @Nullable PortkeySandbox portkey;

    synchronized ArizeSandbox arize() {
        if (arize == null) {
            arize = ArizeSandbox.start();
        }
        return arize;
    }

    synchronized PortkeySandbox portkey() {
        if (portkey == null) {
            portkey = PortkeySandbox.start();
        }
        return portkey;
    }

    /** @throws AssertionError if the output has a line with a secret; the message has all such lines, masked */
    void assertNoSecretWasWritten() {
        Set<String> secrets = secrets();
        List<String> leaks = new ArrayList<>();
        for (CapturedOutput.Line line : output.lines()) {
            String masked = masked(line.text(), secrets);
            if (!masked.equals(line.text())) {
                leaks.add(line.source() + ": " + masked);
            }
        }
        if (!leaks.isEmpty()) {
            throw new AssertionError("The test wrote secrets, masked here:\n" + String.join("\n", leaks));
        }
    }

    @Override
    public synchronized void close() {
        output.close();
        if (arize != null) {
            arize.close();
        }
        if (portkey != null) {
            portkey.close();
        }
    }

    private synchronized Set<String> secrets() {
        Set<String> secrets = new HashSet<>();
        if (arize != null) {
            secrets.add(arize.apiKey());
            secrets.addAll(arize.receivedSecrets());
        }
        if (portkey != null) {
            secrets.add(portkey.apiKey());
            secrets.addAll(portkey.receivedSecrets());
        }
        secrets.removeIf(secret -> secret.length() < SHORTEST_SECRET);
        return secrets;
    }

    private static String masked(String line, Set<String> secrets) {
        String masked = line;
        for (String secret : secrets) {
            masked = masked.replace(secret, "***");
        }
        return masked;
    }
}
