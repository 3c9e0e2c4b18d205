package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.IntegrationsClient;
import io.github.llmintegrations.testing.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One page of a listing. */
class ListIntegrationsTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final IntegrationsClient integrations = portkey.client().integrations();

    @Test
    void asksForNothingInParticular() {
        portkey.answers(200, Json.file(getClass(), "list.json"));

        Page<IntegrationSummary> page = integrations.list(ListIntegrationsRequest.all());

        assertThat(page)
                .isEqualTo(new Page<>(List.of(SummaryExample.FULL, SummaryExample.MINIMAL), false, Optional.empty()));
        portkey.assertReceived("GET", "/v1/integrations");
    }

    @Test
    void asksForAllThatItIsTold() {
        portkey.answers(200, json("{'total':0,'data':[]}"));

        integrations.list(ListIntegrationsRequest.builder()
                .currentPage(2)
                .pageSize(50)
                .workspaceId("ws a&b=c+ü")
                .type(IntegrationType.ORGANISATION)
                .build());

        portkey.assertReceived(
                "GET",
                "/v1/integrations?current_page=2&page_size=50&workspace_id=ws%20a%26b%3Dc%2B%C3%BC&type=organisation");
    }

    @ParameterizedTest
    @CsvSource({"workspace, true", "organisation, true", "all, true", "team, false"})
    void asksForAType(String text, boolean isKnown) {
        portkey.answers(200, json("{'total':0,'data':[]}"));
        IntegrationType type = IntegrationType.of(text);

        integrations.list(ListIntegrationsRequest.builder().type(type).build());

        assertThat(type.isKnown()).isEqualTo(isKnown);
        portkey.assertReceived("GET", "/v1/integrations?type=" + text);
    }

    @ParameterizedTest
    @CsvSource({
        // page, size, total, items, next
        "    ,     , 2,    2,   ",
        "    ,     , 3,    2,   1",
        "0,    2,    4,    2,   1",
        "1,    2,    4,    2,   2",
        "1,    2,    4,    1,   2",
        "1,    2,    3,    1,   ",
        "0,    2,    2,    2,   1",
        "0,    2,    0,    2,   1",
        "0,    2,    -1,   2,   1",
        "0,    2,    1,    2,   1",
        "1,    2,    2,    2,   2",
        "    ,     , 0,    2,   1",
        "    ,     , 100,  100, 1",
        "    ,     , 99,   99,  ",
        "1,    2,    5,    2,   2",
        "2,    2,    5,    1,   ",
        "2,    2,    9,    0,   ",
        "0,    2,    0,    0,   ",
        "0,    2,    ,     2,   1",
        "0,    2,    ,     1,   1",
        "1,    2,    ,     0,   ",
        "0,    500,  1000, 100, 1",
        "1,    500,  1000, 100, 2",
        "2,    500,  1000, 100, 3",
        "9,    500,  1000, 100, 10",
        "9,    500,  999,  99,  ",
        "1,    500,  1000, 500, 2"
    })
    void saysWhetherMoreFollows(Integer page, Integer size, Integer total, int items, String next) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < items; i++) {
            data.append(i == 0 ? "" : ",").append("{'slug':'s").append(i).append("'}");
        }
        portkey.answers(200, json("{'total':" + total + ",'data':[" + data + "]}"));
        ListIntegrationsRequest.Builder request = ListIntegrationsRequest.builder();
        Optional.ofNullable(page).ifPresent(request::currentPage);
        Optional.ofNullable(size).ifPresent(request::pageSize);

        Page<IntegrationSummary> answer = integrations.list(request.build());

        assertThat(answer.items()).hasSize(items);
        assertThat(answer.nextCursor()).isEqualTo(Optional.ofNullable(next));
        assertThat(answer.hasMore()).isEqualTo(next != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'data':[]}", "{'object':'list','total':null,'data':[]}", "{'total':0.0,'data':[null]}"})
    void isEmptyWithoutItems(String body) {
        portkey.answers(200, json(body));

        assertThat(integrations.list(ListIntegrationsRequest.all()))
                .isEqualTo(new Page<>(List.of(), false, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{'data':{}}", "{'data':[{'name':'n'}]}", "{'data':[],'total':1.5}", "<html>"})
    void cannotReadWhatIsNoListing(String body) {
        portkey.answers(200, body.replace('\'', '"'));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> integrations.list(ListIntegrationsRequest.all()))
                .withMessageStartingWith("GET /integrations: 200, but the body cannot be read: ");
    }
}
