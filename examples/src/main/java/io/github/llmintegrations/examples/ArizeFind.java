package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import java.io.PrintStream;

/** Finds an integration by its exact name; a name is never taken for an id, nor an id for a name. */
final class ArizeFind implements Example {

    @Override
    public String name() {
        return "arize-find";
    }

    @Override
    public String summary() {
        return "finds the LLM integration \"" + ArizeCreate.OPEN_AI + "\", and none by a part of its name";
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        ArizeClient arize = clients.arize();
        for (String name : new String[] {ArizeCreate.OPEN_AI, "OpenAI"}) {
            String found = arize.integrations()
                    .findLlmByName(name)
                    .map(each -> each.id())
                    .orElse("nothing");
            out.println("  \"" + name + "\": " + found);
        }
    }
}
