package io.github.llmintegrations.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OpenEnumTest {

    @Test
    void aConstantIsKnown() {
        assertThat(ErrorCode.of("AB07")).isSameAs(ErrorCode.AB07);
        assertThat(ErrorCode.AB07.isKnown()).isTrue();
        assertThat(ErrorCode.AB07.value()).isEqualTo("AB07");
    }

    @Test
    void anotherValueKeepsItsText() {
        ErrorCode later = ErrorCode.of("AB99 späterꓸ");

        assertThat(later.isKnown()).isFalse();
        assertThat(later.value()).isEqualTo("AB99 späterꓸ");
        assertThat(later).hasToString("AB99 späterꓸ");
    }

    @Test
    void valuesOfTheSameTextAreEqual() {
        assertThat(ErrorCode.of("x")).isEqualTo(ErrorCode.of("x")).hasSameHashCodeAs(ErrorCode.of("x"));
        assertThat(ErrorCode.of("x"))
                .isNotEqualTo(ErrorCode.of("X"))
                .isNotEqualTo(new Other("x"))
                .isNotEqualTo("x");
    }

    @Test
    void textIsNotFolded() {
        assertThat(ErrorCode.of("AB07".toLowerCase(Locale.ROOT)).isKnown()).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller might
    void nullIsRefused() {
        assertThatThrownBy(() -> new Other(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
    }

    private static final class Other extends OpenEnum {
        Other(String value) {
            super(value, true);
        }
    }
}
