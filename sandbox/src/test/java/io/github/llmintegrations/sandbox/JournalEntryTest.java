package io.github.llmintegrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

    @Test
    void findsHeadersInAnyLetterCase() {
        JournalEntry entry = new JournalEntry("GET", "/", "", 200, Map.of("Content-Type", "text/plain"), "");

        assertThat(entry.headers().get("content-type")).isEqualTo("text/plain");
    }

    @Test
    void holdsACopyOfItsHeaders() {
        Map<String, String> headers = new HashMap<>(Map.of("a", "1"));
        JournalEntry entry = new JournalEntry("GET", "/", "", 200, headers, "");
        headers.put("b", "2");

        assertThat(entry.headers()).containsOnlyKeys("a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> entry.headers().put("b", "2"));
    }
}
