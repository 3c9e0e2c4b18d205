package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.Json;
import io.github.llmintegrations.core.internal.OwnAnnotations;
import io.github.llmintegrations.core.internal.OwnValue;
import io.github.llmintegrations.core.internal.ValueReader;
import io.github.llmintegrations.core.internal.Values;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An integration of a type that this library does not know, kept as it came. A text that the JSON does not hold is
 * empty. {@code toString} shows only type, id and name.
 *
 * @param raw the JSON; not to be changed
 */
@JsonFilter(OwnAnnotations.FILTER)
public record UnknownIntegration(@OwnValue JsonNode raw) implements Integration {
    private static final ValueReader<Scoping> SCOPING = Values.document(Scoping.class);

    /**
     * Keeps the JSON.
     *
     * @throws IllegalArgumentException if it is not an object
     */
    public UnknownIntegration {
        if (!raw.isObject()) {
            throw new IllegalArgumentException("an integration is an object");
        }
    }

    @Override
    public IntegrationType type() {
        return IntegrationType.of(raw.path("type").asText(""));
    }

    @Override
    public String id() {
        return raw.path("id").asText("");
    }

    @Override
    public String name() {
        return raw.path("name").asText("");
    }

    @Override
    public List<Scoping> scopings() {
        List<Scoping> scopings = new ArrayList<>();
        raw.path("scopings").forEach(each -> Json.part(each, SCOPING).ifPresent(scopings::add));
        return List.copyOf(scopings);
    }

    @Override
    public Optional<Instant> createdAt() {
        return Json.part(raw.path("created_at"), Values.INSTANT);
    }

    @Override
    public Optional<Instant> updatedAt() {
        return Json.part(raw.path("updated_at"), Values.INSTANT);
    }

    @Override
    public Optional<String> createdByUserId() {
        return Json.part(raw.path("created_by_user_id"), Values.TEXT);
    }

    @Override
    public String toString() {
        return "UnknownIntegration{type=" + type() + ", id=" + id() + ", name=" + name() + "}";
    }
}
