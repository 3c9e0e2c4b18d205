package io.github.llmintegrations.portkey.workspaces;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/** When the count of a usage limit restarts. */
public final class PeriodicReset extends OpenEnum {
    /** Every month. */
    public static final PeriodicReset MONTHLY = new PeriodicReset("monthly", true);

    /** Every week. */
    public static final PeriodicReset WEEKLY = new PeriodicReset("weekly", true);

    private static final KnownValues<PeriodicReset> VALUES =
            KnownValues.of(text -> new PeriodicReset(text, false), List.of(MONTHLY, WEEKLY));

    private PeriodicReset(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static PeriodicReset of(String text) {
        return VALUES.get(text);
    }
}
