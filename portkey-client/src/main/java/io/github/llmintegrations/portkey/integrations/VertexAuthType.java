package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.llmintegrations.core.OpenEnum;
import java.util.List;
import java.util.Map;

/** How Portkey authenticates to Vertex AI. */
public final class VertexAuthType extends OpenEnum {
    /** With the integration's key. */
    public static final VertexAuthType BASIC = new VertexAuthType("basic", true);

    /** As a service account. */
    public static final VertexAuthType SERVICE_ACCOUNT = new VertexAuthType("serviceAccount", true);

    /** With a workload identity. */
    public static final VertexAuthType WORKLOAD = new VertexAuthType("workload", true);

    private static final Map<String, VertexAuthType> KNOWN = byValue(List.of(BASIC, SERVICE_ACCOUNT, WORKLOAD));

    private VertexAuthType(String value, boolean known) {
        super(value, known);
    }

    /**
     * The value of a text.
     *
     * @param text the vendor's text
     * @return the constant, or for a text that is none's a value that keeps it
     */
    @JsonCreator
    public static VertexAuthType of(String text) {
        VertexAuthType known = KNOWN.get(text);
        return known != null ? known : new VertexAuthType(text, false);
    }
}
