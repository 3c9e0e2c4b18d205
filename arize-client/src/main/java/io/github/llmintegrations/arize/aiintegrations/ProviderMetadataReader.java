package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.TypeReader;
import io.github.llmintegrations.core.internal.Values;
import java.io.IOException;

/** Tells provider metadata apart by its fields, since answers leave {@code kind} out. */
final class ProviderMetadataReader extends TypeReader<ProviderMetadata> {

    @Override
    public ProviderMetadata read(JsonParser json) throws IOException {
        JsonNode tree = Values.TREE.read(json);
        if (tree.path("role_arn").isTextual()) {
            return AwsProviderMetadataReader.INSTANCE.readPart(tree, json);
        }
        if (tree.path("project_id").isTextual()
                && tree.path("location").isTextual()
                && tree.path("project_access_label").isTextual()) {
            return GcpProviderMetadataReader.INSTANCE.readPart(tree, json);
        }
        return new UnknownProviderMetadata(tree);
    }
}
