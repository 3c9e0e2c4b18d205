package io.github.llmintegrations.portkey.models;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/** The kind of a custom price. */
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
