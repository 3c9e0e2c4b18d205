package io.github.llmintegrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTest {

    private static final Journal JOURNAL = Journal.of(List.of(
            entry("POST", "/v2/integrations", 201),
            entry("GET", "/v2/integrations", 200),
            entry("GET", "/v2/integrations/a%2Fb%3D", 404),
            entry("GET", "/v2/integrations/c", 200)));

    private static JournalEntry entry(String method, String path, int status) {
        return JournalEntry.builder().method(method).path(path).status(status).build();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v2/integrations, 1",
        "GET, /v2/integrations, 1",
        "GET, /v2/integrations/{id}, 2",
        "GET, /v2/{collection}/{id}, 2",
        "GET, /v2/integrations/a%2Fb%3D, 1",
        "GET, /v2/integrations/{id}/models, 0",
        "GET, /v2/integrations/, 0",
        "get, /v2/integrations, 0",
        "DELETE, /v2/integrations/{id}, 0",
    })
    void findsRequestsByMethodAndPath(String method, String path, int count) {
        assertThat(JOURNAL.requests(method, path)).hasSize(count);
    }

    @Test
    void keepsTheOrderOfRequests() {
        assertThat(JOURNAL.requests("GET", "/v2/integrations/{id}"))
                .extracting(JournalEntry::status)
                .containsExactly(404, 200);
        assertThat(JOURNAL.last().path()).isEqualTo("/v2/integrations/c");
    }

    @Test
    void returnsTheOnlyRequest() {
        assertThat(JOURNAL.requests("POST", "/v2/integrations").single().status())
                .isEqualTo(201);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> JOURNAL.requests("GET", "/v2/integrations/{id}").single())
                .withMessage("expected exactly one request, but the journal has 2:"
                        + " [GET /v2/integrations/a%2Fb%3D -> 404, GET /v2/integrations/c -> 200]");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> JOURNAL.requests("PUT", "/").single())
                .withMessage("expected exactly one request, but the journal has 0: []");
    }

    @Test
    void hasNoLastRequestWhenItIsEmpty() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> JOURNAL.requests("PUT", "/").last())
                .withMessage("expected a request, but the journal is empty");
    }

    @Test
    void isAnImmutableCopy() {
        List<JournalEntry> entries = new ArrayList<>(List.of(entry("GET", "/", 200)));
        Journal journal = Journal.of(entries);
        entries.clear();

        assertThat(journal).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(journal::clear);
    }
}
