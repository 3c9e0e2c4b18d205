package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.PaginationException;
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
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorPagesTest {
    @StartStop
    private final MockWebServer server = NoDelayServerSockets.server();

    private final FakeTiming timing = new FakeTiming();

    @Test
    void nothingIsSentBeforeTheFirstItemIsRequested() {
        Pages<String> pages = pages();

        assertThat(pages.iterator()).isNotNull();
        assertThat(pages.stream()).isNotNull();
        assertThat(pages.pages().iterator().hasNext()).isTrue();

        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void itemsComeInOrderFromPageToPage() throws InterruptedException {
        enqueue("c1", "a", "b");
        enqueue("c2", "c");
        enqueueLast("d");

        assertThat(pages()).containsExactly("a", "b", "c", "d");

        assertThat(targets()).containsExactly("/v2/things", "/v2/things?cursor=c1", "/v2/things?cursor=c2");
    }

    @Test
    void aListingMayStartAtACursor() throws InterruptedException {
        enqueueLast("z");

        assertThat(pages(Optional.of("x&limit=1#"))).containsExactly("z");

        assertThat(server.takeRequest().getUrl().queryParameterValues("cursor")).containsExactly("x&limit=1#");
    }

    @Test
    void aCursorIsOpaqueAndNeverUsedAsAUrl() throws InterruptedException {
        enqueue("https://other.invalid/?x=1#../", "a");
        enqueueLast("b");

        assertThat(pages()).containsExactly("a", "b");

        server.takeRequest();
        assertThat(server.takeRequest().getUrl().queryParameterValues("cursor"))
                .containsExactly("https://other.invalid/?x=1#../");
    }

    @Test
    void eachIteratorStartsAtTheFirstPage() {
        enqueue("c1", "a");
        enqueueLast("b");
        enqueue("c1", "a");
        enqueueLast("b");
        Pages<String> pages = pages();

        assertThat(pages).containsExactly("a", "b");
        assertThat(pages.stream()).containsExactly("a", "b");
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void repeatedHasNextSendsOneRequest() {
        enqueue("c1", "a");
        Iterator<String> items = pages().iterator();

        for (int i = 0; i < 10; i++) {
            assertThat(items.hasNext()).isTrue();
        }
        assertThat(items.next()).isEqualTo("a");

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aLimitedStreamRequestsNoFurtherPage() {
        enqueue("c1", "a", "b");
        enqueue("c2", "c", "d");

        assertThat(pages().stream().limit(3)).containsExactly("a", "b", "c");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void emptyPagesInBetweenDoNotEndTheListing() {
        enqueue("c1");
        enqueue("c2");
        enqueue("c3", "a");
        enqueue("c4");
        enqueueLast();

        assertThat(pages()).containsExactly("a");
        assertThat(server.getRequestCount()).isEqualTo(5);
    }

    @Test
    void tenThousandPagesDoNotDeepenTheStack() {
        Function<Optional<String>, Page<String>> list = cursor -> {
            int number = cursor.map(Integer::valueOf).orElse(1);
            return new Page<>(List.of("item " + number), number < 10_000, Optional.of(Integer.toString(number + 1)));
        };
        Pages<String> pages =
                new Pages<>(() -> new CursorPages<>(Optional.empty(), list, item -> item, message -> fail(message)));

        assertThat(TestBuilder.to(server)
                        .open()
                        .async(() -> pages.stream().count())
                        .join())
                .isEqualTo(10_000);
    }

    @Test
    void anEmptyListingHasNoItems() {
        enqueueLast();
        Iterator<String> items = pages().iterator();

        assertThat(items.hasNext()).isFalse();
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aCursorOfTheLastPageIsIgnored() {
        server.enqueue(page("{\"items\":[\"a\"],\"has_more\":false,\"next\":\"c1\"}"));

        assertThat(pages()).containsExactly("a");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void pagesContainTheirNextCursor() {
        enqueue("c1", "a");
        enqueue("c2");
        enqueueLast("b");

        List<Page<String>> all = new ArrayList<>();
        pages().pages().forEach(all::add);

        assertThat(all)
                .containsExactly(
                        new Page<>(List.of("a"), true, Optional.of("c1")),
                        new Page<>(List.of(), true, Optional.of("c2")),
                        new Page<>(List.of("b"), false, Optional.empty()));
    }

    @Test
    void aCursorThatRepeatsAtOnceIsRejected() {
        enqueue("A", "a");
        enqueue("A", "b");

        PaginationException thrown = walksInto("the page has the cursor of an earlier page");

        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(thrown.operation()).isEqualTo("things.list");
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY);
        assertThat(thrown.isTransient()).isFalse();
    }

    @Test
    void theExceptionReportsTheCallForTheLastPage() {
        timing.random(0.999_999);
        enqueue("A", "a");
        server.enqueue(Responses.status(500));
        server.enqueue(Responses.none());
        enqueue("A", "b");

        PaginationException thrown = walksInto("the page has the cursor of an earlier page");

        assertThat(thrown.attempts()).isEqualTo(3);
        assertThat(thrown.elapsed()).isBetween(Duration.ofMillis(1400), Duration.ofSeconds(20));
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY);
    }

    @Test
    void aCursorThatRepeatsLaterIsRejected() {
        enqueue("A", "a");
        enqueue("B", "b");
        enqueue("A", "c");

        walksInto("the page has the cursor of an earlier page");

        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    /** A server that repeats pages under new cursors. */
    @ParameterizedTest
    @ValueSource(
            strings = {"a,b a,b", "a,b b,a", "a,b c,d a,b", "a b a", "a,b,c d c,a,b", "a,b c d,e c", "a,b b,c c,a b,a"})
    void repeatedItemsUnderNewCursorsAreRejected(String allPages) {
        String[] pages = allPages.split(" ", -1);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                int number = server.getRequestCount() - 1;
                String items = quoted(pages[number % pages.length].split(",", -1));
                return page("{\"items\":" + items + ",\"has_more\":true,\"next\":\"c" + number + "\"}");
            }
        });

        walksInto("a page has the same items as an earlier page");
        assertThat(server.getRequestCount()).isEqualTo(pages.length);
    }

    @Test
    void pagesThatShareSomeItemsAreAccepted() {
        enqueue("c1", "a", "b", "c");
        enqueue("c2", "c", "d", "e");
        enqueue("c3", "a", "b");
        enqueue("c4", "a", "c", "d");
        enqueueLast("e");

        assertThat(pages()).containsExactly("a", "b", "c", "c", "d", "e", "a", "b", "a", "c", "d", "e");
    }

    @Test
    void aThousandPagesOfConsecutiveIdsAreAccepted() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                int number = server.getRequestCount() - 1;
                String items = quoted("0", number + "", (3000 - number) + "", "x" + number % 7);
                return page(
                        "{\"items\":" + items + ",\"has_more\":" + (number < 1000) + ",\"next\":\"" + number + "\"}");
            }
        });

        assertThat(pages().stream().count()).isEqualTo(4004);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\":[\"a\"],\"has_more\":true}",
                "{\"items\":[\"a\"],\"has_more\":true,\"next\":null}",
                "{\"items\":[\"a\"],\"has_more\":true,\"next\":\"\"}",
                "{\"items\":[\"a\"],\"has_more\":true,\"next\":\" \"}"
            })
    void hasMoreWithoutACursorIsRejected(String body) {
        server.enqueue(page(body));

        walksInto("the page announces more items, but has no cursor");

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aHundredEmptyPagesInARowAreRejectedEachTime() {
        server.setDispatcher(emptyPagesForEver());
        Iterator<String> items = pages().iterator();

        for (int asked = 0; asked < 3; asked++) {
            assertThatThrownBy(items::hasNext)
                    .isInstanceOf(PaginationException.class)
                    .hasMessage("GET /v2/things: 100 pages in a row are empty");
            assertThat(server.getRequestCount()).isEqualTo(100 + asked);
        }
    }

    @Test
    void aPageWithItemsResetsTheCountOfEmptyPages() {
        for (int page = 1; page < 200; page++) {
            enqueue("c" + page, page == 100 ? new String[] {"a"} : new String[0]);
        }
        enqueueLast("b");

        assertThat(pages()).containsExactly("a", "b");
    }

    @Test
    void nextThrowsAfterTheLastPage() {
        enqueueLast("a");
        Iterator<Page<String>> all = pages().pages().iterator();
        all.next();

        assertThat(all.hasNext()).isFalse();
        assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aFailedPageIsRequestedAgain() throws InterruptedException {
        enqueue("c1", "a");
        server.enqueue(Responses.status(400));
        enqueueLast("b");
        Iterator<String> items = pages().iterator();

        assertThat(items.next()).isEqualTo("a");
        assertThatThrownBy(items::hasNext).isInstanceOf(BadRequestException.class);
        assertThat(items.next()).isEqualTo("b");
        assertThat(items.hasNext()).isFalse();

        assertThat(targets()).containsExactly("/v2/things", "/v2/things?cursor=c1", "/v2/things?cursor=c1");
    }

    @Test
    void eachPageHasTheTotalTimeout() {
        enqueue("c1", "a");
        enqueue("c2", "b");
        enqueueLast("c");
        Pages<String> pages = pages();

        assertThat(pages.stream().peek(item -> timing.advance(Duration.ofSeconds(119))))
                .containsExactly("a", "b", "c");
    }

    private PaginationException walksInto(String message) {
        PaginationException thrown = catchThrowableOfType(PaginationException.class, () -> pages().forEach(item -> {}));
        assertThat(thrown).hasMessage("GET /v2/things: " + message);
        return thrown;
    }

    private Pages<String> pages() {
        return pages(Optional.empty());
    }

    private Pages<String> pages(Optional<String> firstCursor) {
        return TestBuilder.to(server)
                .timing(timing)
                .open()
                .pages(
                        firstCursor,
                        cursor -> Operation.draft("things.list", RetryClass.READ, "GET", TestOperations.THINGS)
                                .query("cursor", cursor)
                                .reads(body ->
                                        Documents.read(Envelope.CODEC, body).page()),
                        item -> item);
    }

    private void enqueue(String next, String... items) {
        server.enqueue(page("{\"items\":" + quoted(items) + ",\"has_more\":true,\"next\":\"" + next + "\"}"));
    }

    private void enqueueLast(String... items) {
        server.enqueue(page("{\"items\":" + quoted(items) + ",\"has_more\":false}"));
    }

    private static String quoted(String... items) {
        return List.of(items).stream().map(each -> "\"" + each + "\"").toList().toString();
    }

    private static MockResponse page(String body) {
        return Responses.json(200, body).build();
    }

    private List<String> targets() throws InterruptedException {
        List<String> targets = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            targets.add(server.takeRequest().getTarget());
        }
        return targets;
    }

    private Dispatcher emptyPagesForEver() {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return page("{\"items\":[],\"has_more\":true,\"next\":\"c" + server.getRequestCount() + "\"}");
            }
        };
    }

    private static final class Envelope {
        private static final Codec<Envelope> CODEC = Codec.of(Envelope.class, Envelope::new, Function.identity())
                .items("items", Values.TEXT, envelope -> envelope.items, (envelope, item) -> envelope.items.add(item))
                .field("has_more", Values.FLAG, envelope -> envelope.hasMore, (envelope, it) -> envelope.hasMore = it)
                .optional(
                        "next",
                        Values.TEXT,
                        envelope -> envelope.next,
                        (envelope, it) -> envelope.next = Optional.of(it));

        private final List<String> items = new ArrayList<>();
        private boolean hasMore;
        private Optional<String> next = Optional.empty();

        private Page<String> page() {
            return new Page<>(items, hasMore, next);
        }
    }
}
