package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.PaginationException;
import io.github.llmintegrations.core.internal.http.NumberedPages.Numbered;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Values;
import io.github.llmintegrations.testing.NoDelayServerSockets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class NumberedPagesTest {
    @StartStop
    private final MockWebServer server = NoDelayServerSockets.server();

    @Test
    void endWhenAllCountedItemsAreReturned() throws InterruptedException {
        enqueue(3, "a", "b");
        enqueue(3, "c");

        assertThat(pages()).containsExactly("a", "b", "c");

        assertThat(targets()).containsExactly("/v2/things?page=0", "/v2/things?page=1");
    }

    @Test
    void mayBeSmallerThanRequested() {
        for (int page = 0; page < 3; page++) {
            int first = page * 100;
            enqueue(
                    250,
                    IntStream.range(first, Math.min(first + 100, 250))
                            .mapToObj(Integer::toString)
                            .toArray(String[]::new));
        }

        assertThat(pages().stream().toList()).hasSize(250).doesNotHaveDuplicates();
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void endAtAnEmptyPageDespiteAHigherTotal() {
        enqueue(9, "a");
        enqueue(9);

        assertThat(pages()).containsExactly("a");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void endAtAnEmptyPageWithoutATotal() {
        enqueue("{\"items\":[\"a\"]}");
        enqueue("{\"items\":[\"b\"]}");
        enqueue("{\"items\":[]}");

        assertThat(pages()).containsExactly("a", "b");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void continueIfTheTotalGrows() {
        enqueue(2, "a");
        enqueue(3, "b");
        enqueue(3, "c");
        enqueue(3);

        assertThat(pages()).containsExactly("a", "b", "c");
    }

    @Test
    void requestOneMorePageAfterAFullOne() {
        enqueue(4, "a", "b");
        enqueue(4, "c", "d");
        enqueue(4, "e");
        enqueue(4);

        assertThat(pages()).containsExactly("a", "b", "c", "d", "e");
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void thatRepeatAreRejectedEachTime() {
        enqueue(4, "a", "b");
        enqueue(4, "a", "b");
        enqueue(4, "a", "b");
        Iterator<String> items = pages().iterator();
        assertThat(items.next()).isEqualTo("a");
        assertThat(items.next()).isEqualTo("b");

        for (int asked = 0; asked < 2; asked++) {
            assertThatThrownBy(items::hasNext)
                    .isInstanceOf(PaginationException.class)
                    .hasMessage("GET /v2/things: page 1 has the same items as an earlier page");
        }
    }

    @Test
    void thatContradictReportTheCallForTheLastPage() {
        enqueue(4, "a", "b");
        server.enqueue(Responses.retryAfter(429, "3"));
        enqueue(4, "a", "b");
        Iterator<String> items = pages().iterator();
        items.next();
        items.next();

        PaginationException thrown = catchThrowableOfType(PaginationException.class, items::hasNext);

        assertThat(thrown.attempts()).isEqualTo(2);
        assertThat(thrown.elapsed()).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(20));
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY);
    }

    @Test
    void withTheSameFirstItemsAreAccepted() {
        enqueue(9, "a", "b", "c");
        enqueue(9, "a", "b", "d");
        enqueue(9, "a", "b");
        enqueue(9, "a");

        assertThat(pages()).containsExactly("a", "b", "c", "a", "b", "d", "a", "b", "a");
    }

    @Test
    void continuePastATotalThatIsTooLow() {
        enqueue("{\"items\":[\"a\",\"b\"],\"total\":2,\"full\":true}");
        enqueue("{\"items\":[\"c\",\"d\"],\"total\":2,\"full\":true}");
        enqueue(5, "e");
        enqueue(5);

        assertThat(pages()).containsExactly("a", "b", "c", "d", "e");
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void areRequestedAgainAfterAFailure() throws InterruptedException {
        enqueue(2, "a");
        server.enqueue(Responses.status(400));
        enqueue(2, "b");
        enqueue(2);
        Iterator<String> items = pages().iterator();

        assertThat(items.next()).isEqualTo("a");
        assertThatThrownBy(items::hasNext).isInstanceOf(BadRequestException.class);
        assertThat(items.next()).isEqualTo("b");

        assertThat(targets()).containsExactly("/v2/things?page=0", "/v2/things?page=1", "/v2/things?page=1");
    }

    @Test
    void containTheNumberOfTheNextPage() {
        enqueue(3, "a", "b");
        enqueue(3, "c");
        List<Page<String>> all = new ArrayList<>();

        pages().pages().forEach(all::add);

        assertThat(all)
                .containsExactly(
                        new Page<>(List.of("a", "b"), true, Optional.of("1")),
                        new Page<>(List.of("c"), false, Optional.empty()));
    }

    @Test
    void endAfterTheLastPage() {
        enqueue(1, "a");
        Iterator<Page<String>> all = pages().pages().iterator();
        all.next();

        assertThat(all.hasNext()).isFalse();
        assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private Pages<String> pages() {
        return TestBuilder.to(server)
                .timing(new FakeTiming())
                .open()
                .numberedPages(
                        0,
                        number -> Operation.draft("things.list", RetryClass.READ, "GET", TestOperations.THINGS)
                                .query("page", Integer.toString(number))
                                .reads(body ->
                                        Documents.read(Envelope.CODEC, body).numbered()),
                        item -> item);
    }

    private void enqueue(long total, String... items) {
        String quoted =
                List.of(items).stream().map(each -> "\"" + each + "\"").toList().toString();
        enqueue("{\"items\":" + quoted + ",\"total\":" + total + "}");
    }

    private void enqueue(String body) {
        server.enqueue(Responses.json(200, body).build());
    }

    private List<String> targets() throws InterruptedException {
        List<String> targets = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            targets.add(server.takeRequest().getTarget());
        }
        return targets;
    }

    private static final class Envelope {
        private static final Codec<Envelope> CODEC = Codec.of(Envelope.class, Envelope::new, Function.identity())
                .items("items", Values.TEXT, envelope -> envelope.items, (envelope, item) -> envelope.items.add(item))
                .optional(
                        "total",
                        Values.WHOLE_NUMBER,
                        envelope -> envelope.total,
                        (envelope, it) -> envelope.total = Optional.of(it))
                .field("full", Values.FLAG, envelope -> envelope.full, (envelope, it) -> envelope.full = it);

        private final List<String> items = new ArrayList<>();
        private Optional<Long> total = Optional.empty();
        private boolean full;

        private Numbered<String> numbered() {
            return new Numbered<>(items, total, full);
        }
    }
}
