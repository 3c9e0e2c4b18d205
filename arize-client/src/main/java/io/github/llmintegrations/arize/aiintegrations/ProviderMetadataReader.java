package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.DocumentReader;
import io.github.llmintegrations.core.internal.ShapeReader;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells provider metadata apart by its fields, since answers leave {@code kind} out. */
final class ProviderMetadataReader extends ShapeReader<ProviderMetadata> {

    @Override
    protected @Nullable DocumentReader<?, ? extends ProviderMetadata> member(Predicate<String> hasText) {
        if (hasText.test("role_arn")) {
            return AwsProviderMetadataReader.INSTANCE;
        }
        return hasText.test("project_id") && hasText.test("location") && hasText.test("project_access_label")
                ? GcpProviderMetadataReader.INSTANCE
                : null;
    }

    @Override
    protected ProviderMetadata unknown(JsonNode raw) {
        return new UnknownProviderMetadata(raw);
    }
}
