package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.RESPONSE_TREE;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The result of the test of an MCP integration. Portkey does not document it.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/retrieve-mcp-integration">Portkey: retrieve an MCP integration</a>
 */
@Value.Immutable
public sealed interface TestMcpIntegrationResponse extends Document permits ImmutableTestMcpIntegrationResponse {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whether Portkey reaches the MCP server} */
    Optional<Boolean> success();

    /** {@return the result in words} */
    Optional<String> message();

    /** {@return the other facts about the result; do not change the tree} */
    Optional<JsonNode> details();

    /** {@return the kind of resource} */
    Optional<String> object();

    /** A builder of {@link TestMcpIntegrationResponse}. Not thread-safe. */
    final class Builder extends ImmutableTestMcpIntegrationResponse.Builder {
        static final DocumentCodec<TestMcpIntegrationResponse, Builder> CODEC = Codec.of(
                        TestMcpIntegrationResponse.class, Builder::new, Builder::build)
                .optional("success", LENIENT_FLAG, TestMcpIntegrationResponse::success, Builder::success)
                .optional("message", TEXT, TestMcpIntegrationResponse::message, Builder::message)
                .optional("details", RESPONSE_TREE, TestMcpIntegrationResponse::details, Builder::details)
                .optional("object", TEXT, TestMcpIntegrationResponse::object, Builder::object)
                .extras(TestMcpIntegrationResponse::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
