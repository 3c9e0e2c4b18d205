package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text stands for does not depend on what was read before it. */
class KnownTextsTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final KnownTexts<String> texts = new KnownTexts<>(text -> text + "#" + asked.incrementAndGet());

    @Test
    void isAskedForOnce() throws IOException {
        assertThat(read("[\"active\",\"active\",\"active\"]")).containsExactly("active#1", "active#1", "active#1");
        assertThat(read("[\"active\"]")).containsExactly("active#1");
    }

    /** The first, the middle and the last character and the length are the same. */
    @Test
    void isNotThatOfOneLikeIt() throws IOException {
        assertThat(read("[\"abcdefg\",\"aXcdeYg\",\"abcdefg\",\"aXcdeYg\"]"))
                .extracting(each -> each.replaceFirst("#.*", ""))
                .containsExactly("abcdefg", "aXcdeYg", "abcdefg", "aXcdeYg");
        assertThat(read("[\"ab\",\"abc\",\"abcd\",\"ab\"]")).containsExactly("ab#4", "abc#5", "abcd#6", "ab#4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\\u0061", "é", "\\ud83d\\ude00", "a\\nb"})
    void isThatOfItsCharacters(String escaped) throws IOException {
        List<String> both = read("[\"" + escaped + "\",\"" + escaped + "\"]");

        assertThat(both.get(0)).isEqualTo(both.get(1)).endsWith("#1");
    }

    @Test
    void isAskedForAgainWhereAllWouldNotBeKept() throws IOException {
        String longText = "\"" + "x".repeat(65) + "\"";

        assertThat(read("[" + longText + "," + longText + "]"))
                .extracting(each -> each.replaceFirst(".*#", ""))
                .containsExactly("1", "2");
    }

    @Test
    void isRightAmongMany() throws IOException {
        List<String> many =
                IntStream.range(0, 5_000).mapToObj(i -> "value-" + i % 700).toList();

        assertThat(read("[\"" + String.join("\",\"", many) + "\"]"))
                .extracting(each -> each.replaceFirst("#.*", ""))
                .isEqualTo(many);
    }

    private List<String> read(String json) throws IOException {
        return BodyReader.read(Values.list(texts), new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
