package io.github.llmintegrations.portkey.workspaces;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/** The time that a rate limit is for. */
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
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static RateLimitUnit of(String text) {
        return VALUES.get(text);
    }
}
