package io.github.llmintegrations.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageLineTest {

    @ParameterizedTest
    @CsvSource({"499, 499", "500, 500", "501, 500", "100000, 500"})
    void hasAtMostFiveHundredCharacters(int given, int kept) {
        assertThat(MessageLine.of("x".repeat(given))).hasSize(kept);
    }

    @Test
    void endsWithAnEllipsisIfTruncated() {
        assertThat(MessageLine.of("x".repeat(501))).isEqualTo("x".repeat(499) + "…");
    }

    @Test
    void countsTheCharactersOfEscapes() {
        assertThat(MessageLine.of("\u0001".repeat(500)))
                .hasSizeLessThanOrEqualTo(500)
                .startsWith("\\u0001\\u0001")
                .endsWith("…");
    }

    @Test
    void escapesControlAndFormatCharactersAndLineSeparators() {
        assertThat(MessageLine.of("a\nb\rc\td\u0000\u001B\u007F\u0085\u200B\u202E\u2028\u2029\uFEFFe"))
                .isEqualTo("a\\nb\\rc\\td\\u0000\\u001b\\u007f\\u0085\\u200b\\u202e\\u2028\\u2029\\ufeffe");
    }

    @Test
    void escapesInvisibleCharacters() {
        assertThat(MessageLine.of("a\uDB40\uDC41b\uD800")).isEqualTo("a\\udb40\\udc41b\\ud800");
    }

    @Test
    void keepsLettersOfAllScripts() {
        assertThat(MessageLine.of("schön, 美しい, جميل 😀")).isEqualTo("schön, 美しい, جميل 😀");
    }

    @Test
    void doesNotSplitSurrogatePairs() {
        assertThat(MessageLine.of("x".repeat(498) + "😀😀")).isEqualTo("x".repeat(498) + "…");
    }
}
