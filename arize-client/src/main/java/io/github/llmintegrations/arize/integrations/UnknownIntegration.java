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
 * An integration of a type that this library does not know, with its JSON. {@code toString} shows its type, id and name
 * only. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
public final class UnknownIntegration extends UnknownDocument implements Integration {
    private final String id;
    private final String name;

    /**
     * Creates an integration that keeps its JSON.
     *
     * @param raw the JSON; the integration does not copy it, so do not change it afterward
     * @throws IllegalArgumentException if the JSON is not an object with the texts {@code id} and {@code name}
     */
    public UnknownIntegration(JsonNode raw) {
        super(raw);
        id = required(raw, "id");
        name = required(raw, "name");
    }

    private static String required(JsonNode raw, String field) {
        JsonNode value = raw.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("an integration must have the text " + field);
        }
        return value.textValue();
    }

    @Override
    public Optional<IntegrationType> type() {
        return Documents.part(raw().path("type"), Values.TEXT).map(IntegrationType::of);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
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
        return "UnknownIntegration{" + type().map(each -> "type=" + each + ", ").orElse("") + "id=" + id + ", name="
                + name + "}";
    }
}
