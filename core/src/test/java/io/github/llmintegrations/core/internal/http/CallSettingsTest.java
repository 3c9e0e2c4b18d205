package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.RetryPolicy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallSettingsTest {
    private static final CallOptions ALL = CallOptions.builder()
            .attemptTimeout(Duration.ofSeconds(1))
            .totalTimeout(Duration.ofSeconds(2))
            .retryPolicy(RetryPolicy.none())
            .assumeIdempotent(true)
            .maxResponseBytes(3)
            .putHeader("X-Tenant", "one")
            .listener(attempt -> {})
            .build();

    @Test
    void whatOptionsLeaveOpenStaysAsItWas() {
        CallSettings settings = CallSettings.DEFAULTS.with(ALL);

        assertThat(settings.with(CallOptions.builder().build())).isEqualTo(settings);
    }

    @Test
    void whatOptionsSayWins() {
        CallSettings settings = CallSettings.DEFAULTS.with(ALL);

        assertThat(settings)
                .isEqualTo(new CallSettings(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        RetryPolicy.none(),
                        true,
                        3,
                        ALL.headers(),
                        ALL.listener()));
    }
}
