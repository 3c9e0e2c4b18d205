package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Tells provider metadata apart by its fields, since answers leave {@code kind} out. */
final class ProviderMetadataReader extends StdDeserializer<ProviderMetadata> {
    private static final long serialVersionUID = 1;

    ProviderMetadataReader() {
        super(ProviderMetadata.class);
    }

    @Override
    public ProviderMetadata deserialize(JsonParser json, DeserializationContext context) throws IOException {
        JsonNode tree = context.readTree(json);
        if (tree.path("role_arn").isTextual()) {
            return context.readTreeAsValue(tree, AwsProviderMetadata.class);
        }
        if (tree.path("project_id").isTextual()
                && tree.path("location").isTextual()
                && tree.path("project_access_label").isTextual()) {
            return context.readTreeAsValue(tree, GcpProviderMetadata.class);
        }
        return new UnknownProviderMetadata(tree);
    }
}
