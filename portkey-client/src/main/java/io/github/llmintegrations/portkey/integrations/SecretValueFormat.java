package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * The format of a secret.
 *
 * @see <a href="https://portkey.ai/docs/product/enterprise-offering/secret-references">Portkey: secret references</a>
 */
public final class SecretValueFormat extends OpenEnum {
    /** Plain text. */
    public static final SecretValueFormat STRING = new SecretValueFormat("string", true);

    /** JSON, for a field that holds an object. */
    public static final SecretValueFormat JSON = new SecretValueFormat("json", true);

    private static final KnownValues<SecretValueFormat> VALUES =
            KnownValues.of(text -> new SecretValueFormat(text, false), List.of(STRING, JSON));

    private SecretValueFormat(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static SecretValueFormat of(String text) {
        return VALUES.get(text);
    }
}
