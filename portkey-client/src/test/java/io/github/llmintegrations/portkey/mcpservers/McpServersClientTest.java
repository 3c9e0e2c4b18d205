package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.McpServersClient;
import io.github.llmintegrations.portkey.PortkeyErrors;
import io.github.llmintegrations.portkey.integrations.IntegrationStatus;
import io.github.llmintegrations.portkey.mcpintegrations.MaskedMcpConfigurations;
import io.github.llmintegrations.portkey.mcpintegrations.McpAuthType;
import io.github.llmintegrations.portkey.mcpintegrations.McpMetadata;
import io.github.llmintegrations.portkey.mcpintegrations.McpSyncStatus;
import io.github.llmintegrations.portkey.mcpintegrations.McpTransport;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class McpServersClientTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final McpServersClient servers = portkey.client().mcpServers();

    @Test
    void createsOne() {
        portkey.answers(200, json("{'id':'1','slug':'docs'}"));

        assertThat(servers.create(CreateMcpServerRequest.builder()
                        .name("Docs")
                        .mcpIntegrationId("docs-registry")
                        .workspaceId("ws-support")
                        .description("for support")
                        .slug("docs")
                        .build()))
                .isEqualTo(CreateResponse.builder().id("1").slug("docs").build());
        portkey.assertReceived(
                "POST",
                "/v1/mcp-servers",
                json("{'name':'Docs','mcp_integration_id':'docs-registry','workspace_id':'ws-support',"
                        + "'description':'for support','slug':'docs'}"));
    }

    @Test
    void getsOneWithItsIntegration() {
        portkey.answers(
                200,
                json("{'id':'1','slug':'docs','name':'Docs','status':'archived','description':null,"
                        + "'created_at':'2026-07-13T00:00:00Z','mcp_integration_id':'i','mcp_integration_details':{"
                        + "'id':'i','slug':'docs-registry','status':'active','configurations':{'masked_headers':{'a':'*'}},"
                        + "'url':'https://mcp.example/mcp','transport':'http','auth_type':'headers','x':1},"
                        + "'workspace_id':'w','organisation_id':'o','owner_id':'u','url':'https://gw.example/docs/mcp',"
                        + "'metadata':{'server_name':'docs'},'updated_at':'2026-07-14T00:00:00Z','object':'mcp-server',"
                        + "'beta':[]}"));

        assertThat(servers.get("docs"))
                .isEqualTo(McpServer.builder()
                        .id("1")
                        .slug("docs")
                        .name("Docs")
                        .status(IntegrationStatus.ARCHIVED)
                        .createdAt(Instant.parse("2026-07-13T00:00:00Z"))
                        .mcpIntegrationId("i")
                        .mcpIntegrationDetails(McpIntegrationDetails.builder()
                                .id("i")
                                .slug("docs-registry")
                                .status(IntegrationStatus.ACTIVE)
                                .configurations(MaskedMcpConfigurations.builder()
                                        .maskedHeaders(json("{'a':'*'}"))
                                        .build())
                                .url("https://mcp.example/mcp")
                                .transport(McpTransport.HTTP)
                                .authType(McpAuthType.HEADERS)
                                .putAdditionalProperty("x", json("1"))
                                .build())
                        .workspaceId("w")
                        .organisationId("o")
                        .ownerId("u")
                        .url("https://gw.example/docs/mcp")
                        .metadata(McpMetadata.builder().serverName("docs").build())
                        .updatedAt(Instant.parse("2026-07-14T00:00:00Z"))
                        .object("mcp-server")
                        .putAdditionalProperty("beta", json("[]"))
                        .build());
        portkey.assertReceived("GET", "/v1/mcp-servers/docs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'id':'1'}", "{'id':'1','mcp_integration_details':null,'workspace_id':null,'url':null}"})
    void getsOneOfWhichOnlyTheIdIsKnown(String answer) {
        portkey.answers(200, json(answer));

        assertThat(servers.get("docs")).isEqualTo(McpServer.builder().id("1").build());
    }

    @Test
    void listsThem() {
        portkey.answers(
                200,
                json("{'object':'list','total':1,'data':[{'id':'1','slug':'docs','name':'Docs',"
                        + "'mcp_integration_slug':'docs-registry','mcp_integration_url':'https://mcp.example/mcp',"
                        + "'auth_type':'none','workspace_name':'Support','workspace_slug':'ws-support'}]}"));

        assertThat(servers.list(ListMcpServersRequest.builder()
                                .workspaceId("ws-support")
                                .search("do")
                                .currentPage(0)
                                .pageSize(100)
                                .build())
                        .items())
                .containsExactly(McpServer.builder()
                        .id("1")
                        .slug("docs")
                        .name("Docs")
                        .mcpIntegrationSlug("docs-registry")
                        .mcpIntegrationUrl("https://mcp.example/mcp")
                        .authType(McpAuthType.NONE)
                        .workspaceName("Support")
                        .workspaceSlug("ws-support")
                        .build());
        portkey.assertReceived("GET", "/v1/mcp-servers?workspace_id=ws-support&search=do&current_page=0&page_size=100");
    }

    @Test
    void findsByTheWholeName() {
        portkey.answers(200, json("{'total':2,'data':[{'id':'1','name':'docs'},{'id':'2','name':'Docs'}]}"));
        ListMcpServersRequest ofWorkspace =
                ListMcpServersRequest.builder().workspaceId("w").build();

        assertThat(servers.findByName("Docs", ofWorkspace).map(McpServer::id)).contains("2");
        portkey.assertReceived("GET", "/v1/mcp-servers?workspace_id=w&search=Docs&current_page=0");
    }

    @Test
    void updatesWhatIsSetAndClearsWhatIsCleared() {
        portkey.answers(200, "{}");
        portkey.answers(200, "{}");

        servers.update(
                "docs",
                UpdateMcpServerRequest.builder().name("Docs").description("").build());
        servers.update(
                "docs", UpdateMcpServerRequest.builder().clearDescription().build());

        portkey.assertReceived("PUT", "/v1/mcp-servers/docs", json("{'name':'Docs','description':''}"));
        portkey.assertReceived("PUT", "/v1/mcp-servers/docs", json("{'description':null}"));
    }

    @Test
    void deletesOne() {
        portkey.answers(200, "{}");

        servers.delete("docs");

        portkey.assertReceived("DELETE", "/v1/mcp-servers/docs");
    }

    @Test
    void readsItsMetadata() {
        portkey.answers(200, json("{'server_name':'docs','sync_status':'synced','any':1}"));

        assertThat(servers.metadata("docs"))
                .isEqualTo(McpMetadata.builder()
                        .serverName("docs")
                        .syncStatus(McpSyncStatus.SYNCED)
                        .putAdditionalProperty("any", json("1"))
                        .build());
        portkey.assertReceived("GET", "/v1/mcp-servers/docs/metadata");
    }

    @Test
    void returnsTheResultOfATestWhateverItIs() {
        portkey.answers(
                200,
                json("{'success':true,'status_code':200,'response_time_ms':12,'url':'https://mcp.example/mcp',"
                        + "'server_name':'docs','error':null,'object':'mcp-server'}"));
        portkey.answers(
                200, json("{'success':false,'status_code':null,'response_time_ms':30000,'error':'timeout','retry':1}"));

        assertThat(servers.test("docs"))
                .isEqualTo(TestMcpServerResponse.builder()
                        .success(true)
                        .statusCode(200)
                        .responseTimeMs(12)
                        .url("https://mcp.example/mcp")
                        .serverName("docs")
                        .object("mcp-server")
                        .build());
        assertThat(servers.test("docs"))
                .isEqualTo(TestMcpServerResponse.builder()
                        .success(false)
                        .responseTimeMs(30000)
                        .error("timeout")
                        .putAdditionalProperty("retry", json("1"))
                        .build());
        portkey.assertReceivedEmpty("POST", "/v1/mcp-servers/docs/test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'success':false,'data':{'message':'no','errorCode':'AB03'}}",
                "{'success':false,'message':'no','errorCode':'AB03'}",
                "{'status_code':403,'success':false,'error':{'message':'no','code':'AB03'}}"
            })
    void failsWhereATestCannotBeMade(String body) {
        portkey.answers(200, json(body));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> servers.test("docs"))
                .withMessage("POST /mcp-servers/{mcpServerId}/test: 200, but the body reports a failure: no");
    }

    @Test
    void tellsWhatPortkeyRefuses() {
        portkey.answers(409, json("{'success':false,'data':{'message':'Slug exists','errorCode':'AB07'}}"));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> servers.create(CreateMcpServerRequest.builder()
                        .name("n")
                        .mcpIntegrationId("i")
                        .build()))
                .withMessage("POST /mcp-servers: 409 Conflict: Slug exists")
                .satisfies(e -> assertThat(PortkeyErrors.isNameTaken(e)).isTrue());
    }

    @Test
    void refusesWhatPortkeyWould() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateMcpServerRequest.builder()
                        .name("n".repeat(256))
                        .mcpIntegrationId("i")
                        .description("d".repeat(501))
                        .slug("ab")
                        .build())
                .withMessageContaining("name must have at most 255 characters")
                .withMessageContaining("description must have at most 500 characters")
                .withMessageContaining("slug must be letters, digits, _ and -, 3 to 50 of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateMcpServerRequest.builder()
                        .name("n")
                        .mcpIntegrationId("i")
                        .slug("s".repeat(51))
                        .build())
                .withMessageContaining("slug must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateMcpServerRequest.builder().build())
                .withMessageContaining("at least one field must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateMcpServerRequest.builder()
                        .name("n".repeat(256))
                        .description("d".repeat(501))
                        .build())
                .withMessageContaining("name must have at most 255 characters")
                .withMessageContaining("description must have at most 500 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListMcpServersRequest.builder()
                        .search("s".repeat(256))
                        .pageSize(101)
                        .build())
                .withMessageContaining("search must have at most 255 characters")
                .withMessageContaining("pageSize must be 1 to 100");
        assertThat(CreateMcpServerRequest.builder()
                        .name("n".repeat(255))
                        .mcpIntegrationId("i")
                        .description("d".repeat(500))
                        .slug("s".repeat(50))
                        .build()
                        .slug())
                .isPresent();
    }
}
