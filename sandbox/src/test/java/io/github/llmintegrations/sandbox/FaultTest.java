package io.github.llmintegrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    @Test
    void strikesOneRequestBeforeItIsAppliedUnlessToldOtherwise() {
        Fault fault = Fault.dropConnection();

        assertThat(fault.kind()).isEqualTo(Fault.Kind.DROP);
        assertThat(fault.requests()).isEqualTo(1);
        assertThat(fault.isAfterApplying()).isFalse();
    }

    @Test
    void keepsItsOtherPartsWhenOneIsChanged() {
        Fault fault = Fault.rateLimit(Duration.ofSeconds(7)).on("PUT").times(3).afterApplying();

        assertThat(fault.responseStatus()).isEqualTo(429);
        assertThat(fault.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(fault.requests()).isEqualTo(3);
        assertThat(fault.isAfterApplying()).isTrue();
        assertThat(fault.method()).contains("PUT");
        assertThat(Fault.status(500).method()).isEmpty();
    }

    @Test
    void isAValue() {
        Fault fault = Fault.status(503).times(2);

        assertThat(fault)
                .isEqualTo(Fault.status(503).times(2))
                .hasSameHashCodeAs(Fault.status(503).times(2));
        assertThat(fault)
                .isNotEqualTo(Fault.status(503))
                .isNotEqualTo(Fault.status(502).times(2));
        assertThat(fault)
                .hasToString("Fault[kind=ERROR_STATUS, status=503, retryAfter=null, delay=PT0S, afterApplying=false,"
                        + " requests=2, method=null]");
    }

    @Test
    void limitsARateWithoutSayingForHowLong() {
        assertThat(Fault.rateLimit()).isEqualTo(Fault.status(429));
        assertThat(Fault.rateLimit().retryAfter()).isEmpty();
    }

    @Test
    void failsUnderTheStatusOfASuccess() {
        Fault fault = Fault.unsuccessful().afterApplying();

        assertThat(fault.kind()).isEqualTo(Fault.Kind.UNSUCCESSFUL);
        assertThat(fault.responseStatus()).isEqualTo(200);
        assertThat(fault.isAfterApplying()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1.5S", "PT0.000000001S", "PT-1S"})
    void refusesARetryAfterThatIsNoWholeNumberOfSeconds(Duration retryAfter) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.rateLimit(retryAfter));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200, 302, 399, 600, -1})
    void refusesAStatusThatIsNoError(int status) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-0.001S", "PT24H0.001S"})
    void refusesADelayThatIsNegativeOrEndless(Duration delay) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.delay(delay));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesToStrikeNobody(int n) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.rateLimit().times(n));
    }
}
