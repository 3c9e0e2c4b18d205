package io.github.llmintegrations.portkey.workspaces;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * The kind of usage that a rate limit counts.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/update-workspace-access">Portkey: update the workspaces of an integration</a>
 */
public final class RateLimitType extends OpenEnum {
    /** Requests. */
    public static final RateLimitType REQUESTS = new RateLimitType("requests", true);

    /** Tokens. */
    public static final RateLimitType TOKENS = new RateLimitType("tokens", true);

    private static final KnownValues<RateLimitType> VALUES =
            KnownValues.of(text -> new RateLimitType(text, false), List.of(REQUESTS, TOKENS));

    private RateLimitType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static RateLimitType of(String text) {
        return VALUES.get(text);
    }
}
