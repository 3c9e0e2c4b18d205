package io.github.llmintegrations.portkey.providers;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * Whether a provider can be used.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/providers/retrieve-provider">Portkey: retrieve a provider</a>
 */
public final class ProviderStatus extends OpenEnum {
    /** The provider can be used. */
    public static final ProviderStatus ACTIVE = new ProviderStatus("active", true);

    /** The usage limit is reached. */
    public static final ProviderStatus EXHAUSTED = new ProviderStatus("exhausted", true);

    /** The provider has expired. */
    public static final ProviderStatus EXPIRED = new ProviderStatus("expired", true);

    private static final KnownValues<ProviderStatus> VALUES =
            KnownValues.of(text -> new ProviderStatus(text, false), List.of(ACTIVE, EXHAUSTED, EXPIRED));

    private ProviderStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static ProviderStatus of(String text) {
        return VALUES.get(text);
    }
}
