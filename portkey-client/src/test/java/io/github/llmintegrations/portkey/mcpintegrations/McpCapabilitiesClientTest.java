package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.McpCapabilitiesClient;
import io.github.llmintegrations.portkey.PortkeyClient;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The capabilities of MCP integrations and of MCP servers. */
@ParameterizedClass
@MethodSource("owners")
class McpCapabilitiesClientTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final String path;
    private final McpCapabilitiesClient capabilities;

    McpCapabilitiesClientTest(String path, Function<PortkeyClient, McpCapabilitiesClient> of) {
        this.path = "/v1" + path + "/docs/capabilities";
        this.capabilities = of.apply(portkey.client());
    }

    static Stream<Arguments> owners() {
        Function<PortkeyClient, McpCapabilitiesClient> ofIntegration =
                client -> client.mcpIntegrations().capabilities("docs");
        Function<PortkeyClient, McpCapabilitiesClient> ofServer =
                client -> client.mcpServers().capabilities("docs");
        return Stream.of(
                Arguments.argumentSet("MCP integration", "/mcp-integrations", ofIntegration),
                Arguments.argumentSet("MCP server", "/mcp-servers", ofServer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "capabilities"})
    void listsThemUnderEitherName(String name) {
        portkey.answers(
                200,
                json(
                        "{'object':'list','total':2,'has_more':false,'counts':{},'" + name + "':["
                                + "{'name':'search','type':'tool','title':null,'description':'finds','enabled':true,"
                                + "'integration_enabled':0,'input_schema':{'type':'object'},'annotations':{'readOnlyHint':true},"
                                + "'x':1},"
                                + "{'name':'readme','type':'resource','uri':'docs://readme','mime_type':'text/plain','size':7.0}]}"));

        Page<McpCapability> page = capabilities.list(ListMcpCapabilitiesRequest.builder()
                .type(McpCapabilityType.TOOL)
                .page(1)
                .pageSize(500)
                .build());

        assertThat(page.hasMore()).isFalse();
        assertThat(page.items())
                .containsExactly(
                        McpCapability.builder()
                                .name("search")
                                .type(McpCapabilityType.TOOL)
                                .description("finds")
                                .enabled(true)
                                .integrationEnabled(false)
                                .inputSchema(json("{'type':'object'}"))
                                .annotations(json("{'readOnlyHint':true}"))
                                .putAdditionalProperty("x", json("1"))
                                .build(),
                        McpCapability.builder()
                                .name("readme")
                                .type(McpCapabilityType.RESOURCE)
                                .uri("docs://readme")
                                .mimeType("text/plain")
                                .size(7)
                                .build());
        portkey.assertReceived("GET", path + "?type=tool&page=1&page_size=500");
    }

    @Test
    void tellsApartCapabilitiesOfOneNameAndDifferentKinds() {
        portkey.answers(200, json("{'total':2,'data':[{'name':'docs','type':'tool'}]}"));
        portkey.answers(200, json("{'total':2,'data':[{'name':'docs','type':'prompt'}]}"));

        assertThat(capabilities
                        .listAll(
                                ListMcpCapabilitiesRequest.builder().pageSize(1).build())
                        .stream()
                        .limit(2))
                .hasSize(2);
    }

    @Test
    void countsThem() {
        portkey.answers(
                200,
                json("{'data':[{'name':'a'}],'total':3,'counts':{'tools':{'total':2,'enabled':1},"
                        + "'prompts':{'total':1.0,'enabled':null},'resources':null,'skills':{'total':4}}}"));
        portkey.answers(200, json("{'capabilities':[],'total':0}"));

        assertThat(capabilities.counts())
                .contains(McpCapabilityCounts.builder()
                        .tools(McpCapabilityCount.builder().total(2).enabled(1).build())
                        .prompts(McpCapabilityCount.builder().total(1).build())
                        .putAdditionalProperty("skills", json("{'total':4}"))
                        .build());
        assertThat(capabilities.counts()).isEmpty();
        portkey.assertReceived("GET", path + "?page_size=1");
    }

    @Test
    void updatesThem() {
        portkey.answers(200, json("{'success':true}"));

        capabilities.update(BulkUpdateMcpCapabilitiesRequest.builder()
                .addCapability(McpCapabilityUpdate.enable(McpCapabilityType.TOOL, "search"))
                .addCapability(McpCapabilityUpdate.disable(McpCapabilityType.RESOURCE, "readme"))
                .build());

        portkey.assertReceived(
                "PUT",
                path,
                json("{'capabilities':[{'name':'search','type':'tool','enabled':true},"
                        + "{'name':'readme','type':'resource','enabled':false}]}"));
    }

    @Test
    void refusesWhatPortkeyWould() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> McpCapabilityUpdate.enable(McpCapabilityType.RESOURCE_TEMPLATE, "page"))
                .withMessageContaining("type must not be resourceTemplate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulkUpdateMcpCapabilitiesRequest.builder().build())
                .withMessageContaining("capabilities must hold at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListMcpCapabilitiesRequest.builder()
                        .page(0)
                        .pageSize(501)
                        .build())
                .withMessageContaining("page must be at least 1")
                .withMessageContaining("pageSize must be 1 to 500");
    }
}
