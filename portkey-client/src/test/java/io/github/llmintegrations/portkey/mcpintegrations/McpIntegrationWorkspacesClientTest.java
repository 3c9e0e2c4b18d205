package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.core.PaginationException;
import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.McpIntegrationWorkspacesClient;
import io.github.llmintegrations.portkey.integrations.IntegrationStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class McpIntegrationWorkspacesClientTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final McpIntegrationWorkspacesClient workspaces =
            portkey.client().mcpIntegrations().workspaces("docs");

    @ParameterizedTest
    @ValueSource(strings = {"'total':2,'data'", "'object':'integration','workspaces'"})
    void listsThemInEitherShape(String start) {
        portkey.answers(
                200,
                json("{" + start + ":[{'id':'w','enabled':true,'status':'active',"
                        + "'created_at':'2026-07-13T00:00:00Z','last_updated_at':null,'note':1},{'id':'v','enabled':0}],"
                        + "'global_workspace_access':{'enabled':false}}"));

        assertThat(workspaces.list().workspaces())
                .containsExactly(
                        McpIntegrationWorkspace.builder()
                                .id("w")
                                .enabled(true)
                                .status(IntegrationStatus.ACTIVE)
                                .createdAt(Instant.parse("2026-07-13T00:00:00Z"))
                                .putAdditionalProperty("note", json("1"))
                                .build(),
                        McpIntegrationWorkspace.builder().id("v").enabled(false).build());
        portkey.assertReceived("GET", "/v1/mcp-integrations/docs/workspaces?version=2");
    }

    @Test
    void readsTheRestWhereTheTotalTellsOfMore() {
        portkey.answers(200, json("{'total':3,'data':[{'id':'a'},{'id':'b'}]}"));
        portkey.answers(200, json("{'total':3,'data':[{'id':'c'}]}"));

        assertThat(workspaces.list().workspaces())
                .extracting(McpIntegrationWorkspace::id)
                .containsExactly("a", "b", "c");
        portkey.assertReceived("GET", "/v1/mcp-integrations/docs/workspaces?version=2");
        portkey.assertReceived("GET", "/v1/mcp-integrations/docs/workspaces?version=2&current_page=1&page_size=2");
    }

    @Test
    void refusesAListThatIsNotWhole() {
        portkey.answers(200, json("{'total':3,'data':[{'id':'a'}]}"));
        portkey.answers(200, json("{'total':3,'data':[{'id':'a'}]}"));

        assertThatExceptionOfType(PaginationException.class)
                .isThrownBy(workspaces::list)
                .withMessageEndingWith("page 1 has the same items as an earlier page");
    }

    @Test
    void updatesThem() {
        portkey.answers(200, "{}");
        portkey.answers(200, "{}");

        workspaces.update(BulkUpdateMcpWorkspacesRequest.builder()
                .workspaces(List.of(McpWorkspaceUpdate.enable("w"), McpWorkspaceUpdate.disable("v")))
                .globalWorkspaceAccess(
                        McpWorkspaceAccess.builder().enabled(false).build())
                .overrideExistingWorkspaceAccess(true)
                .build());
        workspaces.update(BulkUpdateMcpWorkspacesRequest.builder()
                .workspaces(List.of())
                .clearGlobalWorkspaceAccess()
                .build());

        portkey.assertReceived(
                "PUT",
                "/v1/mcp-integrations/docs/workspaces",
                json("{'workspaces':[{'id':'w','enabled':true},{'id':'v','enabled':false}],"
                        + "'global_workspace_access':{'enabled':false},'override_existing_workspace_access':true}"));
        portkey.assertReceived(
                "PUT",
                "/v1/mcp-integrations/docs/workspaces",
                json("{'workspaces':[],'global_workspace_access':null}"));
    }

    @Test
    void refusesWhatPortkeyWould() {
        assertThatIllegalArgumentException().isThrownBy(() -> McpWorkspaceUpdate.enable(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> McpWorkspaceAccess.builder().build())
                .withMessageContaining("enabled is required");
    }
}
