package io.github.llmintegrations.arize.organizations;

import static io.github.llmintegrations.arize.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.FakeArize;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.PermissionDeniedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class OrganizationsClientTest {
    private static final JsonNode ANSWER = json("{'id':'T3JnYW5pemF0aW9uOjEyMzQ1','name':'Acme','description':'All',"
            + "'created_at':'2026-02-13T21:27:19Z','extra':[1.5]}");

    private static final Organization ORGANIZATION = Organization.builder()
            .id("T3JnYW5pemF0aW9uOjEyMzQ1")
            .name("Acme")
            .description("All")
            .createdAt(Instant.parse("2026-02-13T21:27:19Z"))
            .putAdditionalProperty("extra", json("[1.5]"))
            .build();

    @AutoClose
    private final FakeArize arize = new FakeArize();

    @Test
    void getsAnOrganizationWithTheFieldsThatTheLibraryDoesNotKnow() {
        arize.answers(200, ANSWER);

        Organization organization = arize.client().organizations().get("T3JnYW5pemF0aW9uOjEyMzQ1");

        assertThat(organization).isEqualTo(ORGANIZATION);
        assertThat(written(organization, EnumSpelling.CAMEL_CASE)).isEqualTo(ANSWER);
        arize.assertReceived("GET", "/v2/organizations/T3JnYW5pemF0aW9uOjEyMzQ1");
    }

    @Test
    void throwsNotFoundForAnOrganizationOutOfSight() {
        arize.answers(404, json("{'title':'Resource not found','status':404}"));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> arize.client().organizations().get("gone"))
                .withMessage("GET /v2/organizations/{org_id}: 404 Not Found: Resource not found")
                .satisfies(e -> assertThat(e.operation()).isEqualTo("organizations.get"));
    }

    @Test
    void throwsPermissionDeniedForAListThatTheCallerMayNotRead() {
        arize.answers(403, json("{'title':'Access forbidden','status':403}"));

        assertThatExceptionOfType(PermissionDeniedException.class)
                .isThrownBy(() -> arize.client().organizations().list(ListOrganizationsRequest.all()));
    }

    @Test
    void listsAPageWithItsFilters() {
        arize.answers(
                200, json("{'organizations':[" + ANSWER + "],'pagination':{'has_more':true,'next_cursor':'c1'}}"));
        arize.answers(200, json("{'organizations':[],'pagination':{'has_more':false}}"));

        assertThat(arize.client().organizations().list(ListOrganizationsRequest.all()))
                .isEqualTo(new Page<>(List.of(ORGANIZATION), true, Optional.of("c1")));
        assertThat(arize.client()
                        .organizations()
                        .list(ListOrganizationsRequest.builder()
                                .name("é+#")
                                .limit(10)
                                .cursor("c")
                                .build()))
                .isEqualTo(new Page<>(List.of(), false, Optional.empty()));
        arize.assertReceived("GET", "/v2/organizations");
        arize.assertReceived("GET", "/v2/organizations?name=%C3%A9%2B%23&limit=10&cursor=c");
    }

    @Test
    void findsTheExactName() {
        arize.answers(
                200,
                json("{'organizations':[{'id':'1','name':'Acme Inc'},{'id':'2','name':'acme'}],"
                        + "'pagination':{'has_more':true,'next_cursor':'c1'}}"));
        arize.answers(200, json("{'organizations':[{'id':'3','name':'Acme'}],'pagination':{'has_more':false}}"));

        assertThat(arize.client().organizations().findByName("Acme"))
                .contains(Organization.builder().id("3").name("Acme").build());
        arize.assertReceived("GET", "/v2/organizations?name=Acme");
        arize.assertReceived("GET", "/v2/organizations?name=Acme&cursor=c1");
    }

    @Test
    void findsNothingWhereOnlyTheCaseDiffers() {
        arize.answers(200, json("{'organizations':[{'id':'2','name':'acme'}]}"));

        assertThat(arize.client().organizations().findByName("Acme")).isEmpty();
    }

    @Test
    void rejectsABlankNameBeforeItSendsAnything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arize.client().organizations().findByName(" "))
                .withMessage("ListOrganizationsRequest: name must not be blank");
        assertThat(arize.requestCount()).isZero();
    }
}
