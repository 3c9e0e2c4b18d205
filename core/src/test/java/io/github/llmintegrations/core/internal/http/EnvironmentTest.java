package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

    @Test
    void whiteSpaceAroundAValueIsIgnored() {
        assertThat(of(" value\n").value("TESTO")).contains("value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n"})
    void aBlankVariableIsNotSet(String blank) {
        assertThat(of(blank).value("TESTO")).isEmpty();
        assertThat(of(blank).number("TESTO", 0, 10)).isEmpty();
        assertThat(of("x").value("OTHER")).isEmpty();
    }

    @Test
    void aNumberWithinItsRangeIsRead() {
        assertThat(of("0").number("TESTO", 0, 10)).hasValue(0);
        assertThat(of(" 10 ").number("TESTO", 0, 10)).hasValue(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "11", "99999", "3.5", "canary", "٣", "0x1", "+1"})
    void anyOtherValueIsRejectedWithoutShowingIt(String value) {
        assertThatThrownBy(() -> of(value).number("TESTO", 0, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TESTO must be 0 to 10");
    }

    @Test
    void aMissingRequiredVariableIsNamed() {
        assertThat(of("x").require("TESTO").value("TESTO")).contains("x");
        assertThatThrownBy(() -> of(" ").require("TESTO"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TESTO is not set");
    }

    @Test
    void exclusiveVariablesAreNamedIfBothAreSet() {
        Environment both = Environment.of(Map.of("ONE", "canary", "OTHER", "canary"));

        assertThat(of("x").requireAtMostOne("TESTO", "OTHER").value("TESTO")).contains("x");
        assertThatThrownBy(() -> both.requireAtMostOne("ONE", "OTHER"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ONE and OTHER exclude each other: set one of them");
    }

    private static Environment of(String value) {
        return Environment.of(Map.of("TESTO", value));
    }
}
