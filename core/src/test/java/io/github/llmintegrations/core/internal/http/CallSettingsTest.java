package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.CallListener;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.RetryPolicy;
import java.time.Duration;
import java.util.List;
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
    void optionsReplaceOnlyWhatTheySet() {
        CallSettings settings = CallSettings.DEFAULTS.with(ALL);

        assertThat(settings.with(CallOptions.builder().build())).isEqualTo(settings);
    }

    @Test
    void optionsReplaceWhatTheySet() {
        CallSettings settings = CallSettings.DEFAULTS.with(ALL);

        assertThat(settings)
                .isEqualTo(new CallSettings(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        RetryPolicy.none(),
                        true,
                        3,
                        ALL.headers(),
                        List.of(ALL.listener().orElseThrow()),
                        CallSettings.DEFAULTS.recorder()));
    }

    @Test
    void aListenerIsAddedToExistingOnes() {
        CallListener first = attempt -> {};
        CallListener second = attempt -> {};

        CallSettings settings = CallSettings.DEFAULTS
                .with(CallOptions.builder().listener(first).build())
                .with(CallOptions.builder().listener(second).build());

        assertThat(settings.listeners()).containsExactly(first, second);
    }

    @Test
    void maxRetriesReplacesOnlyTheNumberOfThePolicy() {
        RetryPolicy policy = RetryPolicy.builder()
                .maxRetries(7)
                .baseDelay(Duration.ofSeconds(3))
                .build();

        CallSettings settings = CallSettings.DEFAULTS
                .with(CallOptions.builder().retryPolicy(policy).build())
                .with(CallOptions.builder().maxRetries(1).build());

        assertThat(settings.retryPolicy().maxRetries()).isEqualTo(1);
        assertThat(settings.retryPolicy().baseDelay()).isEqualTo(Duration.ofSeconds(3));
    }
}
