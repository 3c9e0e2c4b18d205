package io.github.llmintegrations.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.OwnAnnotations;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A document of a vendor's, which may have more fields than this library knows. It can hold secrets, so another
 * Jackson mapper than the library's own fails to write it, since it has not the filter that is asked for.
 */
@JsonFilter(OwnAnnotations.FILTER)
public interface Extensible {

    /**
     * The fields that this library does not know, by their names on the wire: kept when they are read, sent when they
     * are set. The values are not copied and not to be changed. Never shown by {@code toString}.
     */
    @JsonAnyGetter
    @JsonAnySetter
    @Value.Redacted
    Map<String, JsonNode> additionalProperties();
}
