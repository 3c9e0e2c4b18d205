package io.github.llmintegrations.systemtests.canary;

import static io.github.llmintegrations.systemtests.canary.Canaries.json;
import static io.github.llmintegrations.systemtests.canary.Canaries.secret;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.portkey.IntegrationModelsClient;
import io.github.llmintegrations.portkey.IntegrationWorkspacesClient;
import io.github.llmintegrations.portkey.IntegrationsClient;
import io.github.llmintegrations.portkey.SecretReferencesClient;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.AnthropicConfiguration;
import io.github.llmintegrations.portkey.integrations.AwsAccessKeyAuth;
import io.github.llmintegrations.portkey.integrations.AwsApiKeyAuth;
import io.github.llmintegrations.portkey.integrations.AwsAssumedRoleAuth;
import io.github.llmintegrations.portkey.integrations.AwsServiceRoleAuth;
import io.github.llmintegrations.portkey.integrations.AzureAiConfiguration;
import io.github.llmintegrations.portkey.integrations.AzureAuth;
import io.github.llmintegrations.portkey.integrations.AzureDefaultAuth;
import io.github.llmintegrations.portkey.integrations.AzureDeploymentConfig;
import io.github.llmintegrations.portkey.integrations.AzureEntraAuth;
import io.github.llmintegrations.portkey.integrations.AzureEntraFederatedAuth;
import io.github.llmintegrations.portkey.integrations.AzureManagedAuth;
import io.github.llmintegrations.portkey.integrations.AzureOpenAiConfiguration;
import io.github.llmintegrations.portkey.integrations.AzureWorkloadAuth;
import io.github.llmintegrations.portkey.integrations.BedrockConfiguration;
import io.github.llmintegrations.portkey.integrations.BedrockMantleConfiguration;
import io.github.llmintegrations.portkey.integrations.BytePlusConfiguration;
import io.github.llmintegrations.portkey.integrations.ClaudePlatformAwsConfiguration;
import io.github.llmintegrations.portkey.integrations.CortexConfiguration;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.CustomHostConfiguration;
import io.github.llmintegrations.portkey.integrations.DatabricksConfiguration;
import io.github.llmintegrations.portkey.integrations.HuggingFaceConfiguration;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.integrations.OpenAiConfiguration;
import io.github.llmintegrations.portkey.integrations.OracleConfiguration;
import io.github.llmintegrations.portkey.integrations.OtherConfiguration;
import io.github.llmintegrations.portkey.integrations.PricingAdjustments;
import io.github.llmintegrations.portkey.integrations.ProviderConfiguration;
import io.github.llmintegrations.portkey.integrations.SageMakerConfiguration;
import io.github.llmintegrations.portkey.integrations.SecretMapping;
import io.github.llmintegrations.portkey.integrations.SecretTarget;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.VertexAiConfiguration;
import io.github.llmintegrations.portkey.integrations.VertexAuth;
import io.github.llmintegrations.portkey.integrations.VertexBasicAuth;
import io.github.llmintegrations.portkey.integrations.VertexServiceAccountAuth;
import io.github.llmintegrations.portkey.integrations.VertexWorkloadAuth;
import io.github.llmintegrations.portkey.integrations.WorkersAiConfiguration;
import io.github.llmintegrations.portkey.models.BulkUpdateModelsRequest;
import io.github.llmintegrations.portkey.models.ModelConfigurations;
import io.github.llmintegrations.portkey.models.ModelUpdateRequest;
import io.github.llmintegrations.portkey.secretreferences.AuthConfig;
import io.github.llmintegrations.portkey.secretreferences.AwsAccessKeyAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.AwsAssumedRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.AwsServiceRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.AzureDefaultAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.AzureEntraAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.AzureManagedAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceRequest;
import io.github.llmintegrations.portkey.secretreferences.HashicorpAppRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.HashicorpKubernetesAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.HashicorpTokenAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.ListSecretReferencesRequest;
import io.github.llmintegrations.portkey.secretreferences.UpdateSecretReferenceRequest;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.WorkspaceUpdateRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every call of Portkey's client, with a secret in every field that takes one, known to the library or not. */
final class PortkeyOperations {
    private static final Map<String, String> HEADERS =
            Map.of("x-provider", secret("provider-header"), "authorization", "Bearer " + secret("provider-bearer"));
    private static final JsonNode EXTRA = json("{'password':'SECRET','list':[{'bearer_token':'SECRET'}]}");
    private static final String EXTRA_NAME = "extra_credentials";
    private static final SecretMapping MAPPING = SecretMapping.builder()
            .targetField(SecretTarget.configuration("any"))
            .secretReferenceId("r")
            .putAdditionalProperty(EXTRA_NAME, EXTRA)
            .build();
    private static final PricingAdjustments PRICING = PricingAdjustments.builder()
            .putAdditionalProperty(EXTRA_NAME, EXTRA)
            .build();
    private static final JsonNode NOTHING = json("{}");

    private PortkeyOperations() {}

    static Stream<Operation> all() {
        return Stream.of(writes(), gets(), others(), models(), workspaces(), secretReferences())
                .flatMap(each -> each);
    }

    private static Operation integrations(String method, Function<JsonNode, JsonNode> answer, Object... arguments) {
        return Operation.of(
                IntegrationsClient.class, clients -> clients.portkey().integrations(), method, answer, arguments);
    }

    private static Operation models(String method, JsonNode answer, Object... arguments) {
        return Operation.of(
                IntegrationModelsClient.class,
                clients -> clients.portkey().integrations().models("s"),
                method,
                sent -> answer,
                arguments);
    }

    private static Operation workspaces(String method, JsonNode answer, Object... arguments) {
        return Operation.of(
                IntegrationWorkspacesClient.class,
                clients -> clients.portkey().integrations().workspaces("s"),
                method,
                sent -> answer,
                arguments);
    }

    private static Stream<Operation> writes() {
        return configurations()
                .flatMap(configuration -> Stream.of(
                        integrations("create", PortkeyOperations::created, create(configuration)),
                        integrations("update", sent -> NOTHING, "s", update(configuration))));
    }

    private static CreateIntegrationRequest create(ProviderConfiguration configuration) {
        return CreateIntegrationRequest.builder()
                .name("n")
                .aiProviderId(configuration.aiProviderId().orElse(AiProviderId.COHERE))
                .key(secret("provider"))
                .configurations(configuration)
                .addSecretMapping(MAPPING)
                .pricingAdjustments(PRICING)
                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                .build();
    }

    private static UpdateIntegrationRequest update(ProviderConfiguration configuration) {
        return UpdateIntegrationRequest.builder()
                .key(secret("provider"))
                .configurations(configuration)
                .secretMappings(List.of(MAPPING))
                .pricingAdjustments(PRICING)
                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                .build();
    }

    private static Stream<ProviderConfiguration> configurations() {
        Stream<ProviderConfiguration> plain = Stream.of(
                OpenAiConfiguration.builder()
                        .customHeaders(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                WorkersAiConfiguration.builder()
                        .workersAiAccountId("a")
                        .customHeaders(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                HuggingFaceConfiguration.builder()
                        .customHeaders(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                CortexConfiguration.builder()
                        .snowflakeAccount("a")
                        .customHeaders(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                CustomHostConfiguration.builder()
                        .customHeaders(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                OtherConfiguration.builder()
                        .provider(AiProviderId.of("of-tomorrow"))
                        .customHeaders(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                BedrockConfiguration.builder()
                        .auth(AwsAccessKeyAuth.builder()
                                .awsAccessKeyId(secret("aws-id"))
                                .awsSecretAccessKey(secret("aws-secret"))
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build())
                        .awsRegion("r")
                        .customHeaders(HEADERS)
                        .build(),
                SageMakerConfiguration.builder()
                        .auth(AwsAccessKeyAuth.builder()
                                .awsAccessKeyId(secret("aws-id"))
                                .awsSecretAccessKey(secret("aws-secret"))
                                .build())
                        .awsRegion("r")
                        .customHeaders(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                SageMakerConfiguration.builder()
                        .auth(AwsAssumedRoleAuth.builder()
                                .awsRoleArn("r")
                                .awsExternalId(secret("aws-external"))
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build())
                        .awsRegion("r")
                        .build(),
                ClaudePlatformAwsConfiguration.builder()
                        .auth(AwsServiceRoleAuth.builder()
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build())
                        .customHeaders(HEADERS)
                        .build(),
                BedrockMantleConfiguration.builder()
                        .auth(AwsApiKeyAuth.builder()
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build())
                        .customHeaders(HEADERS)
                        .build(),
                AnthropicConfiguration.builder()
                        .customHeaders(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                BytePlusConfiguration.builder()
                        .customHeaders(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                OracleConfiguration.builder()
                        .oracleRegion("r")
                        .oracleTenancy("t")
                        .oracleCompartmentId("c")
                        .oracleUser("u")
                        .oracleFingerprint("f")
                        .oraclePrivateKey(secret("oracle"))
                        .oracleKeyPassphrase(secret("oracle-passphrase"))
                        .customHeaders(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                DatabricksConfiguration.builder()
                        .databricksWorkspace("w")
                        .customHeaders(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                AzureAiConfiguration.builder()
                        .auth(AzureEntraAuth.builder()
                                .azureEntraTenantId("t")
                                .azureEntraClientId("c")
                                .azureEntraClientSecret(secret("entra"))
                                .build())
                        .azureFoundryUrl("https://foundry.example")
                        .customHeaders(HEADERS)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build());
        Stream<ProviderConfiguration> azure = azureAuths()
                .map(auth -> AzureOpenAiConfiguration.builder()
                        .auth(auth)
                        .azureResourceName("r")
                        .addAzureDeploymentConfig(AzureDeploymentConfig.builder()
                                .azureApiVersion("v")
                                .azureDeploymentName("d")
                                .azureModelSlug("m")
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build())
                        .customHeaders(HEADERS)
                        .build());
        Stream<ProviderConfiguration> vertex = vertexAuths()
                .map(auth -> VertexAiConfiguration.builder()
                        .auth(auth)
                        .vertexRegion("r")
                        .customHeaders(HEADERS)
                        .build());
        return Stream.of(plain, azure, vertex).flatMap(each -> each);
    }

    private static Stream<AzureAuth> azureAuths() {
        return Stream.of(
                AzureDefaultAuth.builder()
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                AzureEntraAuth.builder()
                        .azureEntraTenantId("t")
                        .azureEntraClientId("c")
                        .azureEntraClientSecret(secret("entra"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                AzureEntraFederatedAuth.builder()
                        .azureEntraTenantId("t")
                        .azureEntraClientId("c")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                AzureManagedAuth.builder()
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                AzureWorkloadAuth.builder()
                        .azureWorkloadTenantId("t")
                        .azureWorkloadClientId("c")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build());
    }

    private static Stream<VertexAuth> vertexAuths() {
        return Stream.of(
                VertexServiceAccountAuth.builder()
                        .vertexServiceAccountJson(json("{'type':'SECRET','private_key':'SECRET','any':{'x':'SECRET'}}"))
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                VertexBasicAuth.builder()
                        .vertexProjectId("p")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                VertexWorkloadAuth.builder()
                        .vertexProjectId("p")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build());
    }

    /** What a server would answer that gives back all that it was sent. */
    private static JsonNode created(JsonNode sent) {
        return json("{'id':'1','slug':'s'}").<ObjectNode>require().set("sent", sent);
    }

    private static Stream<Operation> gets() {
        return Stream.of(
                        "openai",
                        "azure-openai",
                        "azure-ai",
                        "bedrock",
                        "sagemaker",
                        "vertex-ai",
                        "workers-ai",
                        "huggingface",
                        "cortex",
                        "claude-platform-aws",
                        "bedrock-mantle",
                        "anthropic",
                        "byteplus",
                        "oracle",
                        "databricks",
                        "of-tomorrow")
                .map(provider -> integrations("get", sent -> stored(provider), provider));
    }

    /** An integration as Portkey would show it if it forgot to mask anything. */
    private static JsonNode stored(String provider) {
        return json("{'slug':'s','key':'SECRET','any':'SECRET','configurations':{'custom_headers':{'x':'SECRET'},"
                        + "'masked_custom_headers':{'x':'SECRET'},'aws_access_key_id':'SECRET',"
                        + "'aws_secret_access_key':'SECRET','azure_entra_client_secret':'SECRET',"
                        + "'azure_deployment_config':[{'any':'SECRET'}],'vertex_service_account_json':{'x':'SECRET'},"
                        + "'masked_vertex_service_account_json':{'x':'SECRET'},'any':'SECRET'},"
                        + "'secret_mappings':[{'target_field':'key','secret_reference_id':'r','any':'SECRET'}],"
                        + "'global_workspace_access_settings':{'any':'SECRET'},"
                        + "'pricing_adjustments':{'any':'SECRET'}}")
                .<ObjectNode>require()
                .put("ai_provider_id", provider);
    }

    private static Stream<Operation> others() {
        JsonNode page = json("{'data':[{'slug':'s','key':'SECRET'}],'total':1,'any':'SECRET'}");
        return Stream.of(
                integrations("list", sent -> page, ListIntegrationsRequest.all()),
                integrations("listAll", sent -> page, ListIntegrationsRequest.all()),
                integrations("findByName", sent -> page, "n"),
                integrations("delete", sent -> NOTHING, "s"));
    }

    private static Operation secretReferences(String method, Function<JsonNode, JsonNode> answer, Object... arguments) {
        return Operation.of(
                SecretReferencesClient.class,
                clients -> clients.portkey().secretReferences(),
                method,
                answer,
                arguments);
    }

    private static Stream<Operation> secretReferences() {
        JsonNode page = json("{'data':[{'slug':'s','secret':'SECRET'}],'total':1,'any':'SECRET'}");
        Stream<Operation> writes = auths().flatMap(auth -> Stream.of(
                secretReferences(
                        "create",
                        PortkeyOperations::created,
                        CreateSecretReferenceRequest.builder()
                                .name("n")
                                .authConfig(auth)
                                .secretPath("p")
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build()),
                secretReferences(
                        "update",
                        sent -> NOTHING,
                        "s",
                        UpdateSecretReferenceRequest.builder()
                                .authConfig(auth)
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build())));
        Stream<Operation> gets = Stream.of("aws_auth_type", "azure_auth_mode", "vault_auth_type", "of_tomorrow")
                .map(mode -> secretReferences("get", sent -> storedReference(mode), mode));
        Stream<Operation> others = Stream.of(
                secretReferences("list", sent -> page, ListSecretReferencesRequest.all()),
                secretReferences("listAll", sent -> page, ListSecretReferencesRequest.all()),
                secretReferences("findByName", sent -> page, "n"),
                secretReferences("delete", sent -> NOTHING, "s"));
        return Stream.of(writes, gets, others).flatMap(each -> each);
    }

    /** A secret reference as Portkey would show it if it forgot to mask anything. */
    private static JsonNode storedReference(String mode) {
        return json("{'slug':'s','any':'SECRET','auth_config':{'" + mode + "':'m','aws_access_key_id':'SECRET',"
                + "'aws_secret_access_key':'SECRET','azure_entra_client_secret':'SECRET','vault_token':'SECRET',"
                + "'vault_secret_id':'SECRET','any':{'x':'SECRET'}}}");
    }

    private static Stream<AuthConfig> auths() {
        return Stream.of(
                AwsAccessKeyAuthConfig.builder()
                        .awsAccessKeyId(secret("manager-aws-id"))
                        .awsSecretAccessKey(secret("manager-aws-secret"))
                        .awsRegion("r")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                AwsAssumedRoleAuthConfig.builder()
                        .awsRoleArn("a")
                        .awsExternalId(secret("manager-aws-external"))
                        .awsRegion("r")
                        .build(),
                AwsServiceRoleAuthConfig.builder()
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                AzureEntraAuthConfig.builder()
                        .azureVaultUrl("https://vault.example")
                        .azureEntraTenantId("t")
                        .azureEntraClientId("c")
                        .azureEntraClientSecret(secret("manager-entra"))
                        .build(),
                AzureManagedAuthConfig.builder()
                        .azureVaultUrl("https://vault.example")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                AzureDefaultAuthConfig.builder()
                        .azureVaultUrl("https://vault.example")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build(),
                HashicorpTokenAuthConfig.builder()
                        .vaultAddr("https://vault.example")
                        .vaultToken(secret("manager-vault"))
                        .build(),
                HashicorpAppRoleAuthConfig.builder()
                        .vaultAddr("https://vault.example")
                        .vaultRoleId("r")
                        .vaultSecretId(secret("manager-vault-id"))
                        .build(),
                HashicorpKubernetesAuthConfig.builder()
                        .vaultAddr("https://vault.example")
                        .vaultRole("r")
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build());
    }

    private static Stream<Operation> models() {
        BulkUpdateModelsRequest request = BulkUpdateModelsRequest.builder()
                .addModel(ModelUpdateRequest.builder()
                        .slug("m")
                        .enabled(true)
                        .configurations(ModelConfigurations.builder()
                                .customHost("https://model.example")
                                .customHeaders(HEADERS)
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build())
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build())
                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                .build();
        JsonNode stored = json(
                "{'models':[{'slug':'m','any':'SECRET','configurations':{'any':'SECRET','custom_headers':{'x':'SECRET'}},"
                        + "'pricing_config':{'any':'SECRET','pay_as_you_go':{'any':'SECRET','request_token':{'any':'SECRET'}}}}]}");
        return Stream.of(
                models("list", stored), models("update", NOTHING, request), models("delete", NOTHING, List.of("m")));
    }

    private static Stream<Operation> workspaces() {
        BulkUpdateWorkspacesRequest request = BulkUpdateWorkspacesRequest.builder()
                .workspaces(List.of(WorkspaceUpdateRequest.builder()
                        .id("w")
                        .enabled(true)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build()))
                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                .build();
        JsonNode stored = json("{'workspaces':[{'id':'w','any':'SECRET','usage_limits':[{'any':'SECRET'}],"
                + "'rate_limits':[{'any':'SECRET'}]}]}");
        return Stream.of(workspaces("list", stored), workspaces("update", NOTHING, request));
    }
}
