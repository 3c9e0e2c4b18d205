package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdminWorkspacesTest {

    private static final String WORKSPACES = "/admin/workspaces";

    @AutoClose
    private final Organisation organisation = new Organisation(PortkeySandbox.builder()
            .workspace("ws-support", "Support")
            .workspace("ws-sales", "Sales")
            .user("u-1", "Ada", "Lovelace"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | ws-support,ws-sales
            ?page_size=1&current_page=1 | ws-sales
            ?name=Su | ws-support
            ?name=su | ``
            ?exact_name=Sales | ws-sales
            ?exact_name=Sal | ``
            ?status=active,archived | ws-support,ws-sales
            ?status=archived | ``
            """)
    void areListed(String query, String slugs) {
        JsonNode list = organisation.caller.get(WORKSPACES + query).json();

        assertThat(String.join(",", list.path("data").findValuesAsText("slug"))).isEqualTo(slugs);
        assertThat(list.path("object").asText()).isEqualTo("list");
    }

    @Test
    void areReadByIdOrSlugWithTheirMembers() {
        JsonNode bySlug = organisation.caller.get(WORKSPACES + "/ws-support").json();
        JsonNode byId = organisation
                .caller
                .get(WORKSPACES + "/" + bySlug.path("id").asText() + "?name_format=plain")
                .json();

        assertThat(byId).isEqualTo(bySlug);
        assertThat(bySlug.path("organisation_id").asText()).isEqualTo(organisation.portkey.organisationId());
        assertThat(bySlug.path("users").findValuesAsText("id")).containsExactly("u-1");
        assertThat(bySlug.path("usage_limits").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /none | 404 | There is no workspace with this id or slug.
            /ws-support?name_format=short | 400 | name_format: must be one of [display, plain]
            ?status=open | 400 | status: must be of [active, archived]
            ?page_size=0 | 400 | page_size: must be a number, not less than 1
            ?page=1 | 400 | page: unknown parameter
            """)
    void areRefusedWhereTheRequestMakesNoSense(String path, int status, String message) {
        Reply reply = organisation.caller.get(WORKSPACES + path);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.message()).isEqualTo(message);
    }

    @Test
    void cannotBeWritten() {
        assertThat(organisation.caller.post(WORKSPACES, "{}").status()).isEqualTo(405);
        assertThat(organisation.caller.delete(WORKSPACES + "/ws-sales").status())
                .isEqualTo(405);
    }

    @Test
    void needASlugAndAName() {
        PortkeySandbox.Builder builder = PortkeySandbox.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.workspace("a b", "n"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.workspace("w", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.user(" ", "a", "b"));
    }
}
