package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.Rule;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.util.List;

/** The usage and rate limits of a workspace, at most one of each. */
final class Limits {

    static final String USAGE = "usage_limits";

    private static final String PERIOD = "periodic_reset";
    private static final String DAYS = "periodic_reset_days";

    private Limits() {}

    static Attribute usage() {
        return atMostOne(USAGE, ofUsage());
    }

    /** Returns the shape of one usage limit. */
    static Shape ofUsage() {
        return Shape.struct(
                Field.optional("credit_limit", Shape.atLeast(1)),
                Field.optional("type", Shape.choice(List.of("cost", "tokens"))),
                Field.optional("alert_threshold", Shape.atLeast(1)),
                Field.nullable(PERIOD, Shape.choice(List.of("monthly", "weekly"))),
                Field.nullable(DAYS, Shape.between(1, 365)),
                Field.nullable("next_usage_reset_at", Shape.POINT_IN_TIME));
    }

    static Attribute rate() {
        return atMostOne("rate_limits", ofRate());
    }

    /** Returns the shape of one rate limit. */
    static Shape ofRate() {
        return Shape.struct(
                Field.optional("type", Shape.choice(List.of("requests", "tokens"))),
                Field.optional("unit", Shape.choice(List.of("rpd", "rph", "rpm"))),
                Field.optional("value", Shape.WHOLE_NUMBER));
    }

    /** Returns a rule that a usage limit resets by the calendar or after a number of days, but not both. */
    static Rule onePeriod() {
        return (request, result, violations) -> {
            JsonNode limits = result.path(USAGE);
            if (limits.isObject()) {
                checkPeriod(limits, violations.at(USAGE));
            } else {
                for (int i = 0; i < limits.size(); i++) {
                    checkPeriod(limits.path(i), violations.at(USAGE).at(i));
                }
            }
        };
    }

    private static void checkPeriod(JsonNode limit, Violations violations) {
        if (limit.hasNonNull(PERIOD) && limit.hasNonNull(DAYS)) {
            violations.at(DAYS).add("cannot go together with " + PERIOD);
        }
    }

    private static Attribute atMostOne(String name, Shape limit) {
        return Attribute.of(name, new Shape.ListOf(limit, 0, 1)).clearing(Attribute.Clearing.ALWAYS);
    }
}
