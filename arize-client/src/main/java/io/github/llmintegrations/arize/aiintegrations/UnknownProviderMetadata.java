package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.OwnAnnotations;
import io.github.llmintegrations.core.internal.OwnValue;

/**
 * Provider metadata that this library does not know, kept as it came. It cannot be written. {@code toString} does not
 * show it.
 *
 * @param raw the JSON; not to be changed
 */
@JsonFilter(OwnAnnotations.FILTER)
public record UnknownProviderMetadata(@OwnValue JsonNode raw) implements ProviderMetadata {

    @Override
    public String toString() {
        return "UnknownProviderMetadata{***}";
    }
}
