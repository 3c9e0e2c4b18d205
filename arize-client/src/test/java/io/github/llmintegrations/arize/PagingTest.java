package io.github.llmintegrations.arize;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.organizations.ListOrganizationsRequest;
import io.github.llmintegrations.arize.organizations.Organization;
import io.github.llmintegrations.arize.spaces.ListSpacesRequest;
import io.github.llmintegrations.arize.spaces.Space;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.PaginationException;
import io.github.llmintegrations.core.ServerException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Listings of more than one page, of every resource. */
@ParameterizedClass
@MethodSource("listings")
class PagingTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    private final Listing listing;

    PagingTest(Listing listing) {
        this.listing = listing;
    }

    /** How a resource is listed, from a cursor on; all that is seen of its items is their names. */
    record Listing(
            String path,
            String items,
            Function<ArizeClient, Iterable<String>> all,
            Function<ArizeClient, Iterable<? extends Page<?>>> pages) {

        static <T> Listing of(
                String path, String items, Function<ArizeClient, Pages<T>> listAll, Function<T, String> name) {
            return new Listing(
                    path,
                    items,
                    client -> () -> listAll.apply(client).stream().map(name).iterator(),
                    client -> listAll.apply(client).pages());
        }

        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Listing> listings() {
        ListIntegrationsRequest list =
                ListIntegrationsRequest.builder().limit(2).cursor("c 0").build();
        ListAiIntegrationsRequest listAi =
                ListAiIntegrationsRequest.builder().limit(2).cursor("c 0").build();
        ListSpacesRequest listSpaces =
                ListSpacesRequest.builder().limit(2).cursor("c 0").build();
        ListOrganizationsRequest listOrganizations =
                ListOrganizationsRequest.builder().limit(2).cursor("c 0").build();
        return Stream.of(
                Listing.of(
                        "/v2/integrations",
                        "integrations",
                        client -> client.integrations().listAll(list),
                        Integration::name),
                Listing.of(
                        "/v2/ai-integrations",
                        "ai_integrations",
                        client -> client.aiIntegrations().listAll(listAi),
                        AiIntegration::name),
                Listing.of("/v2/spaces", "spaces", client -> client.spaces().listAll(listSpaces), Space::name),
                Listing.of(
                        "/v2/organizations",
                        "organizations",
                        client -> client.organizations().listAll(listOrganizations),
                        Organization::name));
    }

    private Iterable<String> all() {
        return listing.all().apply(arize.client());
    }

    private List<String> names() {
        return StreamSupport.stream(all().spliterator(), false).toList();
    }

    /** A page of items of these names. */
    private void answersPage(String pagination, String... names) {
        String items = Arrays.stream(names)
                .map(name -> "{'id':'" + name + "','type':'llm','provider':'openAI','name':'" + name + "'}")
                .collect(Collectors.joining(","));
        arize.answers(200, json("{'" + listing.items() + "':[" + items + "],'pagination':" + pagination + "}"));
    }

    private void assertAsked(String cursor) {
        arize.assertReceived("GET", listing.path() + "?limit=2&cursor=" + cursor);
    }

    @Test
    void goOnWithTheCursorOfEachPageThroughAnEmptyOne() {
        answersPage("{'has_more':true,'next_cursor':'c+1/='}", "a", "b");
        answersPage("{'has_more':true,'next_cursor':'x&limit=1#'}");
        answersPage("{'has_more':false,'next_cursor':'ignored'}", "c");

        assertThat(names()).containsExactly("a", "b", "c");
        assertAsked("c%200");
        assertAsked("c%2B1%2F%3D");
        assertAsked("x%26limit%3D1%23");
        assertThat(arize.requestCount()).isEqualTo(3);
    }

    @Test
    void askForAPageOnlyWhenItsItemsAreAskedFor() {
        answersPage("{'has_more':true,'next_cursor':'c1'}", "a", "b");
        answersPage("{'has_more':false}", "c");

        Iterator<String> items = all().iterator();
        assertThat(arize.requestCount()).isZero();
        assertThat(List.of(items.next(), items.next())).containsExactly("a", "b");
        assertThat(arize.requestCount()).isEqualTo(1);
        assertThat(items.next()).isEqualTo("c");
        assertThat(items.hasNext()).isFalse();
        assertThat(arize.requestCount()).isEqualTo(2);
    }

    @Test
    void startAnewForEveryIterator() {
        answersPage("{'has_more':false}", "then");
        answersPage("{'has_more':false}", "now");
        Iterable<String> all = all();

        assertThat(all.iterator().next()).isEqualTo("then");
        assertThat(all.iterator().next()).isEqualTo("now");
        assertAsked("c%200");
        assertAsked("c%200");
    }

    @Test
    void showTheirPagesAndCursors() {
        answersPage("{'has_more':true,'next_cursor':'c1'}", "a");
        answersPage("{'has_more':false}");

        List<Page<?>> pages = new ArrayList<>();
        listing.pages().apply(arize.client()).forEach(pages::add);

        assertThat(pages)
                .extracting(
                        page -> page.items().size(),
                        Page::hasMore,
                        page -> page.nextCursor().orElse("none"))
                .containsExactly(tuple(1, true, "c1"), tuple(0, false, "none"));
    }

    @Test
    void failWhenACursorComesBack() {
        answersPage("{'has_more':true,'next_cursor':'c1'}", "a");
        answersPage("{'has_more':true,'next_cursor':'c1'}", "b");

        assertThatExceptionOfType(PaginationException.class)
                .isThrownBy(() -> names())
                .withMessage("GET " + listing.path() + ": the page has the cursor of an earlier page")
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY));
        assertThat(arize.requestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{'has_more':true}", "{'has_more':true,'next_cursor':null}", "{'has_more':true,'next_cursor':' '}"
            })
    void failWhenMoreIsAnnouncedWithoutACursor(String pagination) {
        answersPage(pagination, "a");

        assertThatExceptionOfType(PaginationException.class)
                .isThrownBy(() -> names())
                .withMessage("GET " + listing.path() + ": the page announces more items, but has no cursor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'next_cursor':'c1'}",
                "{'next_cursor':'c1','has_more':null}",
                "{'next_cursor':'c1','has_more':true,'total':7}"
            })
    void goOnWhenThereIsACursorAndNoWordThatThisIsAll(String pagination) {
        answersPage(pagination, "a");
        answersPage("{'has_more':false}", "b");

        assertThat(names()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"null", "{}", "{'has_more':null,'next_cursor':null}", "{'has_more':false,'next_cursor':'c1'}"})
    void endWhenNothingSaysThatThereIsMore(String pagination) {
        answersPage(pagination, "a");

        assertThat(names()).containsExactly("a");
        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @Test
    void areEmptyWithoutItems() {
        answersPage("null");

        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b a,b", "a,b b,a", "a,b c,d a,b", "a b a", "a,b c d,e b,a"})
    void failWhenItemsComeBackUnderNewCursors(String allPages) {
        String[] pages = allPages.split(" ", -1);
        for (int number = 0; number < pages.length; number++) {
            answersPage("{'has_more':true,'next_cursor':'c" + number + "'}", pages[number].split(",", -1));
        }

        assertThatExceptionOfType(PaginationException.class)
                .isThrownBy(() -> names())
                .withMessage("GET " + listing.path() + ": a page has the same items as an earlier page");
        assertThat(arize.requestCount()).isEqualTo(pages.length);
    }

    @Test
    void goOnWhenItemsMoveFromPageToPage() {
        answersPage("{'has_more':true,'next_cursor':'c1'}", "a", "b");
        answersPage("{'has_more':true,'next_cursor':'c2'}", "b", "c");
        answersPage("{'has_more':false}", "c");

        assertThat(names()).containsExactly("a", "b", "b", "c", "c");
    }

    @Test
    void askForTheSamePageAgainAfterAFailure() {
        answersPage("{'has_more':true,'next_cursor':'c1'}", "a");
        arize.answers(503, "{}");
        answersPage("{'has_more':false}", "b");

        Iterator<String> items = all().iterator();
        assertThat(items.next()).isEqualTo("a");
        assertThatThrownBy(items::hasNext).isInstanceOf(ServerException.class);
        assertThat(items.next()).isEqualTo("b");
        assertAsked("c%200");
        assertAsked("c1");
        assertAsked("c1");
    }
}
