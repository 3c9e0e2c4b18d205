package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import java.util.List;
import java.util.Optional;

/** The fields of integrations that hold enum values, and their spelling. */
final class EnumFields {

    private static final List<EnumField> FIELDS = List.of(
            new EnumField("", "type", List.of(IntegrationType.values())),
            new EnumField("", "provider", List.of(Provider.values())),
            new EnumField("", "auth_type", List.of(AuthType.values())),
            new EnumField("/config", "provider", List.of(Provider.values())),
            new EnumField("/config/auth", "auth_type", List.of(AuthType.values())),
            new EnumField("/provider_metadata", "kind", List.of(MetadataKind.values())));

    private EnumFields() {}

    /** Returns the spelling of the first enum value that the integration holds, if it holds any. */
    static Optional<ArizeSpelling> spelling(ObjectNode integration) {
        return FIELDS.stream()
                .flatMap(field -> spelling(field.text(integration), field.values()).stream())
                .findFirst();
    }

    /** Returns the spelling of a type of integration; empty for any other text. */
    static Optional<ArizeSpelling> spelling(String type) {
        return spelling(type, List.of(IntegrationType.values()));
    }

    /** Returns a copy of the integration with this spelling; values that have only one spelling keep it. */
    static ObjectNode respelled(ObjectNode integration, ArizeSpelling spelling) {
        ObjectNode copy = integration.deepCopy();
        EnumSpelling enums = new EnumSpelling(spelling, false);
        for (EnumField field : FIELDS) {
            String text = field.text(copy);
            for (EnumValue value : field.values()) {
                if (spelling(text, List.of(value)).isPresent()) {
                    ((ObjectNode) copy.at(field.parent())).put(field.name(), enums.spell(value));
                }
            }
        }
        return copy;
    }

    private static Optional<ArizeSpelling> spelling(String text, List<? extends EnumValue> values) {
        for (EnumValue value : values) {
            if (text.equals(value.camelCase())) {
                return Optional.of(ArizeSpelling.CAMEL_CASE);
            }
            if (text.equals(value.name())) {
                return Optional.of(ArizeSpelling.SCREAMING_SNAKE_CASE);
            }
        }
        return Optional.empty();
    }

    /**
     * A field that holds an enum value.
     *
     * @param parent the JSON Pointer of the object that has the field
     */
    private record EnumField(String parent, String name, List<? extends EnumValue> values) {

        /** The value of the field; empty if the integration has no such text. */
        String text(JsonNode integration) {
            return integration.at(parent).path(name).asText();
        }
    }
}
