package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.PortkeyFeature;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotInPlanTest {

    @ParameterizedTest
    @CsvSource({
        "PROVIDERS, /providers/p",
        "MCP_INTEGRATIONS, /mcp-integrations/i/capabilities",
        "MCP_SERVERS, /mcp-servers",
        "SECRET_REFERENCES, /secret-references",
        "WORKSPACES, /admin/workspaces"
    })
    void isAnsweredWith403(PortkeyFeature feature, String path) {
        try (Organisation organisation =
                new Organisation(PortkeySandbox.builder().notInPlan(feature))) {
            Reply reply = organisation.caller.get(path);

            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.errorCode()).isEqualTo("AB03");
            assertThat(organisation.list("").status()).isEqualTo(200);
        }
    }
}
