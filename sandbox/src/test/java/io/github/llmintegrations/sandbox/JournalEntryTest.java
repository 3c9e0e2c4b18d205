package io.github.llmintegrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

    @Test
    void findsHeadersInAnyLetterCase() {
        JournalEntry entry = JournalEntry.builder()
                .headers(Map.of("Content-Type", "text/plain"))
                .build();

        assertThat(entry.headers().get("content-type")).isEqualTo("text/plain");
    }

    @Test
    void holdsACopyOfItsHeaders() {
        Map<String, String> headers = new HashMap<>(Map.of("a", "1"));
        JournalEntry entry = JournalEntry.builder().headers(headers).build();
        headers.put("b", "2");

        assertThat(entry.headers()).containsOnlyKeys("a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> entry.headers().put("b", "2"));
    }

    @Test
    void readsAsARequestAndItsStatus() {
        JournalEntry.Builder create = JournalEntry.builder()
                .method("POST")
                .path("/v2/integrations")
                .query("a=b")
                .headers(Map.of("authorization", "***"))
                .body("{\"name\":\"n\"}");

        assertThat(create.status(201).build()).hasToString("POST /v2/integrations?a=b {\"name\":\"n\"} -> 201");
        assertThat(create.status(0).build()).hasToString("POST /v2/integrations?a=b {\"name\":\"n\"} -> dropped");
        assertThat(JournalEntry.builder().status(200).build()).hasToString("GET / -> 200");
    }
}
