package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.McpIntegrationsClient;
import io.github.llmintegrations.portkey.integrations.IntegrationStatus;
import io.github.llmintegrations.portkey.integrations.IntegrationType;
import io.github.llmintegrations.portkey.integrations.SecretMapping;
import io.github.llmintegrations.portkey.integrations.SecretMappingResponse;
import io.github.llmintegrations.portkey.integrations.SecretTarget;
import io.github.llmintegrations.portkey.integrations.SecretValueFormat;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class McpIntegrationsClientTest {
    private static final CreateMcpIntegrationRequest MINIMAL = CreateMcpIntegrationRequest.builder()
            .name("My MCP Server")
            .url("https://mcp.example.com/mcp")
            .authType(McpAuthType.NONE)
            .transport(McpTransport.HTTP)
            .build();
    private static final SecretMapping OAUTH = SecretMapping.builder()
            .targetField(SecretTarget.configuration("oauth_metadata"))
            .secretReferenceId("oauth-in-vault")
            .valueFormat(SecretValueFormat.JSON)
            .build();

    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final McpIntegrationsClient integrations = portkey.client().mcpIntegrations();

    @Test
    void createsTheExample() {
        portkey.answers(200, json("{'id':'1','slug':'my-mcp-server-x'}"));

        assertThat(integrations.create(MINIMAL))
                .isEqualTo(
                        CreateResponse.builder().id("1").slug("my-mcp-server-x").build());
        portkey.assertReceived(
                "POST",
                "/v1/mcp-integrations",
                json(
                        "{'name':'My MCP Server','url':'https://mcp.example.com/mcp','auth_type':'none','transport':'http'}"));
    }

    @Test
    void createsOneWithEverySetting() {
        portkey.answers(200, json("{'id':'1','slug':'docs'}"));

        integrations.create(MINIMAL.toBuilder()
                .authType(McpAuthType.OAUTH_CLIENT_CREDENTIALS)
                .transport(McpTransport.SSE)
                .slug("docs")
                .description("Documentation")
                .configurations(McpConfigurations.builder()
                        .putHeader("authorization", "Bearer t")
                        .putCustomHeader("x-team", "search")
                        .putPassthroughHeader("x-user", "u")
                        .oauthMetadata(json("{'client_id':'c','client_secret':'s'}"))
                        .externalAuthConfig(json("{'client_secret':'e'}"))
                        .jwtValidation(json("{'introspectClientSecret':'i'}"))
                        .userIdentityForwarding(json("{'method':'jwt'}"))
                        .putAdditionalProperty("forward_headers", json("{'mode':'allowlist','headers':['x-user']}"))
                        .build())
                .addSecretMapping(OAUTH)
                .organisationId("o")
                .workspaceId("w")
                .build());

        portkey.assertReceived(
                "POST",
                "/v1/mcp-integrations",
                json("{'name':'My MCP Server','url':'https://mcp.example.com/mcp',"
                        + "'auth_type':'oauth_client_credentials','transport':'sse','slug':'docs',"
                        + "'description':'Documentation','configurations':{'headers':{'authorization':'Bearer t'},"
                        + "'custom_headers':{'x-team':'search'},'passthrough_headers':{'x-user':'u'},"
                        + "'oauth_metadata':{'client_id':'c','client_secret':'s'},"
                        + "'external_auth_config':{'client_secret':'e'},"
                        + "'jwt_validation':{'introspectClientSecret':'i'},'user_identity_forwarding':{'method':'jwt'},"
                        + "'forward_headers':{'mode':'allowlist','headers':['x-user']}},"
                        + "'secret_mappings':[{'target_field':'configurations.oauth_metadata',"
                        + "'secret_reference_id':'oauth-in-vault','value_format':'json'}],"
                        + "'organisation_id':'o','workspace_id':'w'}"));
    }

    @Test
    void getsOneWithItsSecretsMasked() {
        portkey.answers(
                200,
                json("{'id':'1','name':'Docs','description':null,'owner_id':'u','status':'active',"
                        + "'created_at':'2026-07-13T00:00:00Z','last_updated_at':'2026-07-13T00:00:00Z',"
                        + "'configurations':{'masked_headers':{'authorization':'***'},"
                        + "'oauth_metadata':{'client_id':'c','masked_client_secret':'***'},'forward_headers':['x']},"
                        + "'global_workspace_access':{'enabled':true,'since':1},'workspace_id':null,'slug':'docs',"
                        + "'url':'https://mcp.example.com/mcp','auth_type':'oauth_auto','transport':'interactive',"
                        + "'type':'organisation','secret_mappings':[{'target_field':'configurations.oauth_metadata',"
                        + "'secret_reference_id':'oauth-in-vault','secret_key':null,'value_format':'json'}],"
                        + "'object':'mcp-integration','organisation_id':'o','beta':true}"));

        assertThat(integrations.get("docs"))
                .isEqualTo(McpIntegration.builder()
                        .id("1")
                        .slug("docs")
                        .name("Docs")
                        .ownerId("u")
                        .status(IntegrationStatus.ACTIVE)
                        .createdAt(Instant.parse("2026-07-13T00:00:00Z"))
                        .lastUpdatedAt(Instant.parse("2026-07-13T00:00:00Z"))
                        .configurations(MaskedMcpConfigurations.builder()
                                .maskedHeaders(json("{'authorization':'***'}"))
                                .oauthMetadata(json("{'client_id':'c','masked_client_secret':'***'}"))
                                .putAdditionalProperty("forward_headers", json("['x']"))
                                .build())
                        .globalWorkspaceAccess(McpWorkspaceAccess.builder()
                                .enabled(true)
                                .putAdditionalProperty("since", json("1"))
                                .build())
                        .url("https://mcp.example.com/mcp")
                        .authType(McpAuthType.OAUTH_AUTO)
                        .transport(McpTransport.INTERACTIVE)
                        .type(IntegrationType.ORGANISATION)
                        .addSecretMapping(SecretMappingResponse.builder()
                                .targetField(OAUTH.targetField())
                                .secretReferenceId(OAUTH.secretReferenceId())
                                .valueFormat(OAUTH.valueFormat())
                                .build())
                        .object("mcp-integration")
                        .organisationId("o")
                        .putAdditionalProperty("beta", json("true"))
                        .build());
        portkey.assertReceived("GET", "/v1/mcp-integrations/docs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'1'}",
                "{'id':'1','configurations':null,'global_workspace_access':null,'secret_mappings':null}",
                "{'id':'1','slug':null,'auth_type':null,'transport':null,'created_at':null}"
            })
    void getsOneOfWhichOnlyTheIdIsKnown(String answer) {
        portkey.answers(200, json(answer));

        assertThat(integrations.get("docs"))
                .isEqualTo(McpIntegration.builder().id("1").build());
    }

    @ParameterizedTest
    @CsvSource({"auth_type, 'external'", "transport, 'stdio'", "status, 'paused'", "type, 'team'"})
    void keepsValuesOfTomorrow(String field, String value) {
        portkey.answers(200, json("{'id':'1','" + field + "':'" + value + "'}"));

        McpIntegration integration = integrations.get("docs");

        assertThat(written(integration)).isEqualTo(json("{'id':'1','" + field + "':'" + value + "'}"));
        assertThat(integration.additionalProperties()).isEmpty();
    }

    @Test
    void keepsConfigurationsThatAreNoObject() {
        portkey.answers(200, json("{'id':'1','configurations':'{}'}"));

        McpIntegration integration = integrations.get("docs");

        assertThat(integration.configurations()).isEmpty();
        assertThat(integration.additionalProperties()).containsEntry("configurations", json("'{}'"));
    }

    @Test
    void listsThem() {
        portkey.answers(
                200,
                json(
                        "{'object':'list','total':1,'has_more':false,'data':[{'id':'1','slug':'docs','workspaces_count':2.0,"
                                + "'metadata':{'server_name':'docs','sync_status':'pending'}}]}"));

        Page<McpIntegration> page = integrations.list(ListMcpIntegrationsRequest.builder()
                .organisationId("o")
                .type(IntegrationType.ALL)
                .workspaceId("w")
                .search("do")
                .currentPage(0)
                .pageSize(1000)
                .build());

        assertThat(page.items())
                .containsExactly(McpIntegration.builder()
                        .id("1")
                        .slug("docs")
                        .workspacesCount(2)
                        .metadata(McpMetadata.builder()
                                .serverName("docs")
                                .syncStatus(McpSyncStatus.PENDING)
                                .build())
                        .build());
        portkey.assertReceived(
                "GET",
                "/v1/mcp-integrations?organisation_id=o&type=all&workspace_id=w&search=do&current_page=0&page_size=1000");
    }

    @Test
    void findsByTheWholeName() {
        portkey.answers(200, json("{'total':2,'data':[{'id':'1','name':'Docs 2'},{'id':'2','name':'Docs'}]}"));

        assertThat(integrations
                        .findByName(
                                "Docs",
                                ListMcpIntegrationsRequest.builder()
                                        .organisationId("o")
                                        .build())
                        .map(McpIntegration::id))
                .contains("2");
        portkey.assertReceived("GET", "/v1/mcp-integrations?organisation_id=o&search=Docs&current_page=0");
    }

    @Test
    void updatesWhatIsSetAndClearsWhatIsCleared() {
        portkey.answers(200, "{}");
        portkey.answers(200, "{}");

        integrations.update(
                "docs",
                UpdateMcpIntegrationRequest.builder()
                        .name("Docs")
                        .description("")
                        .url("https://docs.example/mcp")
                        .authType(McpAuthType.HEADERS)
                        .transport(McpTransport.HTTP)
                        .configurations(McpConfigurations.builder()
                                .putHeader("x-key", "k")
                                .build())
                        .secretMappings(List.of(OAUTH))
                        .build());
        integrations.update(
                "docs",
                UpdateMcpIntegrationRequest.builder()
                        .clearDescription()
                        .secretMappings(List.of())
                        .build());

        portkey.assertReceived(
                "PUT",
                "/v1/mcp-integrations/docs",
                json("{'name':'Docs','description':'','url':'https://docs.example/mcp','auth_type':'headers',"
                        + "'transport':'http','configurations':{'headers':{'x-key':'k'}},"
                        + "'secret_mappings':[{'target_field':'configurations.oauth_metadata',"
                        + "'secret_reference_id':'oauth-in-vault','value_format':'json'}]}"));
        portkey.assertReceived("PUT", "/v1/mcp-integrations/docs", json("{'description':null,'secret_mappings':[]}"));
    }

    @Test
    void deletesOne() {
        portkey.answers(200, "{}");

        integrations.delete("docs");

        portkey.assertReceived("DELETE", "/v1/mcp-integrations/docs");
    }

    @Test
    void readsItsMetadata() {
        portkey.answers(
                200,
                json("{'server_name':'docs','server_version':'1.2','protocol_version':'2025-06-18',"
                        + "'capability_flags':{'tools':{}},'sync_status':'error','last_synced_at':null,"
                        + "'sync_error':'timeout','title':'Docs','description':'d','website_url':'https://docs.example',"
                        + "'instructions':'ask','icons':{'a':1},'object':'metadata'}"));

        assertThat(integrations.metadata("docs"))
                .isEqualTo(McpMetadata.builder()
                        .serverName("docs")
                        .serverVersion("1.2")
                        .protocolVersion("2025-06-18")
                        .capabilityFlags(json("{'tools':{}}"))
                        .syncStatus(McpSyncStatus.ERROR)
                        .syncError("timeout")
                        .title("Docs")
                        .description("d")
                        .websiteUrl("https://docs.example")
                        .instructions("ask")
                        .icons(json("{'a':1}"))
                        .object("metadata")
                        .build());
        portkey.assertReceived("GET", "/v1/mcp-integrations/docs/metadata");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "1, true", "'\"false\"', false"})
    void returnsTheResultOfATestWhateverItIs(String success, boolean expected) {
        portkey.answers(200, json("{'success':" + success + ",'message':'m','details':{'a':1},'object':'o','took':5}"));

        assertThat(integrations.test("docs"))
                .isEqualTo(TestMcpIntegrationResponse.builder()
                        .success(expected)
                        .message("m")
                        .details(json("{'a':1}"))
                        .object("o")
                        .putAdditionalProperty("took", json("5"))
                        .build());
        portkey.assertReceivedEmpty("POST", "/v1/mcp-integrations/docs/test");
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
                .isThrownBy(() -> integrations.test("docs"))
                .withMessage("POST /mcp-integrations/{mcpIntegrationId}/test: 200, but the body reports a failure: no");
    }

    @Test
    void keepsTheWordsOfATestThatFails() {
        portkey.answers(200, json("{'success':false,'error':'timeout'}"));

        assertThat(integrations.test("docs"))
                .isEqualTo(TestMcpIntegrationResponse.builder()
                        .success(false)
                        .putAdditionalProperty("error", json("'timeout'"))
                        .build());
    }

    @Test
    void stores() {
        portkey.answers(200, json("{'success':true,'message':'ok','details':{}}"));

        integrations.sync(
                "docs",
                SyncMcpIntegrationRequest.builder()
                        .serverInfo(McpServerInfo.builder()
                                .name("docs")
                                .version("1.2")
                                .title("Docs")
                                .description("d")
                                .websiteUrl("https://docs.example")
                                .protocolVersion("2025-06-18")
                                .instructions("ask")
                                .icons(json("[]"))
                                .capabilities(json("{'tools':{}}"))
                                .build())
                        .capabilities(List.of(McpCapabilityDefinition.builder()
                                .name("search")
                                .type(McpCapabilityType.TOOL)
                                .description("finds pages")
                                .inputSchema(json("{'type':'object'}"))
                                .size(3)
                                .putAdditionalProperty("_meta", json("{'a':1}"))
                                .build()))
                        .build());

        portkey.assertReceived(
                "POST",
                "/v1/mcp-integrations/docs/sync",
                json("{'server_info':{'name':'docs','version':'1.2','title':'Docs','description':'d',"
                        + "'website_url':'https://docs.example','protocol_version':'2025-06-18','instructions':'ask',"
                        + "'icons':[],'capabilities':{'tools':{}}},'capabilities':[{'name':'search','type':'tool',"
                        + "'description':'finds pages','input_schema':{'type':'object'},'size':3,'_meta':{'a':1}}]}"));
    }

    @Test
    void tellsWhatPortkeyRefuses() {
        portkey.answers(403, json("{'success':false,'data':{'message':'Not in your plan','errorCode':'AB03'}}"));

        assertThatExceptionOfType(PermissionDeniedException.class)
                .isThrownBy(() -> integrations.create(MINIMAL))
                .withMessage("POST /mcp-integrations: 403 Forbidden: Not in your plan")
                .satisfies(e -> assertThat(e.operation()).isEqualTo("mcpIntegrations.create"));
    }

    @Test
    void refusesWhatPortkeyWould() {
        SecretMapping ofKey = SecretMapping.builder()
                .targetField(SecretTarget.key())
                .secretReferenceId("r")
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MINIMAL.toBuilder()
                        .slug("a b")
                        .url(" ")
                        .transport(McpTransport.INTERACTIVE)
                        .addSecretMapping(ofKey)
                        .addSecretMapping(ofKey)
                        .build())
                .withMessageContaining("slug must be letters, digits, _ and -")
                .withMessageContaining("url must not be blank")
                .withMessageContaining("transport must not be interactive")
                .withMessageContaining("the targetField of secretMappings must be configurations.<field>")
                .withMessageContaining("the targetField of secretMappings must differ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateMcpIntegrationRequest.builder()
                        .secretMappings(List.of(OAUTH, OAUTH))
                        .build())
                .withMessageContaining("the targetField of secretMappings must differ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateMcpIntegrationRequest.builder()
                        .transport(McpTransport.INTERACTIVE)
                        .build())
                .withMessageContaining("transport must not be interactive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateMcpIntegrationRequest.builder().build())
                .withMessageContaining("at least one field must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyncMcpIntegrationRequest.builder().build())
                .withMessageContaining("at least one field must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListMcpIntegrationsRequest.builder()
                        .currentPage(-1)
                        .pageSize(1001)
                        .build())
                .withMessageContaining("currentPage must be at least 0")
                .withMessageContaining("pageSize must be 1 to 1000");
    }

    @Test
    void showsNoSecretOfItsConfigurations() {
        McpConfigurations configurations = McpConfigurations.builder()
                .putHeader("authorization", "canary")
                .putCustomHeader("x-key", "canary")
                .putPassthroughHeader("x-key", "canary")
                .oauthMetadata(json("{'client_secret':'canary'}"))
                .externalAuthConfig(json("{'client_secret':'canary'}"))
                .jwtValidation(json("{'introspectClientSecret':'canary'}"))
                .userIdentityForwarding(json("{'key':'canary'}"))
                .putAdditionalProperty("of_tomorrow", json("{'secret':'canary'}"))
                .build();

        assertThat(configurations.toString())
                .contains("\"authorization\":\"***\"")
                .doesNotContain("canary");
        assertThat(configurations.toJson()).doesNotContain("canary");
        assertThat(MINIMAL.toBuilder().configurations(configurations).build().toString())
                .doesNotContain("canary");
    }
}
