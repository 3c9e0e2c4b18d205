package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.llmintegrations.core.OpenEnum;
import java.util.List;
import java.util.Map;

/** How Portkey authenticates to Azure. */
public final class AzureAuthMode extends OpenEnum {
    /** With the integration's key. */
    public static final AzureAuthMode DEFAULT = new AzureAuthMode("default", true);

    /** As an Entra application, with a client secret. */
    public static final AzureAuthMode ENTRA = new AzureAuthMode("entra", true);

    /** With a managed identity. */
    public static final AzureAuthMode MANAGED = new AzureAuthMode("managed", true);

    /** As an Entra application, with a federated credential. */
    public static final AzureAuthMode ENTRA_FEDERATED = new AzureAuthMode("entraFederated", true);

    /** With a workload identity. */
    public static final AzureAuthMode WORKLOAD = new AzureAuthMode("workload", true);

    private static final Map<String, AzureAuthMode> KNOWN =
            byValue(List.of(DEFAULT, ENTRA, MANAGED, ENTRA_FEDERATED, WORKLOAD));

    private AzureAuthMode(String value, boolean known) {
        super(value, known);
    }

    /**
     * The value of a text.
     *
     * @param text the vendor's text
     * @return the constant, or for a text that is none's a value that keeps it
     */
    @JsonCreator
    public static AzureAuthMode of(String text) {
        AzureAuthMode known = KNOWN.get(text);
        return known != null ? known : new AzureAuthMode(text, false);
    }
}
