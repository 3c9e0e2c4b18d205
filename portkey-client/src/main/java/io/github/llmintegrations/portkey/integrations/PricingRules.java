package io.github.llmintegrations.portkey.integrations;

import java.util.OptionalDouble;

/** What Portkey takes for a factor on a price. */
final class PricingRules {
    private PricingRules() {}

    static String mustBeFactor(String field) {
        return field + " must be a number of at least 0";
    }

    static boolean isFactor(OptionalDouble factor) {
        return factor.isEmpty() || isFactor(factor.getAsDouble());
    }

    static boolean isFactor(double factor) {
        return factor >= 0 && Double.isFinite(factor);
    }
}
