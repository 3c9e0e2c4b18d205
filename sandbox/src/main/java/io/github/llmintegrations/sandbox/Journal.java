package io.github.llmintegrations.sandbox;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.Stream;

/**
 * The requests that a sandbox received, oldest first: an immutable list, and queries for assertions.
 *
 * <pre>{@code
 * assertThat(sandbox.journal().requests("POST", "/v2/integrations")).hasSize(1);
 * assertThat(sandbox.journal().requests("GET", "/v2/integrations/{id}").single().status()).isEqualTo(404);
 * assertThat(sandbox.journal().last().headers()).containsEntry("user-agent", "my-service/1.4");
 * }</pre>
 */
public final class Journal extends AbstractList<JournalEntry> implements RandomAccess {

    private final List<JournalEntry> entries;

    private Journal(List<JournalEntry> entries) {
        this.entries = entries;
    }

    /**
     * {@return a journal of a copy of these entries}
     *
     * @param entries the entries, oldest first
     */
    public static Journal of(List<JournalEntry> entries) {
        return new Journal(List.copyOf(entries));
    }

    /**
     * {@return the requests with this method and path}
     *
     * @param path the path as it comes over the wire, percent-encoding included; a segment in braces, such as
     *     <code>{id}</code>, matches any one segment
     * @param method the HTTP method, in upper case
     */
    public Journal requests(String method, String path) {
        Objects.requireNonNull(method, "method");
        List<String> template = segments(path);
        return new Journal(entries.stream()
                .filter(entry -> entry.method().equals(method) && matches(template, segments(entry.path())))
                .toList());
    }

    /**
     * {@return the latest request}
     *
     * @throws AssertionError if the journal is empty
     */
    public JournalEntry last() {
        if (entries.isEmpty()) {
            throw new AssertionError("expected a request, but the journal is empty");
        }
        return entries.get(entries.size() - 1);
    }

    /**
     * {@return the only request}
     *
     * @throws AssertionError if the journal is empty or has more requests than one; the message lists them
     */
    public JournalEntry single() {
        if (entries.size() != 1) {
            throw new AssertionError("expected exactly one request, but the journal has " + size() + ": " + this);
        }
        return entries.get(0);
    }

    @Override
    public JournalEntry get(int index) {
        return entries.get(index);
    }

    @Override
    public int size() {
        return entries.size();
    }

    private static List<String> segments(String path) {
        return Stream.of(path.split("/", -1)).toList();
    }

    private static boolean matches(List<String> template, List<String> segments) {
        if (template.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < template.size(); i++) {
            String expected = template.get(i);
            boolean any = expected.startsWith("{")
                    && expected.endsWith("}")
                    && !segments.get(i).isEmpty();
            if (!any && !expected.equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }
}
