package io.github.llmintegrations.portkey.workspaces;

import io.github.llmintegrations.core.Patch;
import java.util.List;

/** Checks the limits that a request sets: Portkey takes at most one of each kind, in a list. */
final class LimitRules {
    static final String USAGE = "usage_limits must hold at most one";
    static final String RATE = "rate_limits must hold at most one";

    private LimitRules() {}

    static boolean isAtMostOne(Patch<? extends List<?>> limits) {
        return limits.value().map(each -> each.size() <= 1).orElse(true);
    }
}
