package io.github.llmintegrations.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Change;
import io.github.llmintegrations.core.internal.json.Documents;
import java.util.List;
import java.util.Map;

/**
 * A JSON document of a vendor's API: a request, a response or a part of one. Applications do not implement this interface.
 *
 * <p>An {@code ObjectMapper} can write documents only if {@link LlmIntegrationsModule} is registered.
 */
public interface Document extends WrittenByModuleAlone {

    /**
     * {@return the fields that this library does not know, by their JSON names: those that the vendor returned, or those that
     * the caller set and the client sends} The map is unmodifiable; callers must not modify its values.
     */
    Map<String, JsonNode> additionalProperties();

    /**
     * Returns the differences between this document and a later one of its kind, in every field of either, with {@code ***} in place
     * of every secret. Lists are compared without regard to their order.
     *
     * @param later the later document
     * @return the differences; empty if there are none
     */
    default List<Change> diff(Document later) {
        return Documents.differences(this, later);
    }

    /** {@return this document as JSON, with {@code ***} in place of every secret} */
    default String toJson() {
        return Documents.toJson(this);
    }
}
