package io.github.llmintegrations.portkey.models;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * The kind of a custom price.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/update-model-access">Portkey: update the models of an integration</a>
 */
public final class PricingType extends OpenEnum {
    /** A fixed price for each token. */
    public static final PricingType STATIC = new PricingType("static", true);

    private static final KnownValues<PricingType> VALUES =
            KnownValues.of(text -> new PricingType(text, false), List.of(STATIC));

    private PricingType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static PricingType of(String text) {
        return VALUES.get(text);
    }
}
