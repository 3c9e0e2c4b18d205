package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.McpServerUserAccessClient;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class McpServerUserAccessClientTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final McpServerUserAccessClient users =
            portkey.client().mcpServers().userAccess("docs");

    @Test
    void listsThem() {
        portkey.answers(
                200,
                json("{'object':'list','total':2,'has_more':false,'default_user_access':'deny','data':["
                        + "{'user_id':'u','first_name':'Ada','last_name':null,'enabled':1,'has_override':true,"
                        + "'connection_status':'not_connected','object':'user-acces','x':1},{'user_id':'v'}]}"));

        assertThat(users.list(ListMcpServerUserAccessRequest.builder()
                                .search("a")
                                .page(1)
                                .pageSize(500)
                                .build())
                        .items())
                .containsExactly(
                        McpServerUserAccess.builder()
                                .userId("u")
                                .firstName("Ada")
                                .enabled(true)
                                .hasOverride(true)
                                .connectionStatus(McpConnectionStatus.NOT_CONNECTED)
                                .object("user-acces")
                                .putAdditionalProperty("x", json("1"))
                                .build(),
                        McpServerUserAccess.builder().userId("v").build());
        portkey.assertReceived("GET", "/v1/mcp-servers/docs/user-access?search=a&page=1&page_size=500");
    }

    @Test
    void readsTheDefaultAccess() {
        portkey.answers(200, json("{'total':2,'default_user_access':'deny','data':[{'user_id':'u'}]}"));
        portkey.answers(200, json("{'total':0,'default_user_access':'ask','data':[]}"));
        portkey.answers(200, json("{'total':0,'data':[]}"));

        assertThat(users.defaultAccess()).contains(DefaultUserAccess.DENY);
        assertThat(users.defaultAccess().map(DefaultUserAccess::value)).contains("ask");
        assertThat(users.defaultAccess()).isEmpty();
        portkey.assertReceived("GET", "/v1/mcp-servers/docs/user-access?page_size=1");
    }

    @Test
    void updatesThem() {
        portkey.answers(200, json("{'success':true}"));
        portkey.answers(200, json("{'success':true}"));

        users.update(BulkUpdateMcpServerUserAccessRequest.builder()
                .userAccess(List.of(McpServerUserAccessUpdate.enable("u"), McpServerUserAccessUpdate.disable("v")))
                .build());
        users.update(BulkUpdateMcpServerUserAccessRequest.builder()
                .defaultUserAccess(DefaultUserAccess.ALLOW)
                .build());

        portkey.assertReceived(
                "PUT",
                "/v1/mcp-servers/docs/user-access",
                json("{'user_access':[{'user_id':'u','enabled':true},{'user_id':'v','enabled':false}]}"));
        portkey.assertReceived("PUT", "/v1/mcp-servers/docs/user-access", json("{'default_user_access':'allow'}"));
    }

    @Test
    void refusesWhatPortkeyWould() {
        assertThatIllegalArgumentException().isThrownBy(() -> McpServerUserAccessUpdate.enable(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulkUpdateMcpServerUserAccessRequest.builder().build())
                .withMessageContaining("at least one field must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListMcpServerUserAccessRequest.builder()
                        .page(0)
                        .pageSize(501)
                        .build())
                .withMessageContaining("page must be at least 1")
                .withMessageContaining("pageSize must be 1 to 500");
    }
}
