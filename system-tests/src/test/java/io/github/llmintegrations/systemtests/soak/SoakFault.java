package io.github.llmintegrations.systemtests.soak;

import io.github.llmintegrations.sandbox.Fault;
import java.time.Duration;

/** What the soak lets a sandbox do to requests. */
enum SoakFault {
    RATE_LIMITED,
    FAILING,
    DROPPED,
    DROPPED_AFTER_APPLYING,
    UNSUCCESSFUL;

    Fault fault() {
        return switch (this) {
            case RATE_LIMITED -> Fault.rateLimit(Duration.ofSeconds(1));
            case FAILING -> Fault.status(500);
            case DROPPED -> Fault.dropConnection();
            case DROPPED_AFTER_APPLYING -> Fault.dropConnection().afterApplying();
            case UNSUCCESSFUL -> Fault.unsuccessful();
        };
    }
}
