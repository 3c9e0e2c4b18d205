package io.github.llmintegrations.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {
    static Stream<Duration> wrongDurations() {
        return Stream.of(
                Duration.ZERO,
                Duration.ofNanos(-1),
                Duration.ofSeconds(Long.MIN_VALUE),
                Duration.ofDays(1).plusNanos(1),
                Duration.ofDays(300 * 365),
                Duration.ofSeconds(Long.MAX_VALUE));
    }

    @Test
    void retriesTwiceByDefault() {
        RetryPolicy policy = RetryPolicy.defaults();

        assertThat(policy.maxRetries()).isEqualTo(2);
        assertThat(policy.baseDelay()).isEqualTo(Duration.ofMillis(500));
        assertThat(policy.maxDelay()).isEqualTo(Duration.ofSeconds(8));
        assertThat(policy.maxRetryAfter()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void noneHasNoRetries() {
        assertThat(RetryPolicy.none().maxRetries()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10})
    void acceptsUpToTenRetries(int retries) {
        assertThat(RetryPolicy.builder().maxRetries(retries).build().maxRetries())
                .isEqualTo(retries);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 11, Integer.MAX_VALUE})
    void rejectsOtherNumbersOfRetries(int retries) {
        assertThatThrownBy(() -> RetryPolicy.builder().maxRetries(retries).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RetryPolicy: maxRetries must be 0 to 10");
    }

    @ParameterizedTest
    @MethodSource("wrongDurations")
    void rejectsAllDurationsOutOfRangeAtOnce(Duration wrong) {
        RetryPolicy.Builder builder =
                RetryPolicy.builder().baseDelay(wrong).maxDelay(wrong).maxRetryAfter(wrong);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RetryPolicy: baseDelay must be more than 0 and at most 24 hours;"
                        + " maxDelay must be more than 0 and at most 24 hours;"
                        + " maxRetryAfter must be more than 0 and at most 24 hours");
    }

    @Test
    void equalsIgnoresThePredicate() {
        RetryPolicy one = RetryPolicy.builder().retryOn(failure -> true).build();
        RetryPolicy other = RetryPolicy.builder().retryOn(failure -> false).build();

        assertThat(one).isEqualTo(other).isNotEqualTo(RetryPolicy.none());
    }
}
