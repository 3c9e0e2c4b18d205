package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The result of the test of an MCP server.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/test-mcp-server">Portkey: test an MCP server</a>
 */
@Value.Immutable
public sealed interface TestMcpServerResponse extends Document permits ImmutableTestMcpServerResponse {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whether Portkey reaches the server behind the MCP gateway} */
    Optional<Boolean> success();

    /** {@return the HTTP status of that server; absent when it did not respond} */
    OptionalLong statusCode();

    /** {@return how long that server took, in milliseconds} */
    OptionalLong responseTimeMs();

    /** {@return the URL of that server} */
    Optional<String> url();

    /** {@return the name of that server} */
    Optional<String> serverName();

    /** {@return why the test failed} */
    Optional<String> error();

    /** {@return the kind of resource: {@code mcp-server}} */
    Optional<String> object();

    /** A builder of {@link TestMcpServerResponse}. Not thread-safe. */
    final class Builder extends ImmutableTestMcpServerResponse.Builder {
        static final DocumentCodec<TestMcpServerResponse, Builder> CODEC = Codec.of(
                        TestMcpServerResponse.class, Builder::new, Builder::build)
                .optional("success", LENIENT_FLAG, TestMcpServerResponse::success, Builder::success)
                .optionalLong("status_code", TestMcpServerResponse::statusCode, Builder::statusCode)
                .optionalLong("response_time_ms", TestMcpServerResponse::responseTimeMs, Builder::responseTimeMs)
                .optional("url", TEXT, TestMcpServerResponse::url, Builder::url)
                .optional("server_name", TEXT, TestMcpServerResponse::serverName, Builder::serverName)
                .optional("error", TEXT, TestMcpServerResponse::error, Builder::error)
                .optional("object", TEXT, TestMcpServerResponse::object, Builder::object)
                .extras(TestMcpServerResponse::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
