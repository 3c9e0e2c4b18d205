package io.github.llmintegrations.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.OwnAnnotations;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A document of a vendor's, which may have more fields than this library knows. It can hold secrets, so a Jackson mapper
 * that is set up as usual refuses to write it, for want of a filter; one that ignores unknown filters or reads fields by
 * reflection writes them all.
 */
@JsonFilter(OwnAnnotations.FILTER)
public interface Extensible {

    /**
     * The fields that this library does not know, by their names on the wire, and optional ones that hold what it cannot
     * read: kept when they are read, sent when they are set. The values are not copied and not to be changed. Never shown by {@code toString}.
     */
    @JsonAnyGetter
    @JsonAnySetter
    @Value.Redacted
    Map<String, JsonNode> additionalProperties();
}
