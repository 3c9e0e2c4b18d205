package io.github.llmintegrations.portkey.workspaces;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * The period of a rate limit. Its {@link RateLimitType} decides whether the limit counts requests or tokens.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/update-workspace-access">Portkey: update the workspaces of an integration</a>
 */
public final class RateLimitUnit extends OpenEnum {
    /** A day. */
    public static final RateLimitUnit RPD = new RateLimitUnit("rpd", true);

    /** An hour. */
    public static final RateLimitUnit RPH = new RateLimitUnit("rph", true);

    /** A minute. */
    public static final RateLimitUnit RPM = new RateLimitUnit("rpm", true);

    private static final KnownValues<RateLimitUnit> VALUES =
            KnownValues.of(text -> new RateLimitUnit(text, false), List.of(RPD, RPH, RPM));

    private RateLimitUnit(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static RateLimitUnit of(String text) {
        return VALUES.get(text);
    }
}
