package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.McpServerConnectionsClient;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class McpServerConnectionsClientTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final McpServerConnectionsClient connections =
            portkey.client().mcpServers().connections("docs");

    @Test
    void listsThem() {
        portkey.answers(
                200,
                json("{'total':2,'has_more':false,'data':[{'user_id':'u','connected':true,"
                        + "'created_at':'2026-07-13T00:00:00Z','last_updated_at':null,'scope':'x'},{'user_id':'v'}]}"));

        assertThat(connections
                        .list(ListMcpServerConnectionsRequest.builder()
                                .userId("u")
                                .workspaceId("w")
                                .currentPage(0)
                                .pageSize(500)
                                .build())
                        .items())
                .containsExactly(
                        McpServerConnection.builder()
                                .userId("u")
                                .connected(true)
                                .createdAt(Instant.parse("2026-07-13T00:00:00Z"))
                                .putAdditionalProperty("scope", json("'x'"))
                                .build(),
                        McpServerConnection.builder().userId("v").build());
        portkey.assertReceived(
                "GET", "/v1/mcp-servers/docs/connections?user_id=u&workspace_id=w&current_page=0&page_size=500");
    }

    @Test
    void deletesThatOfAUserOrTheOwn() {
        portkey.answers(200, json("{'success':true}"));
        portkey.answers(200, json("{'success':true}"));

        connections.delete(DeleteMcpServerConnectionRequest.builder()
                .userId("u")
                .workspaceId("w")
                .build());
        connections.delete(DeleteMcpServerConnectionRequest.builder().build());

        portkey.assertReceived("DELETE", "/v1/mcp-servers/docs/connections?user_id=u&workspace_id=w");
        portkey.assertReceived("DELETE", "/v1/mcp-servers/docs/connections");
    }

    @Test
    void tellsWhatPortkeyRefuses() {
        portkey.answers(400, json("{'message':'user_id is required','errorCode':'AB01'}"));

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> connections.delete(
                        DeleteMcpServerConnectionRequest.builder().build()))
                .withMessage("DELETE /mcp-servers/{mcpServerId}/connections: 400 Bad Request: user_id is required");
    }

    @Test
    void refusesWhatPortkeyWould() {
        assertThatIllegalArgumentException().isThrownBy(() -> DeleteMcpServerConnectionRequest.ofUser(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListMcpServerConnectionsRequest.builder()
                        .currentPage(-1)
                        .pageSize(501)
                        .build())
                .withMessageContaining("currentPage must be at least 0")
                .withMessageContaining("pageSize must be 1 to 500");
    }
}
