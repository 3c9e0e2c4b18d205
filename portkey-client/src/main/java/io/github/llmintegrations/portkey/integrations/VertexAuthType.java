package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * An authentication mode of Vertex AI.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/vertex-ai">Portkey: Vertex AI</a>
 */
public final class VertexAuthType extends OpenEnum {
    /** The caller's OAuth token, or the Google credentials of the gateway's host. */
    public static final VertexAuthType BASIC = new VertexAuthType("basic", true);

    /** A service account. */
    public static final VertexAuthType SERVICE_ACCOUNT = new VertexAuthType("serviceAccount", true);

    /** A workload identity. */
    public static final VertexAuthType WORKLOAD = new VertexAuthType("workload", true);

    private static final KnownValues<VertexAuthType> VALUES =
            KnownValues.of(text -> new VertexAuthType(text, false), List.of(BASIC, SERVICE_ACCOUNT, WORKLOAD));

    private VertexAuthType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static VertexAuthType of(String text) {
        return VALUES.get(text);
    }
}
