package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.PaginationException;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.portkey.Listings.Listing;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of every listing, to the end. */
@ParameterizedClass
@MethodSource("listings")
class ListingsTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final Listing listing;

    ListingsTest(Listing listing) {
        this.listing = listing;
    }

    static Stream<Listing> listings() {
        return Listings.all();
    }

    private void answers(String about, String... ids) {
        String items = Arrays.stream(ids)
                .map(id -> "{'" + listing.identity() + "':'" + id + "'}")
                .collect(Collectors.joining(","));
        portkey.answers(200, json("{" + about + "'data':[" + items + "]}"));
    }

    private long walk() {
        return listing.listAll().apply(portkey.client(), listing.first()).stream()
                .count();
    }

    private void assertAsked(int pages) {
        for (int i = 0; i < pages; i++) {
            portkey.assertReceived("GET", listing.target(listing.first() + i));
        }
        assertThat(portkey.requestCount()).isEqualTo(pages);
    }

    @Test
    void areOfAllResourcesThatList() {
        Stream<String> withPages = Resources.of(portkey.client())
                .filter(resource ->
                        resource.calls().anyMatch(call -> call.getName().equals("listAll")))
                .map(Resources.Resource::name);

        assertThat(Listings.all().map(Listing::resource)).containsExactlyInAnyOrderElementsOf(withPages.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'object':'list','total':5,", "'has_more':true,'total':5.0,", "'total':5,'counts':null,"})
    void areReadUntilTheTotalIsReached(String about) {
        answers(about, "a", "b");
        answers(about, "c", "d");
        answers(about, "e");

        assertThat(walk()).isEqualTo(5);
        assertAsked(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'total':null,", "'has_more':true,"})
    void areReadUntilOneIsEmptyWhereThereIsNoTotal(String about) {
        answers(about, "a", "b");
        answers(about, "c");
        answers(about);

        assertThat(walk()).isEqualTo(3);
        assertAsked(3);
    }

    @Test
    void areReadAsTheirItemsAreAskedFor() {
        answers("'total':4,", "a", "b");
        answers("'total':4,", "c", "d");
        answers("'total':4,");
        Iterator<?> items =
                listing.listAll().apply(portkey.client(), listing.first()).iterator();

        assertThat(portkey.requestCount()).isZero();
        items.next();
        items.next();
        assertThat(portkey.requestCount()).isEqualTo(1);
        items.forEachRemaining(each -> {});
        assertAsked(3);
    }

    @Test
    void areAskedForAgainAfterAFailure() {
        answers("'total':3,", "a", "b");
        portkey.answers(500, "{}");
        answers("'total':3,", "c");
        Iterator<?> items =
                listing.listAll().apply(portkey.client(), listing.first()).iterator();
        items.next();
        items.next();

        assertThatExceptionOfType(ServerException.class).isThrownBy(items::hasNext);
        items.next();

        assertThat(items.hasNext()).isFalse();
        assertThat(portkey.requestCount()).isEqualTo(3);
    }

    @Test
    void areRefusedWhereOneRepeatsAnother() {
        answers("'total':9,", "a", "b");
        answers("'total':9,", "a", "b");

        assertThatExceptionOfType(PaginationException.class)
                .isThrownBy(this::walk)
                .withMessageEndingWith("page " + (listing.first() + 1) + " has the same items as an earlier page")
                .satisfies(e -> assertThat(e.operation()).isEqualTo(listing.resource() + ".list"));
    }

    @Test
    void startWhereTheRequestSays() {
        answers("'total':7,", "g");
        answers("'total':7,");

        assertThat(listing.listAll().apply(portkey.client(), listing.first() + 3).stream())
                .hasSize(1);
        portkey.assertReceived("GET", listing.target(listing.first() + 3));
    }

    @Test
    void tellTheNextOne() {
        answers("'total':5,", "c", "d");
        answers("'total':5,", "e");

        Page<?> middle = listing.list().apply(portkey.client(), listing.first() + 1);
        Page<?> last = listing.list().apply(portkey.client(), listing.first() + 2);

        assertThat(middle.items()).hasSize(2);
        assertThat(middle.nextCursor()).contains(Integer.toString(listing.first() + 2));
        assertThat(last.items()).hasSize(1);
        assertThat(last.hasMore()).isFalse();
        assertThat(last.nextCursor()).isEqualTo(Optional.empty());
        portkey.assertReceived("GET", listing.target(listing.first() + 1));
        portkey.assertReceived("GET", listing.target(listing.first() + 2));
    }
}
