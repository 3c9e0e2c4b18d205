package io.github.llmintegrations.portkey.workspaces;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * The calendar period of a usage limit.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/update-workspace-access">Portkey: update the workspaces of an integration</a>
 */
public final class PeriodicReset extends OpenEnum {
    /** A month. */
    public static final PeriodicReset MONTHLY = new PeriodicReset("monthly", true);

    /** A week. */
    public static final PeriodicReset WEEKLY = new PeriodicReset("weekly", true);

    private static final KnownValues<PeriodicReset> VALUES =
            KnownValues.of(text -> new PeriodicReset(text, false), List.of(MONTHLY, WEEKLY));

    private PeriodicReset(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static PeriodicReset of(String text) {
        return VALUES.get(text);
    }
}
