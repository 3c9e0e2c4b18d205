package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.internal.json.UnreadableException;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** Reads the request to create an integration from a file: its configuration depends on the provider. */
final class IntegrationFile {
    private static final String CONFIGURATIONS = "configurations";
    private static final String MAPPINGS = "secret_mappings";

    /** The end of the names of table lines that hold the reference of a secret. No document has a field of that name. */
    private static final String FROM = "_from";

    private IntegrationFile() {}

    static CreateIntegrationRequest read(ObjectNode tree) throws IOException {
        JsonNode configurations = tree.remove(CONFIGURATIONS);
        String provider = tree.path("ai_provider_id").asText();
        if (configurations instanceof ObjectNode fields) {
            moveMappings(tree.path(MAPPINGS), fields, provider);
        }
        CreateIntegrationRequest.Builder builder = CreateIntegrationRequest.Builder.CODEC.readBuilder(tree);
        if (configurations != null) {
            builder.configurations(ProviderConfiguration.Members.read(provider, configurations));
        }
        return builder.build();
    }

    /** Moves each mapping into a secret that the configuration of the provider has into the configuration. */
    private static void moveMappings(JsonNode mappings, ObjectNode configurations, String provider) throws IOException {
        Set<String> names = ProviderConfiguration.Members.CODEC.namesIn(provider, configurations);
        for (String name : names) {
            if (name.endsWith(FROM) && configurations.has(name)) {
                throw new UnreadableException(CONFIGURATIONS + "." + name + " is not a field; use " + MAPPINGS);
            }
        }
        for (Iterator<JsonNode> each = mappings.iterator(); each.hasNext(); ) {
            if (each.next() instanceof ObjectNode mapping) {
                Optional<String> field = SecretTarget.read(
                                mapping.path("target_field").asText())
                        .configurationField()
                        .filter(name -> names.contains(name + FROM));
                if (field.isPresent()) {
                    configurations.set(field.get() + FROM, mapping.without("target_field"));
                    each.remove();
                }
            }
        }
    }
}
