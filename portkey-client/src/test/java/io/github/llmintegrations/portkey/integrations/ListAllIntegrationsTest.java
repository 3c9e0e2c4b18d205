package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.PaginationException;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.portkey.FakePortkey;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Listings of more than one page. */
class ListAllIntegrationsTest {
    private static final ListIntegrationsRequest BY_TWO =
            ListIntegrationsRequest.builder().pageSize(2).build();

    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private Pages<IntegrationSummary> all(ListIntegrationsRequest request) {
        return portkey.client().integrations().listAll(request);
    }

    private List<String> slugs(ListIntegrationsRequest request) {
        return all(request).stream().map(IntegrationSummary::slug).toList();
    }

    private static JsonNode page(String total, List<String> slugs) {
        String items = slugs.stream().map(slug -> "{'slug':'" + slug + "'}").collect(Collectors.joining(","));
        return json("{'object':'list','total':" + total + ",'data':[" + items + "]}");
    }

    private void answersPage(String total, String... slugs) {
        portkey.answers(200, page(total, Arrays.asList(slugs)));
    }

    /** What a server does about the size that is asked for. */
    enum Server {
        HONOURS,
        CAPS_AT_100,
        IGNORES;

        int size(int asked) {
            return switch (this) {
                case HONOURS -> asked;
                case CAPS_AT_100 -> Math.min(asked, 100);
                case IGNORES -> 100;
            };
        }
    }

    @ParameterizedTest
    @CsvSource({
        // server, asked, items, requests
        "HONOURS,     ,    101,  2",
        "HONOURS,     ,    99,   1",
        "HONOURS,     ,    1000, 11", // a last page that is full is checked with one more
        "HONOURS,     ,    100,  2",
        "HONOURS,     30,  101,  4",
        "HONOURS,     500, 1000, 3",
        "HONOURS,     500, 999,  2",
        "CAPS_AT_100, 500, 101,  2",
        "CAPS_AT_100, 500, 1000, 11",
        "IGNORES,     7,   101,  2",
        "IGNORES,     7,   1000, 11",
        "IGNORES,     500, 1000, 11"
    })
    void completes(Server server, Integer asked, int items, int requests) {
        List<String> slugs = numbered(items);
        portkey.answersEach(request -> {
            int page = number(request.getUrl().queryParameter("current_page"), 0);
            int size = server.size(number(request.getUrl().queryParameter("page_size"), 100));
            int start = Math.min(items, page * size);
            JsonNode body = page(Integer.toString(items), slugs.subList(start, Math.min(items, start + size)));
            return FakePortkey.answer(200, body.toString()).build();
        });
        ListIntegrationsRequest.Builder request = ListIntegrationsRequest.builder();
        Optional.ofNullable(asked).ifPresent(request::pageSize);

        assertThat(slugs(request.build())).isEqualTo(slugs);
        assertThat(portkey.requestCount()).isEqualTo(requests);
    }

    /** How a server counts, given the items in all, the items before a page, and those on it. */
    enum Total {
        OF_ALL,
        OF_THE_PAGE,
        SO_FAR,
        OF_THE_PAGE_AS_A_FRACTION,
        ABSENT,
        NULL,
        SHRINKING,
        GROWING;

        String of(int all, int before, int page) {
            return switch (this) {
                case OF_ALL -> Integer.toString(all);
                case OF_THE_PAGE -> Integer.toString(page);
                case SO_FAR -> Integer.toString(before + page);
                case OF_THE_PAGE_AS_A_FRACTION -> page + ".0";
                case ABSENT -> "";
                case NULL -> "null";
                case SHRINKING -> Integer.toString(all - before);
                case GROWING -> Integer.toString(before + page + 1);
            };
        }
    }

    @ParameterizedTest
    @CsvSource({
        // asked, cap
        ",    100",
        "2,   100",
        "2,   2",
        "100, 100",
        "500, 100",
        "500, 500",
    })
    void completesHoweverTheServerCounts(Integer asked, int cap) {
        boolean isSmall = asked != null && asked < 99;
        int[] counts = isSmall ? new int[] {0, 1, 2, 3, 4, 5} : new int[] {0, 1, 99, 100, 101, 200, 205};
        for (Total total : Total.values()) {
            for (int items : counts) {
                assertThat(slugs(asked, cap, items, total::of))
                        .as(total + " of " + items)
                        .isEqualTo(numbered(items));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1, 2, 3, 4, 5, 6, 7, 100, Long.MAX_VALUE})
    void completesWhateverTotalTheServerKeepsSaying(long total) {
        for (int items = 1; items <= 6; items++) {
            assertThat(slugs(2, 100, items, (all, before, page) -> Long.toString(total)))
                    .as(total + " of " + items)
                    .isEqualTo(numbered(items));
        }
    }

    private interface Counting {
        String total(int all, int before, int page);
    }

    private List<String> slugs(Integer asked, int cap, int items, Counting counting) {
        List<String> all = numbered(items);
        portkey.answersEach(request -> {
            int size = Math.min(cap, number(request.getUrl().queryParameter("page_size"), 100));
            int start = Math.min(items, size * number(request.getUrl().queryParameter("current_page"), 0));
            List<String> page = all.subList(start, Math.min(items, start + size));
            String total = counting.total(items, start, page.size());
            String body = page("17", page)
                    .toString()
                    .replace("\"total\":17,", total.isEmpty() ? "" : "\"total\":" + total + ",");
            return FakePortkey.answer(200, body).build();
        });
        ListIntegrationsRequest.Builder request = ListIntegrationsRequest.builder();
        Optional.ofNullable(asked).ifPresent(request::pageSize);
        return slugs(request.build());
    }

    private static List<String> numbered(int items) {
        return IntStream.range(0, items).mapToObj(each -> "s" + each).toList();
    }

    @Test
    void showsInEachPageThatMoreMayFollow() {
        answersPage("2", "a", "b");
        answersPage("2", "c", "d");
        answersPage("2", "e");
        answersPage("2");

        assertThat(all(BY_TWO).pages())
                .extracting(
                        page -> page.items().size(), page -> page.nextCursor().orElse("none"))
                .containsExactly(tuple(2, "1"), tuple(2, "2"), tuple(1, "3"), tuple(0, "none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "2", "0", "null"})
    void failsWhenItemsComeBackInAnotherOrder(String total) {
        answersPage(total, "a", "b");
        answersPage(total, "b", "a");

        assertThatExceptionOfType(PaginationException.class)
                .isThrownBy(() -> slugs(BY_TWO))
                .withMessage("GET /integrations: page 1 has the same items as an earlier page");
    }

    private static int number(String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }

    @Test
    void failsWhenAPageIsRepeated() {
        portkey.answersEach(request -> FakePortkey.answer(
                        200, page("101", List.of("a", "b")).toString())
                .build());

        assertThatExceptionOfType(PaginationException.class)
                .isThrownBy(() -> slugs(ListIntegrationsRequest.all()))
                .withMessage("GET /integrations: page 1 has the same items as an earlier page")
                .satisfies(e -> {
                    assertThat(e.operation()).isEqualTo("integrations.list");
                    assertThat(e.outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY);
                    assertThat(e.isTransient()).isFalse();
                });
        assertThat(portkey.requestCount()).isEqualTo(2);
    }

    @Test
    void failsWhenAnEarlierPageComesBack() {
        answersPage("9", "a", "b");
        answersPage("9", "c", "d");
        answersPage("9", "a", "b");

        assertThatExceptionOfType(PaginationException.class)
                .isThrownBy(() -> slugs(BY_TWO))
                .withMessage("GET /integrations: page 2 has the same items as an earlier page");
    }

    @Test
    void toleratesOneItemThatMovedOverTheEdgeOfAPage() {
        answersPage("5", "a", "b");
        answersPage("5", "b", "c");
        answersPage("5", "d");

        assertThat(slugs(BY_TWO)).containsExactly("a", "b", "b", "c", "d");
    }

    @Test
    void goesOnWhenTheTotalGrows() {
        answersPage("3", "a", "b");
        answersPage("5", "c", "d");
        answersPage("5", "e");

        assertThat(slugs(BY_TWO)).containsExactly("a", "b", "c", "d", "e");
        assertThat(portkey.requestCount()).isEqualTo(3);
    }

    @Test
    void endsWhenTheTotalShrinks() {
        answersPage("5", "a", "b");
        answersPage("3", "c");

        assertThat(slugs(BY_TWO)).containsExactly("a", "b", "c");
        assertThat(portkey.requestCount()).isEqualTo(2);
    }

    @Test
    void goesOnToAnEmptyPageWhenThereIsNoTotal() {
        answersPage("null", "a", "b");
        answersPage("null", "c");
        answersPage("null");

        assertThat(slugs(BY_TWO)).containsExactly("a", "b", "c");
        assertThat(portkey.requestCount()).isEqualTo(3);
    }

    @Test
    void endsWithAnEmptyPageWhateverTheTotal() {
        answersPage("9", "a", "b");
        answersPage("9");

        assertThat(slugs(BY_TWO)).containsExactly("a", "b");
        assertThat(portkey.requestCount()).isEqualTo(2);
    }

    @Test
    void isEmptyWithoutItems() {
        portkey.answers(200, "{\"data\":[]}");

        assertThat(slugs(ListIntegrationsRequest.all())).isEmpty();
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @Test
    void understandsATotalWithAFraction() {
        answersPage("3.0", "a", "b");
        answersPage("3.0", "c");

        assertThat(slugs(BY_TWO)).containsExactly("a", "b", "c");
        assertThat(portkey.requestCount()).isEqualTo(2);
    }

    @Test
    void startsAtThePageThatIsAskedForAndSendsTheFiltersWithEach() {
        answersPage("7", "e", "f");
        answersPage("7", "g");
        answersPage("7");

        assertThat(slugs(ListIntegrationsRequest.builder()
                        .currentPage(2)
                        .pageSize(2)
                        .workspaceId("ws-1")
                        .type(IntegrationType.WORKSPACE)
                        .build()))
                .containsExactly("e", "f", "g");
        for (int page = 2; page <= 4; page++) {
            portkey.assertReceived(
                    "GET", "/v1/integrations?current_page=" + page + "&page_size=2&workspace_id=ws-1&type=workspace");
        }
        assertThat(portkey.requestCount()).isEqualTo(3);
    }

    @Test
    void asksForAPageOnlyWhenItsItemsAreAskedFor() {
        answersPage("9", "a", "b");
        answersPage("9", "c", "d");

        Pages<IntegrationSummary> all = all(BY_TWO);
        assertThat(portkey.requestCount()).isZero();
        assertThat(all.stream().limit(3).map(IntegrationSummary::slug)).containsExactly("a", "b", "c");
        assertThat(portkey.requestCount()).isEqualTo(2);
        portkey.assertReceived("GET", "/v1/integrations?current_page=0&page_size=2");
        portkey.assertReceived("GET", "/v1/integrations?current_page=1&page_size=2");
    }

    @Test
    void startsAnewForEveryIterator() {
        answersPage("1", "then");
        answersPage("1", "now");
        Pages<IntegrationSummary> all = all(ListIntegrationsRequest.all());

        assertThat(all.iterator().next().slug()).isEqualTo("then");
        assertThat(all.iterator().next().slug()).isEqualTo("now");
    }

    @Test
    void showsItsPages() {
        answersPage("3", "a", "b");
        answersPage("3", "c");

        assertThat(all(BY_TWO).pages())
                .extracting(
                        page -> page.items().size(),
                        Page::hasMore,
                        page -> page.nextCursor().orElse("none"))
                .containsExactly(tuple(2, true, "1"), tuple(1, false, "none"));
    }

    @Test
    void asksForTheSamePageAgainAfterAFailure() {
        answersPage("3", "a", "b");
        portkey.answers(503, "{}");
        answersPage("3", "c");

        Iterator<IntegrationSummary> items = all(BY_TWO).iterator();
        assertThat(List.of(items.next().slug(), items.next().slug())).containsExactly("a", "b");
        assertThatThrownBy(items::hasNext).isInstanceOf(ServerException.class);
        assertThat(items.next().slug()).isEqualTo("c");
        assertThat(items.hasNext()).isFalse();
        portkey.assertReceived("GET", "/v1/integrations?current_page=0&page_size=2");
        portkey.assertReceived("GET", "/v1/integrations?current_page=1&page_size=2");
        portkey.assertReceived("GET", "/v1/integrations?current_page=1&page_size=2");
    }
}
