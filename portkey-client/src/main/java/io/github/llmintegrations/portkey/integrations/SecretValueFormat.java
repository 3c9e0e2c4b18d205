package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/** How the value of a secret is read. */
public final class SecretValueFormat extends OpenEnum {
    /** As it is. */
    public static final SecretValueFormat STRING = new SecretValueFormat("string", true);

    /** As JSON, for a field that holds an object. */
    public static final SecretValueFormat JSON = new SecretValueFormat("json", true);

    private static final KnownValues<SecretValueFormat> VALUES =
            KnownValues.of(text -> new SecretValueFormat(text, false), List.of(STRING, JSON));

    private SecretValueFormat(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static SecretValueFormat of(String text) {
        return VALUES.get(text);
    }
}
