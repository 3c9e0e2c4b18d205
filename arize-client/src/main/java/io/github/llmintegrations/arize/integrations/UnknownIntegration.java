package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Values;
import io.github.llmintegrations.core.json.UnknownDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An integration of a type that this library does not know, kept as it came. A text that the JSON does not hold is
 * empty. {@code toString} shows only type, id and name.
 */
public final class UnknownIntegration extends UnknownDocument implements Integration {
    /**
     * Keeps the JSON.
     *
     * @param raw the JSON, which is not copied and must not be changed afterward
     * @throws IllegalArgumentException if it is not an object
     */
    public UnknownIntegration(JsonNode raw) {
        super(raw);
        if (!raw.isObject()) {
            throw new IllegalArgumentException("an integration is an object");
        }
    }

    @Override
    public IntegrationType type() {
        return IntegrationType.of(raw().path("type").asText(""));
    }

    @Override
    public String id() {
        return raw().path("id").asText("");
    }

    @Override
    public String name() {
        return raw().path("name").asText("");
    }

    @Override
    public List<Scoping> scopings() {
        List<Scoping> scopings = new ArrayList<>();
        raw().path("scopings").forEach(each -> Documents.part(each, SCOPING).ifPresent(scopings::add));
        return List.copyOf(scopings);
    }

    @Override
    public Optional<Instant> createdAt() {
        return Documents.part(raw().path("created_at"), Values.INSTANT);
    }

    @Override
    public Optional<Instant> updatedAt() {
        return Documents.part(raw().path("updated_at"), Values.INSTANT);
    }

    @Override
    public Optional<String> createdByUserId() {
        return Documents.part(raw().path("created_by_user_id"), Values.TEXT);
    }

    @Override
    public String toString() {
        return "UnknownIntegration{type=" + type() + ", id=" + id() + ", name=" + name() + "}";
    }
}
