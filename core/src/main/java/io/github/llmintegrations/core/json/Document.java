package io.github.llmintegrations.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Documents;
import java.util.Map;

/**
 * A JSON document of a vendor's API. It may have more fields than this library knows. Not to be implemented elsewhere.
 *
 * <p>An {@code ObjectMapper} writes documents if it has {@link LlmIntegrationsModule}, and fails otherwise.
 */
public interface Document extends WrittenByModuleAlone {

    /**
     * The fields that this library does not know, by their names on the wire: kept when a document is read, and sent when
     * they are set. The values are not copied and must not be changed.
     */
    Map<String, JsonNode> additionalProperties();

    /** Returns this document as JSON, with {@code ***} in place of every secret. */
    default String toJson() {
        return Documents.toJson(this);
    }
}
