package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * An authentication mode of Azure.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/azure-openai/authentication">Portkey: Azure authentication</a>
 */
public final class AzureAuthMode extends OpenEnum {
    /** The API key of the integration. */
    public static final AzureAuthMode DEFAULT = new AzureAuthMode("default", true);

    /** An Entra application with a client secret. */
    public static final AzureAuthMode ENTRA = new AzureAuthMode("entra", true);

    /** A managed identity. */
    public static final AzureAuthMode MANAGED = new AzureAuthMode("managed", true);

    /** An Entra application with a federated credential. */
    public static final AzureAuthMode ENTRA_FEDERATED = new AzureAuthMode("entraFederated", true);

    /** A workload identity. */
    public static final AzureAuthMode WORKLOAD = new AzureAuthMode("workload", true);

    private static final KnownValues<AzureAuthMode> VALUES = KnownValues.of(
            text -> new AzureAuthMode(text, false), List.of(DEFAULT, ENTRA, MANAGED, ENTRA_FEDERATED, WORKLOAD));

    private AzureAuthMode(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static AzureAuthMode of(String text) {
        return VALUES.get(text);
    }
}
