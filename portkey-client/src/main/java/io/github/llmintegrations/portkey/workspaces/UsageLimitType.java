package io.github.llmintegrations.portkey.workspaces;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/** What a usage limit counts. */
public final class UsageLimitType extends OpenEnum {
    /** Money. */
    public static final UsageLimitType COST = new UsageLimitType("cost", true);

    /** Tokens. */
    public static final UsageLimitType TOKENS = new UsageLimitType("tokens", true);

    private static final KnownValues<UsageLimitType> VALUES =
            KnownValues.of(text -> new UsageLimitType(text, false), List.of(COST, TOKENS));

    private UsageLimitType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static UsageLimitType of(String text) {
        return VALUES.get(text);
    }
}
