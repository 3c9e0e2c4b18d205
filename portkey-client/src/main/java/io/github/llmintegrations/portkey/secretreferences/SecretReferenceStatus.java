package io.github.llmintegrations.portkey.secretreferences;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * The status of a secret reference.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/retrieve-secret-reference">Portkey: retrieve a secret reference</a>
 */
public final class SecretReferenceStatus extends OpenEnum {
    /** In use. */
    public static final SecretReferenceStatus ACTIVE = new SecretReferenceStatus("ACTIVE", true);

    private static final KnownValues<SecretReferenceStatus> VALUES =
            KnownValues.of(text -> new SecretReferenceStatus(text, false), List.of(ACTIVE));

    private SecretReferenceStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static SecretReferenceStatus of(String text) {
        return VALUES.get(text);
    }
}
