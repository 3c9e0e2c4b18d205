package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text without escapes is the same, however and however often it was escaped. */
class UnescapingTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a, a",
                "a+b, a b",
                "a%20b, a b",
                "a%C3%A9b, aéb",
                "a%2525b, a%b",
                "%41%, A%",
                "%4G, %4G",
                "&lt;&gt;&quot;&apos;&amp;, <>\"'&",
                "&#60;&#x3c;&#X3C;, <<<",
                "&amp;amp;lt;, <",
                "&nbsp;, &nbsp;",
                "&#x110000;, ``",
                "say \\\"a\\\", say \"a\"",
                "say \\\\\\\"a\\\\\\\", say \"a\"",
                "a\\/b, a/b",
                "\\u0041\\u00e9, Aé",
                "\\u00g1, u00g1",
                "a\\tb, a\tb",
                "a\\\\, a",
            })
    void removesEscapes(String escaped, String plain) {
        assertThat(Unescaping.plain(escaped)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"n, 10", "r, 13", "t, 9", "b, 8", "f, 12"})
    void removesEscapesOfControlCharacters(String letter, int character) {
        assertThat(Unescaping.plain("a\\" + letter + "b")).isEqualTo("a" + (char) character + "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25252525252541", "%2525252525252541"})
    void endsAfterSeveralLayers(String escaped) {
        assertThat(Unescaping.plain(escaped)).startsWith("%").doesNotStartWith("%2525252525");
    }
}
