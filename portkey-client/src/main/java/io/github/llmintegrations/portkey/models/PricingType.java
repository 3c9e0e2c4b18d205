package io.github.llmintegrations.portkey.models;

import io.github.llmintegrations.core.OpenEnum;
import java.util.List;
import java.util.Map;

/** How a model is charged for. */
public final class PricingType extends OpenEnum {
    /** At fixed prices. */
    public static final PricingType STATIC = new PricingType("static", true);

    private static final Map<String, PricingType> KNOWN = byValue(List.of(STATIC));

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
        PricingType known = KNOWN.get(text);
        return known != null ? known : new PricingType(text, false);
    }
}
