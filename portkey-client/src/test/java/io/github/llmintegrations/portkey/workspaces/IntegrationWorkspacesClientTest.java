package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.IntegrationWorkspacesClient;
import io.github.llmintegrations.testing.Json;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationWorkspacesClientTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final IntegrationWorkspacesClient workspaces =
            portkey.client().integrations().workspaces("prod");

    @Test
    void sendsNothingBeforeItIsAsked() {
        assertThat(workspaces).isNotNull();
        assertThat(portkey.requestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"workspaces", "data"})
    void lists(String name) {
        ObjectNode document = (ObjectNode) Json.file(getClass(), "workspaces.json");
        document.set(name, document.remove("workspaces"));
        portkey.answers(200, document);

        assertThat(workspaces.list())
                .isEqualTo(IntegrationWorkspacesResponse.builder()
                        .addWorkspaces(WorkspaceExample.FULL, WorkspaceExample.BY_DAYS, WorkspaceExample.PLAIN)
                        .total(document.path("total").asLong())
                        .globalWorkspaceAccess(GlobalWorkspaceAccessResponse.builder()
                                .enabled(true)
                                .addUsageLimit(UsageLimitsResponse.builder()
                                        .creditLimit(10)
                                        .build())
                                .build())
                        .putAdditionalProperty("object", json("'list'"))
                        .build());
        portkey.assertReceived("GET", "/v1/integrations/prod/workspaces");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'total':0,'workspaces':[]}",
                "{'total':null,'workspaces':[]}",
                "{'data':[]}",
                "{'workspaces':null,'data':[]}",
                "{'data':[],'workspaces':[]}",
                "{'total':0.0,'data':[null]}"
            })
    void listsNothing(String body) {
        portkey.answers(200, json(body));

        assertThat(workspaces.list().workspaces()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "{'workspaces':{}}", "{'workspaces':[{'enabled':true}]}", "<html>", ""})
    void cannotReadWhatIsNoListing(String body) {
        portkey.answers(200, body.replace('\'', '"'));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(workspaces::list)
                .withMessageStartingWith("GET /integrations/{slug}/workspaces: 200, but the body cannot be read: ");
    }

    @Test
    void updates() {
        portkey.answers(200, "{}");

        workspaces.update(WorkspaceExample.UPDATE);

        portkey.assertReceived(
                "PUT", "/v1/integrations/prod/workspaces", Json.file(getClass(), "workspaces-update.json"));
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @Test
    void takesTheLimitsOfAllAway() {
        portkey.answers(200, "{}");

        workspaces.update(BulkUpdateWorkspacesRequest.builder()
                .globalWorkspaceAccess(GlobalWorkspaceAccess.builder()
                        .enabled(true)
                        .usageLimits(List.of())
                        .build())
                .build());

        portkey.assertReceived(
                "PUT",
                "/v1/integrations/prod/workspaces",
                Json.json("{'global_workspace_access':{'enabled':true,'usage_limits':[]}}"));
    }
}
