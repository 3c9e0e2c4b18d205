package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.DocumentReader;
import io.github.llmintegrations.core.internal.ShapeReader;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells provider metadata apart by its kind and, since answers leave that out, by its fields. */
final class ProviderMetadataReader extends ShapeReader<ProviderMetadata> {
    private static final Set<String> AWS = Set.of("AWS", "aws");
    private static final Set<String> GCP = Set.of("GCP", "gcp");

    @Override
    protected @Nullable DocumentReader<?, ? extends ProviderMetadata> member(JsonNode object) {
        if (mayBe(AWS, object) && hasTexts(object, "role_arn")) {
            return AwsProviderMetadataReader.INSTANCE;
        }
        return mayBe(GCP, object) && hasTexts(object, "project_id", "location", "project_access_label")
                ? GcpProviderMetadataReader.INSTANCE
                : null;
    }

    private static boolean mayBe(Set<String> spellings, JsonNode object) {
        JsonNode kind = object.path("kind");
        return kind.isMissingNode() || kind.isNull() || (kind.isTextual() && spellings.contains(kind.textValue()));
    }

    private static boolean hasTexts(JsonNode object, String... fields) {
        return Arrays.stream(fields).allMatch(field -> object.path(field).isTextual());
    }

    @Override
    protected ProviderMetadata unknown(JsonNode raw) {
        return new UnknownProviderMetadata(raw);
    }
}
