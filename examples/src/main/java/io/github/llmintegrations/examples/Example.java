package io.github.llmintegrations.examples;

import io.github.llmintegrations.sandbox.Fault;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An entry of the list of examples.
 *
 * @param name the name on the command line
 * @param summary what the example does, in one line
 * @param program the whole example, which removes what it creates
 * @param live the part of it that only reads, for the real services
 */
record Example(String name, String summary, Program program, Optional<Live> live) {

    /** The examples, in the order in which they run if none is named. */
    static final List<Example> ALL = List.of(
            writing(
                    "arize-create",
                    "registers OpenAI, Bedrock and an agent",
                    (on, out) -> ArizeCreate.run(on.clients().arize(), out)),
            reading(
                    "arize-list",
                    "lists LLM integrations, two on a page",
                    (on, out) -> ArizeList.run(on.clients().arize(), out),
                    new Live(Vendor.ARIZE, (clients, out) -> ArizeList.list(clients.arize(), out))),
            writing(
                    "arize-rate-limit",
                    "waits as long as a 429 with Retry-After: 1 asks",
                    (on, out) -> ArizeRateLimit.run(on.clients().arize(), on.arizeFaults(), out)),
            writing(
                    "arize-update",
                    "replaces a key and clears a base URL",
                    (on, out) -> ArizeUpdate.run(on.clients().arize(), out)),
            writing(
                    "arize-errors",
                    "causes a conflict and a validation error",
                    (on, out) -> ArizeErrors.run(on.clients().arize(), out)),
            reading(
                    "arize-find",
                    "finds the LLM integration \"Production OpenAI\" by its name",
                    (on, out) -> ArizeFind.run(on.clients().arize(), out),
                    new Live(Vendor.ARIZE, (clients, out) -> ArizeFind.find(clients.arize(), out))),
            writing(
                    "arize-delete",
                    "deletes an integration and reads it once more",
                    (on, out) -> ArizeDelete.run(on.clients().arize(), out)),
            writing(
                    "arize-ai-integrations",
                    "creates, updates and deletes an integration of /v2/ai-integrations",
                    (on, out) -> ArizeAiIntegrations.run(on.clients().arize(), out)),
            reading(
                    "arize-list-ai-integrations",
                    "lists AI integrations as a stream",
                    (on, out) -> ArizeListAi.run(on.clients().arize(), out),
                    new Live(Vendor.ARIZE, (clients, out) -> ArizeListAi.list(clients.arize(), out))),
            writing(
                    "portkey-create",
                    "registers Bedrock with a role, and OpenAI with a secret reference",
                    (on, out) -> PortkeyCreate.run(on.clients().portkey(), out)),
            writing(
                    "portkey-models",
                    "disables a model of OpenAI and adds a fine-tuned one",
                    (on, out) -> PortkeyModels.run(on.clients().portkey(), out)),
            writing(
                    "portkey-workspaces",
                    "gives a workspace, found by its name, a monthly budget, and reads its provider",
                    (on, out) -> PortkeyWorkspaces.run(on.clients().portkey(), out)),
            reading(
                    "portkey-list",
                    "lists integrations, two on a page",
                    (on, out) -> PortkeyList.run(on.clients().portkey(), out),
                    new Live(Vendor.PORTKEY, (clients, out) -> PortkeyList.list(clients.portkey(), out))),
            writing(
                    "portkey-update",
                    "sets a negotiated discount and clears it",
                    (on, out) -> PortkeyUpdate.run(on.clients().portkey(), out)),
            writing(
                    "portkey-delete",
                    "deletes an integration and reads it once more",
                    (on, out) -> PortkeyDelete.run(on.clients().portkey(), out)),
            writing(
                    "portkey-mcp",
                    "registers an MCP server and gives it to a workspace, found by its name",
                    (on, out) -> PortkeyMcp.run(on.clients().portkey(), out)),
            writing(
                    "rotate-key",
                    "rotates one OpenAI key at both vendors, through a crash, a 429 and two 500s",
                    (on, out) ->
                            RotateKey.run(on.clients().arize(), on.clients().portkey(), on.portkeyFaults(), out)));

    private static Example writing(String name, String summary, Program program) {
        return new Example(name, summary, program, Optional.empty());
    }

    private static Example reading(String name, String summary, Program program, Live live) {
        return new Example(name, summary, program, Optional.of(live));
    }

    /** A program for sandboxes. */
    interface Program {
        void run(Sandboxes on, PrintStream out);
    }

    /** The clients of two sandboxes, and what injects faults into these. */
    record Sandboxes(Clients clients, Consumer<Fault> arizeFaults, Consumer<Fault> portkeyFaults) {}

    /** A program that only reads, and the vendor it reads from. */
    record Live(Vendor vendor, LiveProgram program) {}

    /** A program for the real services. */
    interface LiveProgram {
        void run(Clients clients, PrintStream out);
    }

    /** A vendor, and the environment variable of its API key. */
    enum Vendor {
        ARIZE("Arize", "ARIZE_API_KEY"),
        PORTKEY("Portkey", "PORTKEY_API_KEY");

        final String displayName;
        final String apiKeyVariable;

        Vendor(String displayName, String apiKeyVariable) {
            this.displayName = displayName;
            this.apiKeyVariable = apiKeyVariable;
        }
    }
}
