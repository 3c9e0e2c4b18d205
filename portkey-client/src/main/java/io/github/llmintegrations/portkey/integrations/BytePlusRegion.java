package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * A region of BytePlus.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
 */
public final class BytePlusRegion extends OpenEnum {
    /** Southeast Asia. */
    public static final BytePlusRegion AP_SOUTHEAST_1 = new BytePlusRegion("ap-southeast-1", true);

    /** Western Europe. */
    public static final BytePlusRegion EU_WEST_1 = new BytePlusRegion("eu-west-1", true);

    private static final KnownValues<BytePlusRegion> VALUES =
            KnownValues.of(text -> new BytePlusRegion(text, false), List.of(AP_SOUTHEAST_1, EU_WEST_1));

    private BytePlusRegion(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static BytePlusRegion of(String text) {
        return VALUES.get(text);
    }
}
