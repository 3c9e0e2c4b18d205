package io.github.llmintegrations.portkey.secretreferences;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * An authentication mode of HashiCorp Vault.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: create a secret reference</a>
 */
public final class VaultAuthType extends OpenEnum {
    /** A token. */
    public static final VaultAuthType TOKEN = new VaultAuthType("token", true);

    /** An AppRole. */
    public static final VaultAuthType APPROLE = new VaultAuthType("approle", true);

    /** The Kubernetes service account of the gateway. */
    public static final VaultAuthType KUBERNETES = new VaultAuthType("kubernetes", true);

    private static final KnownValues<VaultAuthType> VALUES =
            KnownValues.of(text -> new VaultAuthType(text, false), List.of(TOKEN, APPROLE, KUBERNETES));

    private VaultAuthType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static VaultAuthType of(String text) {
        return VALUES.get(text);
    }
}
