package io.github.llmintegrations.portkey.workspaces;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * The unit of a usage limit.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/update-workspace-access">Portkey: update the workspaces of an integration</a>
 */
public final class UsageLimitType extends OpenEnum {
    /** Cost, in USD. */
    public static final UsageLimitType COST = new UsageLimitType("cost", true);

    /** Tokens. */
    public static final UsageLimitType TOKENS = new UsageLimitType("tokens", true);

    private static final KnownValues<UsageLimitType> VALUES =
            KnownValues.of(text -> new UsageLimitType(text, false), List.of(COST, TOKENS));

    private UsageLimitType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static UsageLimitType of(String text) {
        return VALUES.get(text);
    }
}
