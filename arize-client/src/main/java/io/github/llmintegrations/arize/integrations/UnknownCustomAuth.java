package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Values;
import io.github.llmintegrations.core.json.UnknownDocument;
import java.util.Optional;

/**
 * A way to authenticate that this library does not know, kept as it came. {@code toString} does not show it.
 */
public final class UnknownCustomAuth extends UnknownDocument implements CustomAuth {
    /**
     * Keeps the JSON.
     *
     * @param raw the JSON, which is not copied and must not be changed afterward
     */
    public UnknownCustomAuth(JsonNode raw) {
        super(raw);
    }

    @Override
    public Optional<CustomAuthType> authType() {
        return Documents.part(raw().path("auth_type"), Values.TEXT).map(CustomAuthType::of);
    }

    @Override
    public String toString() {
        return "UnknownCustomAuth{" + authType().map(each -> "authType=" + each).orElse("") + "}";
    }
}
