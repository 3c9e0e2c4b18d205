package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.AwsAuth;
import io.github.llmintegrations.portkey.integrations.AzureAuth;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.PricingAdjustments;
import io.github.llmintegrations.portkey.integrations.ProviderConfiguration;
import io.github.llmintegrations.portkey.integrations.SecretMapping;
import io.github.llmintegrations.portkey.integrations.SecretTarget;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.VertexAuth;
import io.github.llmintegrations.portkey.integrations.VertexServiceAccountAuth;
import io.github.llmintegrations.portkey.models.BulkUpdateModelsRequest;
import io.github.llmintegrations.portkey.models.ModelUpdateRequest;
import io.github.llmintegrations.portkey.secretreferences.AwsAccessKeyAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.AwsAssumedRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.AzureEntraAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.HashicorpAppRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.HashicorpTokenAuthConfig;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.WorkspaceUpdateRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What toString and toJson show of values that are written. */
class SecretsShownTest {
    private static final TextNode EXTRA = Canaries.EXTRA;

    static Stream<ProviderConfiguration> configurations() {
        return Canaries.configurations();
    }

    private static CreateIntegrationRequest.Builder create(ProviderConfiguration configuration) {
        return CreateIntegrationRequest.builder()
                .name("n")
                .aiProviderId(configuration.aiProviderId().orElse(AiProviderId.OPENAI))
                .key("canary-key")
                .configurations(configuration)
                .putAdditionalProperty("extra", EXTRA);
    }

    private static UpdateIntegrationRequest.Builder update(ProviderConfiguration configuration) {
        return UpdateIntegrationRequest.builder()
                .key("canary-key")
                .configurations(configuration)
                .putAdditionalProperty("extra", EXTRA);
    }

    private static String shown(Object value) {
        return value.toString();
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void areNoneOfAConfigurationsNorOfARequestsWithIt(ProviderConfiguration configuration) {
        assertThat(configuration.toString())
                .contains("\"custom_headers\":{\"x-auth\":\"***\"}")
                .containsAnyOf("\"extra_secret\":\"***\"", "\"galaxy_token\":\"***\"")
                .endsWith("Configuration" + configuration.toJson())
                .doesNotContain(Canaries.CANARY);
        assertThat(create(configuration).build().toString())
                .startsWith("CreateIntegrationRequest{")
                .contains("\"key\":\"***\"", "\"name\":\"n\"", "\"extra\":\"***\"")
                .doesNotContain(Canaries.CANARY);
        assertThat(create(configuration).build().toJson()).doesNotContain(Canaries.CANARY);
        assertThat(update(configuration).build().toString())
                .contains("\"key\":\"***\"", "\"configurations\":" + configuration.toJson())
                .doesNotContain(Canaries.CANARY);
        assertThat(update(configuration).build().toJson()).doesNotContain(Canaries.CANARY);
        assertThat(shown(create(configuration))).doesNotContain(Canaries.CANARY);
        assertThat(shown(update(configuration))).doesNotContain(Canaries.CANARY);
    }

    static Stream<Object> parts() {
        return Stream.of(
                AwsAuth.accessKey("canary-id", "canary-secret"),
                AzureAuth.entra("t", "c", "canary-secret"),
                VertexAuth.serviceAccount(json("{'private_key':'canary-key'}")),
                VertexServiceAccountAuth.builder()
                        .vertexServiceAccountJson(json("{'private_key':'canary-key'}"))
                        .putAdditionalProperty("extra", EXTRA),
                AwsAccessKeyAuthConfig.builder()
                        .awsAccessKeyId("canary-id")
                        .awsSecretAccessKey("canary-secret")
                        .awsRegion("r")
                        .build(),
                AwsAssumedRoleAuthConfig.builder()
                        .awsRoleArn("arn")
                        .awsExternalId("canary-external")
                        .awsRegion("r")
                        .build(),
                AzureEntraAuthConfig.builder()
                        .azureVaultUrl("https://vault.example")
                        .azureEntraTenantId("t")
                        .azureEntraClientId("c")
                        .azureEntraClientSecret("canary-secret")
                        .build(),
                HashicorpTokenAuthConfig.builder()
                        .vaultAddr("https://vault.example")
                        .vaultToken("canary-token")
                        .build(),
                HashicorpAppRoleAuthConfig.builder()
                        .vaultAddr("https://vault.example")
                        .vaultRoleId("r")
                        .vaultSecretId("canary-secret")
                        .putAdditionalProperty("extra", EXTRA)
                        .build(),
                Patch.set("canary-key"),
                SecretMapping.builder()
                        .targetField(SecretTarget.key())
                        .secretReferenceId("my-secret")
                        .putAdditionalProperty("extra", EXTRA)
                        .build(),
                PricingAdjustments.builder()
                        .putAdditionalProperty("extra", EXTRA)
                        .build(),
                ModelUpdateRequest.builder()
                        .slug("m")
                        .enabled(true)
                        .putAdditionalProperty("extra", EXTRA)
                        .build(),
                BulkUpdateModelsRequest.builder()
                        .addModel(ModelUpdateRequest.enable("m"))
                        .putAdditionalProperty("extra", EXTRA)
                        .build(),
                BulkUpdateWorkspacesRequest.builder()
                        .workspaces(List.of(WorkspaceUpdateRequest.builder()
                                .id("ws")
                                .enabled(true)
                                .putAdditionalProperty("extra", EXTRA)
                                .build()))
                        .putAdditionalProperty("extra", EXTRA)
                        .build(),
                CallOptions.builder().putHeader("x-auth", "canary-header").build(),
                PortkeyClient.builder().apiKey("canary-key").header("x-auth", "canary-header"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void areNoneOfAPart(Object part) {
        assertThat(part.toString()).doesNotContain(Canaries.CANARY);
    }

    @Test
    void areNoneOfAClient() {
        try (PortkeyClient client = PortkeyClient.builder()
                .apiKey("canary-key")
                .header("x-auth", "canary-header")
                .build()) {
            assertThat(client).hasToString("PortkeyClient{Portkey at https://api.portkey.ai/v1}");
            assertThat(client.with(CallOptions.builder().build()))
                    .hasToString("PortkeyClient{Portkey at https://api.portkey.ai/v1}");
            assertThat(shown(client.integrations())).doesNotContain(Canaries.CANARY);
            assertThat(shown(client.secretReferences())).doesNotContain(Canaries.CANARY);
            assertThat(shown(client.integrations().models("s"))).doesNotContain(Canaries.CANARY);
            assertThat(shown(client.integrations().workspaces("s"))).doesNotContain(Canaries.CANARY);
        }
    }
}
