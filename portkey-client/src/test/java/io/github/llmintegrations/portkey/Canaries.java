package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.testing.Json.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.AnthropicConfiguration;
import io.github.llmintegrations.portkey.integrations.AwsAuth;
import io.github.llmintegrations.portkey.integrations.AzureAiConfiguration;
import io.github.llmintegrations.portkey.integrations.AzureAuth;
import io.github.llmintegrations.portkey.integrations.AzureDeploymentConfig;
import io.github.llmintegrations.portkey.integrations.AzureOpenAiConfiguration;
import io.github.llmintegrations.portkey.integrations.BedrockConfiguration;
import io.github.llmintegrations.portkey.integrations.BedrockMantleConfiguration;
import io.github.llmintegrations.portkey.integrations.BytePlusConfiguration;
import io.github.llmintegrations.portkey.integrations.ClaudePlatformAwsConfiguration;
import io.github.llmintegrations.portkey.integrations.CortexConfiguration;
import io.github.llmintegrations.portkey.integrations.CustomHostConfiguration;
import io.github.llmintegrations.portkey.integrations.DatabricksConfiguration;
import io.github.llmintegrations.portkey.integrations.HuggingFaceConfiguration;
import io.github.llmintegrations.portkey.integrations.OpenAiConfiguration;
import io.github.llmintegrations.portkey.integrations.OracleConfiguration;
import io.github.llmintegrations.portkey.integrations.OtherConfiguration;
import io.github.llmintegrations.portkey.integrations.ProviderConfiguration;
import io.github.llmintegrations.portkey.integrations.SageMakerConfiguration;
import io.github.llmintegrations.portkey.integrations.VertexAiConfiguration;
import io.github.llmintegrations.portkey.integrations.VertexAuth;
import io.github.llmintegrations.portkey.integrations.WorkersAiConfiguration;
import java.util.stream.Stream;

/** Configurations of every provider, of which everything that is a secret holds {@link #CANARY} in each of its lines. */
final class Canaries {
    static final String CANARY = "canary";

    /** What escapes differently in JSON, in JSON within JSON, and in JSON of careful writers. */
    static final String QUOTED = "canary-\"&<é>\\/'-canary";

    static final TextNode EXTRA = TextNode.valueOf("canary-extra");

    private static final JsonNode SERVICE_ACCOUNT = json(
            "{'private_key_id':'canary-id',"
                    + "'private_key':'-----BEGIN PRIVATE KEY-----\\ncanary/1+2==\\ncanary/3==\\n-----END PRIVATE KEY-----\\n'}");
    private static final AzureAuth ENTRA = AzureAuth.entra("tenant", "client", "canary-entra");
    private static final AwsAuth ACCESS_KEY = AwsAuth.accessKey("canary-id", "canary/aws+secret");

    private Canaries() {}

    static Stream<ProviderConfiguration> configurations() {
        return Stream.of(
                OpenAiConfiguration.builder()
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                AzureOpenAiConfiguration.builder()
                        .auth(ENTRA)
                        .azureResourceName("r")
                        .addAzureDeploymentConfig(AzureDeploymentConfig.builder()
                                .azureApiVersion("v")
                                .azureDeploymentName("d")
                                .azureModelSlug("m")
                                .putAdditionalProperty("extra_secret", EXTRA)
                                .build())
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                AzureAiConfiguration.builder()
                        .auth(ENTRA)
                        .azureFoundryUrl("https://foundry.example")
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                BedrockConfiguration.builder()
                        .auth(ACCESS_KEY)
                        .awsRegion("eu-west-1")
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                SageMakerConfiguration.builder()
                        .auth(ACCESS_KEY)
                        .awsRegion("eu-west-1")
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                VertexAiConfiguration.builder()
                        .auth(VertexAuth.serviceAccount(SERVICE_ACCOUNT))
                        .vertexRegion("us-central1")
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                WorkersAiConfiguration.builder()
                        .workersAiAccountId("a")
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                HuggingFaceConfiguration.builder()
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                CortexConfiguration.builder()
                        .snowflakeAccount("a")
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                ClaudePlatformAwsConfiguration.builder()
                        .auth(ACCESS_KEY)
                        .awsRegion("eu-west-1")
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                BedrockMantleConfiguration.builder()
                        .auth(AwsAuth.assumedRole("arn", "canary-external"))
                        .awsRegion("eu-west-1")
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                AnthropicConfiguration.builder()
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                BytePlusConfiguration.builder()
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                OracleConfiguration.builder()
                        .oracleRegion("r")
                        .oracleTenancy("t")
                        .oracleCompartmentId("c")
                        .oracleUser("u")
                        .oracleFingerprint("f")
                        .oraclePrivateKey("-----BEGIN PRIVATE KEY-----\ncanary/1+2==\n-----END PRIVATE KEY-----\n")
                        .oracleKeyPassphrase("canary-passphrase")
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                DatabricksConfiguration.builder()
                        .databricksWorkspace("w")
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                CustomHostConfiguration.builder()
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("extra_secret", EXTRA)
                        .build(),
                OtherConfiguration.builder()
                        .provider(AiProviderId.of("galaxy"))
                        .putCustomHeader("x-auth", QUOTED)
                        .putAdditionalProperty("galaxy_token", EXTRA)
                        .build());
    }
}
