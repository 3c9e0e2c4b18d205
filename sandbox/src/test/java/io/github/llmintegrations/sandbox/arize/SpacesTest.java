package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Reply;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organizations and their spaces. */
class SpacesTest {

    private static final String ORGANIZATIONS = "/v2/organizations";
    private static final String SPACES = "/v2/spaces";

    @AutoClose
    private final Account account = Account.screaming();

    private JsonNode list(String path, String collection) {
        Reply reply = account.caller.get(path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().path(collection);
    }

    private static List<String> names(JsonNode items) {
        return items.findValuesAsText("name");
    }

    @Test
    void areOneOfEachAtFirstAndAfterAReset() {
        JsonNode organizations = list(ORGANIZATIONS, "organizations");
        JsonNode spaces = list(SPACES, "spaces");
        account.arize.addSpace(account.arize.addOrganization("Acme"), "Production");
        account.arize.reset();

        assertThat(names(organizations)).containsExactly("Default organization");
        assertThat(names(spaces)).containsExactly("Default space");
        assertThat(list(ORGANIZATIONS, "organizations")).isEqualTo(organizations);
        assertThat(list(SPACES, "spaces")).isEqualTo(spaces);
    }

    @Test
    void haveTheFieldsOfTheDocuments() {
        String organizationId = account.arize.addOrganization("Acme");
        String spaceId = account.arize.addSpace(organizationId, "Production");

        JsonNode organization =
                account.caller.get(Account.path(ORGANIZATIONS, organizationId)).json();
        JsonNode space = account.caller.get(Account.path(SPACES, spaceId)).json();

        assertThat(organization.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "name", "description", "created_at");
        assertThat(space.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "name", "description", "is_private", "created_at");
        assertThat(organization.path("id").asText()).isEqualTo(organizationId);
        assertThat(organization.path("description").asText("none")).isEmpty();
        assertThat(space.path("id").asText()).isEqualTo(spaceId);
        assertThat(space.path("name").asText()).isEqualTo("Production");
        assertThat(space.path("is_private").asBoolean(true)).isFalse();
        assertThat(Instant.parse(space.path("created_at").asText())).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void areListedByOrganizationAndName() {
        String acme = account.arize.addOrganization("Acme");
        account.arize.addSpace(acme, "Production");
        account.arize.addSpace(acme, "Pre-production");
        account.arize.addSpace(account.arize.addOrganization("Globex"), "Production");
        String ofAcme = SPACES + "?org_id=" + Account.encoded(acme);

        assertThat(names(list(ofAcme, "spaces"))).containsExactly("Production", "Pre-production");
        assertThat(names(list(ofAcme + "&name=PRE", "spaces"))).containsExactly("Pre-production");
        assertThat(names(list(SPACES + "?name=production", "spaces")))
                .containsExactly("Production", "Pre-production", "Production");
        assertThat(names(list(ORGANIZATIONS + "?name=ob", "organizations"))).containsExactly("Globex");
    }

    @Test
    void arePagedByACursorThatIsGoodForItsQueryOnly() {
        account.arize.addOrganization("Acme");
        JsonNode first = account.caller.get(ORGANIZATIONS + "?limit=1").json();
        String cursor = Account.encoded(first.at("/pagination/next_cursor").asText());

        assertThat(first.at("/pagination/has_more").asBoolean()).isTrue();
        assertThat(names(list(ORGANIZATIONS + "?limit=1&cursor=" + cursor, "organizations")))
                .containsExactly("Acme");
        assertThat(account.caller
                        .get(ORGANIZATIONS + "?name=Acme&cursor=" + cursor)
                        .status())
                .isEqualTo(400);
        assertThat(account.caller.get(SPACES + "?cursor=" + cursor).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/v2/organizations/gone,        404",
        "/v2/spaces/gone,               404",
        "/v2/spaces?org_id=gone,        404",
        "/v2/spaces?space_id=gone,      400",
        "/v2/organizations?org_id=gone, 400",
        "/v2/spaces?limit=101,          400"
    })
    void areNotFoundOrRefused(String path, int status) {
        assertThat(account.caller.get(path).status()).isEqualTo(status);
    }

    @Test
    void areReadOnly() {
        String space = list(SPACES, "spaces").at("/0/id").asText();

        assertThat(account.caller.post(SPACES, "{'name':'n'}").status()).isEqualTo(405);
        assertThat(account.caller
                        .patch(Account.path(SPACES, space), "{'name':'n'}")
                        .status())
                .isEqualTo(405);
        assertThat(account.caller.delete(Account.path(SPACES, space)).status()).isEqualTo(405);
        assertThat(account.caller.post(ORGANIZATIONS, "{'name':'n'}").status()).isEqualTo(405);
    }

    @Test
    void haveNamesThatAreUniqueWhereTheyMustBe() {
        String acme = account.arize.addOrganization("Acme");
        String globex = account.arize.addOrganization("Globex");
        account.arize.addSpace(acme, "Production");

        assertThat(account.arize.addSpace(globex, "Production")).isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account.arize.addSpace(acme, "Production"))
                .withMessage("name: is taken");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account.arize.addOrganization("Acme"))
                .withMessage("name: is taken");
        assertThatIllegalArgumentException().isThrownBy(() -> account.arize.addOrganization(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> account.arize.addSpace("gone", "Production"));
    }
}
