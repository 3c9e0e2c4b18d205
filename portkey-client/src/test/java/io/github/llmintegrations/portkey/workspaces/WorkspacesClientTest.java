package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.portkey.Documents.with;
import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.WorkspacesClient;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspacesClientTest {
    private static final JsonNode SHARED = json("{'id':'0b8f6f0e','slug':'ws-support','name':'Support',"
            + "'description':null,'created_at':'2024-07-30T13:27:29.000Z','last_updated_at':'2024-07-30T13:27:29.000Z',"
            + "'defaults':{'metadata':{'foo':'bar'},'is_default':0,'input_guardrails':['g'],'object':'workspace'},"
            + "'usage_limits':null,'rate_limits':[{'type':'tokens','unit':'rpw','value':5}],'icon':null,'is_default':1,"
            + "'status':'active','security_settings':{'managersWriteMcpServers':true},'object':'workspace',"
            + "'scim_source_id':'x'}");

    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final WorkspacesClient workspaces = portkey.client().workspaces();

    @Test
    void listsThemAsTheyAre() {
        portkey.answers(200, json("{'object':'list','total':1,'data':[" + SHARED + "]}"));

        Page<WorkspaceSummary> page = workspaces.list(ListWorkspacesRequest.builder()
                .name("Sup")
                .exactName("Support")
                .status(WorkspaceStatus.ACTIVE)
                .currentPage(0)
                .pageSize(50)
                .build());

        assertThat(page.hasMore()).isFalse();
        assertThat(page.items())
                .containsExactly(WorkspaceSummary.builder()
                        .id("0b8f6f0e")
                        .slug("ws-support")
                        .name("Support")
                        .createdAt(Instant.parse("2024-07-30T13:27:29Z"))
                        .lastUpdatedAt(Instant.parse("2024-07-30T13:27:29Z"))
                        .defaults(WorkspaceDefaults.builder()
                                .putMetadata("foo", "bar")
                                .isDefault(false)
                                .addInputGuardrail("g")
                                .object("workspace")
                                .build())
                        .addRateLimit(RateLimitsResponse.builder()
                                .type(RateLimitType.TOKENS)
                                .unit(RateLimitUnit.of("rpw"))
                                .value(5)
                                .build())
                        .isDefault(true)
                        .status(WorkspaceStatus.ACTIVE)
                        .putSecuritySetting("managersWriteMcpServers", true)
                        .object("workspace")
                        .putAdditionalProperty("scim_source_id", json("'x'"))
                        .build());
        portkey.assertReceived(
                "GET", "/v1/admin/workspaces?current_page=0&page_size=50&name=Sup&exact_name=Support&status=active");
    }

    @Test
    void getsOneWithItsMembers() {
        portkey.answers(
                200,
                with(
                        SHARED,
                        "{'organisation_id':'o','settings':{'a':1},'users':[{'object':'workspace-user','id':'u',"
                                + "'first_name':'Ada','last_name':'L','org_role':'member','role':'manager',"
                                + "'status':'active','workspace_id':'0b8f6f0e','scopes':['a','b'],'settings':null}]}"));

        Workspace workspace = workspaces.get("ws-support");

        assertThat(workspace.id()).isEqualTo("0b8f6f0e");
        assertThat(workspace.organisationId()).contains("o");
        assertThat(workspace.users())
                .containsExactly(WorkspaceMember.builder()
                        .id("u")
                        .firstName("Ada")
                        .lastName("L")
                        .orgRole("member")
                        .role("manager")
                        .status("active")
                        .workspaceId("0b8f6f0e")
                        .addScope("a")
                        .addScope("b")
                        .object("workspace-user")
                        .putAdditionalProperty("settings", json("null"))
                        .build());
        assertThat(workspace.additionalProperties()).containsOnlyKeys("scim_source_id", "settings");
        portkey.assertReceived("GET", "/v1/admin/workspaces/ws-support");
    }

    @Test
    void getsOneOfWhichOnlyTheIdIsKnown() {
        portkey.answers(200, json("{'id':'w'}"));

        Workspace workspace = workspaces.get("w");

        assertThat(workspace).isEqualTo(Workspace.builder().id("w").build());
        assertThat(written(workspace)).isEqualTo(json("{'id':'w'}"));
    }

    @ParameterizedTest
    @CsvSource({
        "Support, Support, '', true",
        "Support, '🚀 Support', 🚀, true",
        "Support, 🚀Support, 🚀, true",
        "'🚀 Support', '🚀 Support', 🚀, true",
        "Support, support, '', false",
        "Support, Support 2, '', false",
        "Support, '🚀 Support', 🐢, false"
    })
    void findsByTheWholeNameWithOrWithoutTheIcon(String name, String shown, String icon, boolean isFound) {
        portkey.answers(200, json("{'total':1,'data':[{'id':'w','name':'" + shown + "','icon':'" + icon + "'}]}"));

        assertThat(workspaces.findByName(name).isPresent()).isEqualTo(isFound);
    }

    @Test
    void searchesByExactName() {
        portkey.answers(200, json("{'total':0,'data':[]}"));

        assertThat(workspaces.findByName("Sales & more")).isEmpty();
        portkey.assertReceived("GET", "/v1/admin/workspaces?current_page=0&exact_name=Sales%20%26%20more");
    }

    @Test
    void tellsThatThereIsNone() {
        portkey.answers(404, json("{'success':false,'data':{'message':'Not found','errorCode':'AB08'}}"));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> workspaces.get("w"))
                .withMessage("GET /admin/workspaces/{workspaceId}: 404 Not Found: Not found");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListWorkspacesRequest.builder()
                        .currentPage(-1)
                        .pageSize(0)
                        .name(" ")
                        .build())
                .withMessageContaining("currentPage must be at least 0")
                .withMessageContaining("pageSize must be at least 1")
                .withMessageContaining("name must not be blank");
    }
}
