package io.github.llmintegrations.portkey.secretreferences;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * A secret manager.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: create a secret reference</a>
 */
public final class ManagerType extends OpenEnum {
    /** AWS Secrets Manager. */
    public static final ManagerType AWS_SM = new ManagerType("aws_sm", true);

    /** Azure Key Vault. */
    public static final ManagerType AZURE_KV = new ManagerType("azure_kv", true);

    /** HashiCorp Vault. */
    public static final ManagerType HASHICORP_VAULT = new ManagerType("hashicorp_vault", true);

    private static final KnownValues<ManagerType> VALUES =
            KnownValues.of(text -> new ManagerType(text, false), List.of(AWS_SM, AZURE_KV, HASHICORP_VAULT));

    private ManagerType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static ManagerType of(String text) {
        return VALUES.get(text);
    }
}
