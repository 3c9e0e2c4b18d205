package io.github.llmintegrations.examples;

import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.CallEnd;
import io.github.llmintegrations.core.CallListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** The listener of docs/observability.md, which {@link ReadmeTest} compares with the page. */
// snippet
final class MicrometerListener implements CallListener {
    private final MeterRegistry registry;

    MicrometerListener(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void onAttempt(AttemptReport attempt) {
        Timer.builder("llm.integrations.attempts")
                .tag("vendor", attempt.vendor())
                .tag("operation", attempt.operation())
                .tag(
                        "status",
                        attempt.status().isPresent() ? "" + attempt.status().getAsInt() : "none")
                .register(registry)
                .record(attempt.elapsed());
    }

    @Override
    public void onEnd(CallEnd end) {
        Timer.builder("llm.integrations.calls")
                .tag("vendor", end.call().vendor())
                .tag("operation", end.call().operation())
                .tag("error", end.errorType().orElse("none"))
                .register(registry)
                .record(end.elapsed());
    }
}
// end
