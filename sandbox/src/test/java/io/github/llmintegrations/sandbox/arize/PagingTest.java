package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @AutoClose
    private final Account account = Account.screaming();

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 3", "3, 2", "4, 2", "5, 1", "100, 1"})
    void goesThroughEverythingOnce(int limit, int pages) {
        create(5);
        List<String> names = new ArrayList<>();
        int requests = 0;
        String cursor = "";
        do {
            JsonNode page = page(limit, cursor).json();
            page.path("ai_integrations")
                    .forEach(item -> names.add(item.path("name").asText()));
            cursor = page.at("/pagination/next_cursor").asText();
            assertThat(page.at("/pagination/has_more").asBoolean()).isEqualTo(!cursor.isEmpty());
            requests++;
        } while (!cursor.isEmpty());

        assertThat(names).containsExactly("n0", "n1", "n2", "n3", "n4");
        assertThat(requests).isEqualTo(pages);
    }

    @Test
    void hasFiftyItemsOnAPageUnlessToldOtherwise() {
        create(51);
        JsonNode page = account.listAi("").json();

        assertThat(page.path("ai_integrations")).hasSize(50);
        assertThat(page.at("/pagination/has_more").asBoolean()).isTrue();
        assertThat(account.listAi("limit=100").json().path("ai_integrations")).hasSize(51);
    }

    @Test
    void neitherSkipsNorRepeatsWhenItemsAreDeletedMeanwhile() {
        List<String> ids = create(6);
        String cursor = cursor(page(2, ""));
        account.deleteAi(ids.get(0));
        account.deleteAi(ids.get(1));
        account.deleteAi(ids.get(3));
        Reply second = page(2, cursor);

        assertThat(names(second)).containsExactly("n2", "n4");
        account.deleteAi(ids.get(5));
        assertThat(page(2, cursor(second)).json())
                .isEqualTo(Caller.json("{'ai_integrations':[],'pagination':{'has_more':false}}"));
    }

    @Test
    void findsWhatIsCreatedMeanwhile() {
        create(2);
        String cursor = cursor(page(1, ""));
        account.createAi("{'name':'later','provider':'OPEN_AI'}");

        assertThat(names(page(5, cursor))).containsExactly("n1", "later");
    }

    @Test
    void keepsTheFilterAndMayChangeTheLimit() {
        create(4);
        account.createAi("{'name':'other','provider':'OPEN_AI'}");
        String cursor = cursor(account.listAi("name=n&limit=1"));
        Reply rest = account.listAi("limit=50&name=n&cursor=" + Account.encoded(cursor));

        assertThat(names(rest)).containsExactly("n1", "n2", "n3");
        assertThat(rest.json().at("/pagination/has_more").asBoolean()).isFalse();
    }

    @Test
    void countsOnlyWhatPassesTheFilter() {
        create(2);
        account.createAi("{'name':'other','provider':'OPEN_AI'}");

        assertThat(account.listAi("name=n&limit=2")
                        .json()
                        .at("/pagination/has_more")
                        .asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAE=", "%", "AAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAA"})
    void refusesACursorThatItDidNotIssue(String cursor) {
        Reply reply = account.listAi("cursor=" + Account.encoded(cursor));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.detail()).isEqualTo("cursor: was not issued for this listing");
    }

    @Test
    void refusesACursorOfAnotherListing() {
        create(2);
        account.createLlm("a", "{'provider':'GEMINI','api_key':'k'}");
        account.createLlm("b", "{'provider':'GEMINI','api_key':'k'}");
        String cursor = "&cursor=" + Account.encoded(cursor(page(1, "")));
        String typed = "&cursor=" + Account.encoded(cursor(account.list("type=LLM&limit=1")));

        assertThat(account.listAi("limit=1" + cursor).status()).isEqualTo(200);
        assertThat(account.listAi("name=n" + cursor).status()).isEqualTo(400);
        assertThat(account.list("limit=1" + cursor).status()).isEqualTo(400);
        assertThat(account.list("type=LLM" + typed).status()).isEqualTo(200);
        assertThat(account.list("type=AGENT" + typed).status()).isEqualTo(400);
        assertThat(account.list("limit=1" + typed).status()).isEqualTo(400);
    }

    @Test
    void refusesACursorOfAnotherSandbox() {
        create(2);
        String cursor = "cursor=" + Account.encoded(cursor(page(1, "")));
        try (Account other = Account.screaming()) {
            assertThat(other.listAi(cursor).status()).isEqualTo(400);
        }
    }

    private List<String> create(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(account.createAi("{'name':'n" + i + "','provider':'OPEN_AI'}")
                    .id());
        }
        return ids;
    }

    private Reply page(int limit, String cursor) {
        String query = "limit=" + limit;
        return account.listAi(cursor.isEmpty() ? query : query + "&cursor=" + Account.encoded(cursor));
    }

    private static String cursor(Reply page) {
        return page.json().at("/pagination/next_cursor").asText();
    }

    private static List<String> names(Reply page) {
        return page.json().path("ai_integrations").findValuesAsText("name");
    }
}
