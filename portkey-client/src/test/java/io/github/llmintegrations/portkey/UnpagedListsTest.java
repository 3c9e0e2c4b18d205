package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.PaginationException;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.portkey.models.IntegrationModel;
import io.github.llmintegrations.portkey.workspaces.IntegrationWorkspace;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that have no pages, but from some deployments: the models and the workspaces of an integration. */
@ParameterizedClass
@MethodSource("lists")
class UnpagedListsTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final Unpaged list;

    UnpagedListsTest(Unpaged list) {
        this.list = list;
    }

    /** How a list is read; all that is seen of its items is who they are. */
    record Unpaged(String name, String identity, Function<PortkeyClient, List<String>> read) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Unpaged> lists() {
        return Stream.of(
                new Unpaged(
                        "models",
                        "slug",
                        client -> client.integrations().models("prod").list().models().stream()
                                .map(IntegrationModel::slug)
                                .toList()),
                new Unpaged(
                        "workspaces",
                        "id",
                        client -> client.integrations().workspaces("prod").list().workspaces().stream()
                                .map(IntegrationWorkspace::id)
                                .toList()));
    }

    private List<String> read() {
        return list.read().apply(portkey.client());
    }

    private String items(List<String> ids) {
        return ids.stream()
                .map(id -> "{'" + list.identity() + "':'" + id + "'}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void answers(String total, String... ids) {
        portkey.answers(200, json("{'total':" + total + ",'" + list.name() + "':" + items(Arrays.asList(ids)) + "}"));
    }

    private void assertAsked(String query) {
        portkey.assertReceived("GET", "/v1/integrations/prod/" + list.name() + query);
    }

    private void assertIncomplete(String message) {
        assertThatExceptionOfType(PaginationException.class)
                .isThrownBy(this::read)
                .withMessage("GET /integrations/{slug}/" + list.name() + ": " + message)
                .satisfies(e -> assertThat(e.operation()).isEqualTo("integrations." + list.name() + ".list"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.0", "null", "1", "0", "-1"})
    void areReadAtOnceUnlessTheyCountMoreThanTheyHold(String total) {
        answers(total, "a", "b");

        assertThat(read()).containsExactly("a", "b");
        assertAsked("");
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @Test
    void areReadAtOnceWithoutATotal() {
        portkey.answers(200, json("{'" + list.name() + "':" + items(List.of("a")) + "}"));

        assertThat(read()).containsExactly("a");
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @Test
    void areWalkedWhereTheyComeInPages() {
        answers("5", "a", "b");
        answers("5", "c", "d");
        answers("5", "e");

        assertThat(read()).containsExactly("a", "b", "c", "d", "e");
        assertAsked("");
        assertAsked("?current_page=1&page_size=2");
        assertAsked("?current_page=2&page_size=2");
        assertThat(portkey.requestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"25, 1", "250, 100", "101, 100", "200, 100", "3, 2", "4, 2"})
    void comeWhole(int items, int size) {
        List<String> all =
                IntStream.range(0, items).mapToObj(each -> "i" + each).toList();
        portkey.answersEach(request -> {
            String page = request.getUrl().queryParameter("current_page");
            int start = Math.min(items, page == null ? 0 : size * Integer.parseInt(page));
            return FakePortkey.answer(
                            200,
                            json("{'total':" + items + ",'data':"
                                            + items(all.subList(start, Math.min(items, start + size))) + "}")
                                    .toString())
                    .build();
        });

        assertThat(read()).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"250, 1", "2, 1", "5, 2"})
    void failWhereTheServerIgnoresThePage(int total, int size) {
        String[] ids = IntStream.range(0, size).mapToObj(each -> "i" + each).toArray(String[]::new);
        answers(Integer.toString(total), ids);
        answers(Integer.toString(total), ids);

        assertIncomplete("page 1 has the same items as an earlier page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"250", "0", "null"})
    void failWhereTheNextPageIsEmpty(String total) {
        answers("250", "a");
        answers(total);

        assertIncomplete("page 1 is empty, but the server counts more items than it has returned");
    }

    @Test
    void failWhereThereIsNothingAndSomethingIsCounted() {
        answers("250");

        assertIncomplete("page 0 is empty, but the server counts more items than it has returned");
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @Test
    void failAsTheirNextPageFails() {
        answers("2", "a");
        portkey.answers(503, "{}");

        assertThatExceptionOfType(ServerException.class).isThrownBy(this::read);
    }

    @Test
    void failWhereTheNextPageIsNoList() {
        answers("2", "a");
        portkey.answers(200, "{\"total\":2}");

        assertThatExceptionOfType(DecodeException.class).isThrownBy(this::read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'NAME':[A],'data':[]}",
                "{'data':[],'NAME':[A]}",
                "{'NAME':[],'data':[A]}",
                "{'data':[A],'NAME':[]}",
                "{'NAME':[A],'data':null}",
                "{'data':null,'NAME':[A]}",
                "{'NAME':null,'data':[A]}",
                "{'data':[A],'NAME':null}",
                "{'data':[A],'NAME':[A]}",
                "{'NAME':[A],'data':[null]}"
            })
    void areReadUnderEitherNameInWhateverOrder(String body) {
        portkey.answers(200, json(named(body)));

        assertThat(read()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'NAME':[A],'data':[A,A]}",
                "{'data':[A,A],'NAME':[A]}",
                "{'data':[],'NAME':[A],'total':1,'data':[A]}"
            })
    void areRefusedWhereTwoStandUnderBothNames(String body) {
        portkey.answers(200, named(body).replace('\'', '"'));

        assertThatExceptionOfType(DecodeException.class).isThrownBy(this::read);
    }

    private String named(String body) {
        return body.replace("NAME", list.name()).replace("A", "{'" + list.identity() + "':'a'}");
    }
}
