package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.Rule;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.util.List;
import java.util.Map;

/** The cloud metadata of an AI integration. */
final class ProviderMetadata implements Rule {

    private static final String NAME = "provider_metadata";
    private static final String KIND = "kind";

    private final EnumSpelling enums;
    private final Map<String, Cloud> clouds;

    ProviderMetadata(EnumSpelling enums) {
        this.enums = enums;
        this.clouds = Map.of(
                enums.spell(Provider.AWS_BEDROCK),
                new Cloud(enums.spell(MetadataKind.AWS), List.of("role_arn"), List.of("external_id")),
                enums.spell(Provider.VERTEX_AI),
                new Cloud(
                        enums.spell(MetadataKind.GCP),
                        List.of("project_id", "location", "project_access_label"),
                        List.of()));
    }

    Attribute attribute() {
        Shape shape = Shape.struct(
                Field.optional(KIND, enums.choice(MetadataKind.values())),
                Field.optional("role_arn", Shape.TEXT),
                Field.nullable("external_id", Shape.TEXT),
                Field.optional("project_id", Shape.TEXT),
                Field.optional("location", Shape.TEXT),
                Field.optional("project_access_label", Shape.TEXT));
        return Attribute.of(NAME, shape).clearable().renderedBy(ProviderMetadata::read);
    }

    /** A cloud provider requires the metadata of its cloud; the other providers allow none. */
    @Override
    public void check(ObjectNode request, ObjectNode result, Violations violations) {
        Cloud cloud = clouds.get(result.path("provider").asText());
        JsonNode metadata = result.path(NAME);
        if (cloud != null) {
            cloud.check(metadata, violations.at(NAME));
        } else if (!metadata.isMissingNode()) {
            violations.at(NAME).add("does not apply to the provider");
        }
    }

    private static void read(ObjectNode stored, ObjectNode response) {
        if (stored.get(NAME) instanceof ObjectNode metadata) {
            response.set(NAME, metadata.deepCopy().without(KIND));
        }
    }

    private record Cloud(String kind, List<String> required, List<String> optional) {

        void check(JsonNode metadata, Violations violations) {
            for (String name : required) {
                if (!metadata.has(name)) {
                    violations.at(name).add("required for the provider");
                }
            }
            metadata.fieldNames().forEachRemaining(name -> {
                if (!name.equals(KIND) && !required.contains(name) && !optional.contains(name)) {
                    violations.at(name).add("does not apply to the provider");
                }
            });
            if (metadata.has(KIND) && !metadata.path(KIND).asText().equals(kind)) {
                violations.at(KIND).add("does not match the provider");
            }
        }
    }
}
