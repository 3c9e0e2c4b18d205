package io.github.llmintegrations.arize.spaces;

import static io.github.llmintegrations.arize.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.FakeArize;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesClientTest {
    private static final JsonNode ANSWER = json("{'id':'U3BhY2U6MTIzNDU=','name':'Production','description':'',"
            + "'created_at':'2026-02-13T21:27:19.055Z','is_private':true,'extra':{'a':[null]},'none':null}");

    private static final Space SPACE = Space.builder()
            .id("U3BhY2U6MTIzNDU=")
            .name("Production")
            .description("")
            .createdAt(Instant.parse("2026-02-13T21:27:19.055Z"))
            .isPrivate(true)
            .putAdditionalProperty("extra", json("{'a':[null]}"))
            .putAdditionalProperty("none", json("null"))
            .build();

    @AutoClose
    private final FakeArize arize = new FakeArize();

    @Test
    void getsASpaceWithTheFieldsThatTheLibraryDoesNotKnow() {
        arize.answers(200, ANSWER);

        Space space = arize.client().spaces().get("U3BhY2U6MTIzNDU=");

        assertThat(space).isEqualTo(SPACE);
        assertThat(written(space, EnumSpelling.CAMEL_CASE)).isEqualTo(ANSWER);
        arize.assertReceived("GET", "/v2/spaces/U3BhY2U6MTIzNDU=");
    }

    @Test
    void needsOnlyAnIdAndAName() {
        arize.answers(200, json("{'id':'1','name':'n','description':null}"));
        assertThat(arize.client().spaces().get("1"))
                .isEqualTo(Space.builder().id("1").name("n").build());

        arize.answers(200, json("{'id':'1','description':''}"));
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> arize.client().spaces().get("1"));
    }

    @Test
    void throwsNotFoundForASpaceOutOfSight() {
        arize.answers(404, json("{'title':'Resource not found','status':404}"));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> arize.client().spaces().get("gone"))
                .withMessage("GET /v2/spaces/{space_id}: 404 Not Found: Resource not found")
                .satisfies(e -> {
                    assertThat(e.operation()).isEqualTo("spaces.get");
                    assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
                });
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                filter(ListSpacesRequest.all(), ""),
                filter(ListSpacesRequest.of("T3JnOjE="), "?org_id=T3JnOjE%3D"),
                filter(ListSpacesRequest.builder().name("a&b=c").build(), "?name=a%26b%3Dc"),
                filter(
                        ListSpacesRequest.builder()
                                .orgId("o")
                                .name("n")
                                .limit(10)
                                .cursor("c")
                                .build(),
                        "?org_id=o&name=n&limit=10&cursor=c"));
    }

    private static Arguments filter(ListSpacesRequest request, String query) {
        return Arguments.argumentSet(query.isEmpty() ? "none" : query, request, query);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void listsAPageWithItsFilters(ListSpacesRequest request, String query) {
        arize.answers(200, json("{'spaces':[" + ANSWER + "],'pagination':{'has_more':true,'next_cursor':'c1'}}"));

        assertThat(arize.client().spaces().list(request))
                .isEqualTo(new Page<>(List.of(SPACE), true, Optional.of("c1")));
        arize.assertReceived("GET", "/v2/spaces" + query);
    }

    @Test
    void findsTheExactNameInAnOrganization() {
        arize.answers(
                200,
                json("{'spaces':[{'id':'1','name':'prod eu'},{'id':'2','name':'PROD'}],"
                        + "'pagination':{'has_more':true,'next_cursor':'c1'}}"));
        arize.answers(200, json("{'spaces':[{'id':'3','name':'prod'}],'pagination':{'has_more':false}}"));

        assertThat(arize.client().spaces().findByName("o", "prod"))
                .contains(Space.builder().id("3").name("prod").build());
        arize.assertReceived("GET", "/v2/spaces?org_id=o&name=prod");
        arize.assertReceived("GET", "/v2/spaces?org_id=o&name=prod&cursor=c1");
    }

    @Test
    void findsNothingWhereOnlyTheCaseDiffers() {
        arize.answers(200, json("{'spaces':[{'id':'2','name':'PROD'}],'pagination':{'has_more':false}}"));

        assertThat(arize.client().spaces().findByName("o", "prod")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void rejectsABlankOrganizationAndNameBeforeItSendsAnything(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arize.client().spaces().findByName(blank, blank))
                .withMessage("ListSpacesRequest: orgId must not be blank; name must not be blank");
        assertThat(arize.requestCount()).isZero();
    }
}
