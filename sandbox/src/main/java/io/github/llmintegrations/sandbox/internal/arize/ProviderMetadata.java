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
    private final Map<String, Cloud> byProvider;

    ProviderMetadata(EnumSpelling enums) {
        this.enums = enums;
        Cloud aws = new Cloud(enums.spell(MetadataKind.AWS), List.of("role_arn"));
        Cloud gcp = new Cloud(enums.spell(MetadataKind.GCP), List.of("project_id", "location", "project_access_label"));
        this.byProvider = Map.of(
                enums.spell(Provider.AWS_BEDROCK), aws,
                enums.spell(Provider.VERTEX_AI), gcp);
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

    /** A cloud provider requires the metadata of its cloud; the other providers allow that of any cloud. */
    @Override
    public void check(ObjectNode request, ObjectNode result, Violations violations) {
        Cloud cloud = byProvider.get(result.path("provider").asText());
        JsonNode metadata = result.path(NAME);
        if (cloud != null) {
            cloud.check(metadata, violations.at(NAME));
        } else if (!metadata.isMissingNode() && byProvider.values().stream().noneMatch(any -> any.has(metadata))) {
            violations.at(NAME).add("must be the metadata of AWS or of Google Cloud");
        }
    }

    private static void read(ObjectNode stored, ObjectNode response) {
        if (stored.get(NAME) instanceof ObjectNode metadata) {
            response.set(NAME, metadata.deepCopy().without(KIND));
        }
    }

    private record Cloud(String kind, List<String> required) {

        boolean has(JsonNode metadata) {
            return isOfKind(metadata) && required.stream().allMatch(metadata::has);
        }

        void check(JsonNode metadata, Violations violations) {
            for (String name : required) {
                if (!metadata.has(name)) {
                    violations.at(name).add("required for the provider");
                }
            }
            if (!isOfKind(metadata)) {
                violations.at(KIND).add("does not match the provider");
            }
        }

        private boolean isOfKind(JsonNode metadata) {
            return !metadata.has(KIND) || metadata.path(KIND).asText().equals(kind);
        }
    }
}
