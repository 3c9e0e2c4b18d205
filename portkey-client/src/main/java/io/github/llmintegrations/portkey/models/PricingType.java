package io.github.llmintegrations.portkey.models;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/** How a model is charged for. */
public final class PricingType extends OpenEnum {
    /** At fixed prices. */
    public static final PricingType STATIC = new PricingType("static", true);

    private static final KnownValues<PricingType> VALUES =
            KnownValues.of(text -> new PricingType(text, false), List.of(STATIC));

    private PricingType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static PricingType of(String text) {
        return VALUES.get(text);
    }
}
