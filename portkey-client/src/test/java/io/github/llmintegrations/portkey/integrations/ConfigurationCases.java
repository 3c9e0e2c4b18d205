package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.testing.Json.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.stream.Stream;

/** Every provider in each of its auth modes. */
final class ConfigurationCases {
    private static final String HOST = "https://proxy.example";
    private static final TextNode VALUE = TextNode.valueOf("value");

    private ConfigurationCases() {}

    /**
     * A configuration and what is written of it.
     *
     * @param plain without what any configuration may have
     * @param custom with a host, headers and an unknown field
     */
    record Case(String provider, JsonNode fields, ProviderConfiguration plain, ProviderConfiguration custom) {

        @Override
        public String toString() {
            return provider + " " + fields;
        }
    }

    static Stream<Case> all() {
        return Stream.of(azureCases(), awsCases(), vertexCases(), otherCases(), casesOfDocs())
                .flatMap(each -> each);
    }

    private static Stream<Case> azureCases() {
        return Stream.of(
                        new Auth<>(AzureAuth.defaultKey(), "'azure_auth_mode':'default'"),
                        new Auth<>(
                                AzureAuth.entra("t", "c", "s"),
                                "'azure_auth_mode':'entra','azure_entra_tenant_id':'t','azure_entra_client_id':'c',"
                                        + "'azure_entra_client_secret':'s'"),
                        new Auth<>(AzureAuth.managed(), "'azure_auth_mode':'managed'"),
                        new Auth<>(AzureAuth.managed("c"), "'azure_auth_mode':'managed','azure_managed_client_id':'c'"),
                        new Auth<>(
                                AzureAuth.entraFederated("t", "c"),
                                "'azure_auth_mode':'entraFederated','azure_entra_tenant_id':'t',"
                                        + "'azure_entra_client_id':'c'"),
                        new Auth<>(
                                AzureAuth.workload("t", "c"),
                                "'azure_auth_mode':'workload','azure_workload_tenant_id':'t',"
                                        + "'azure_workload_client_id':'c'"),
                        new Auth<AzureAuth>(
                                AzureEntraAuth.builder()
                                        .azureEntraTenantId("t")
                                        .azureEntraClientId("c")
                                        .azureEntraClientSecret("s")
                                        .putAdditionalProperty("azure_cloud", VALUE)
                                        .build(),
                                "'azure_auth_mode':'entra','azure_entra_tenant_id':'t','azure_entra_client_id':'c',"
                                        + "'azure_entra_client_secret':'s','azure_cloud':'value'"))
                .flatMap(auth -> Stream.of(azureOpenAi(auth), azureAi(auth)));
    }

    private record Auth<T>(T auth, String fields) {}

    private static Case azureOpenAi(Auth<AzureAuth> auth) {
        AzureOpenAiConfiguration.Builder builder = AzureOpenAiConfiguration.builder()
                .auth(auth.auth())
                .azureResourceName("r")
                .addAzureDeploymentConfig(AzureDeploymentConfig.builder()
                        .azureApiVersion("2026-01-01")
                        .azureDeploymentName("d")
                        .azureModelSlug("gpt-5")
                        .build())
                .addAzureDeploymentConfig(AzureDeploymentConfig.builder()
                        .azureApiVersion("2026-01-02")
                        .azureDeploymentName("e")
                        .azureModelSlug("gpt-6")
                        .alias("six")
                        .isDefault(false)
                        .putAdditionalProperty("brand_new", VALUE)
                        .build());
        return new Case(
                "azure-openai",
                json("{" + auth.fields() + ",'azure_resource_name':'r','azure_deployment_config':["
                        + "{'azure_api_version':'2026-01-01','azure_deployment_name':'d','azure_model_slug':'gpt-5'},"
                        + "{'azure_api_version':'2026-01-02','azure_deployment_name':'e','azure_model_slug':'gpt-6',"
                        + "'alias':'six','is_default':false,'brand_new':'value'}]}"),
                builder.build(),
                builder.customHost(HOST)
                        .putCustomHeader("x-b", "2")
                        .putCustomHeader("x-a", "1")
                        .putAdditionalProperty("brand_new", VALUE)
                        .build());
    }

    private static Case azureAi(Auth<AzureAuth> auth) {
        AzureAiConfiguration.Builder builder = AzureAiConfiguration.builder()
                .auth(auth.auth())
                .azureFoundryUrl("https://foundry.example")
                .azureApiVersion("2026-01-01")
                .azureDeploymentName("d");
        return new Case(
                "azure-ai",
                json("{" + auth.fields() + ",'azure_foundry_url':'https://foundry.example',"
                        + "'azure_api_version':'2026-01-01','azure_deployment_name':'d'}"),
                builder.build(),
                builder.customHost(HOST)
                        .putCustomHeader("x-b", "2")
                        .putCustomHeader("x-a", "1")
                        .putAdditionalProperty("brand_new", VALUE)
                        .build());
    }

    private static Stream<Case> awsCases() {
        return Stream.of(
                        new Auth<>(
                                AwsAuth.accessKey("AKIA", "s"),
                                "'aws_auth_type':'accessKey','aws_access_key_id':'AKIA','aws_secret_access_key':'s'"),
                        new Auth<>(
                                AwsAuth.assumedRole("arn:aws:iam::1:role/r"),
                                "'aws_auth_type':'assumedRole','aws_role_arn':'arn:aws:iam::1:role/r'"),
                        new Auth<>(
                                AwsAuth.assumedRole("arn:aws:iam::1:role/r", "e"),
                                "'aws_auth_type':'assumedRole','aws_role_arn':'arn:aws:iam::1:role/r',"
                                        + "'aws_external_id':'e'"),
                        new Auth<AwsAuth>(
                                AwsAccessKeyAuth.builder()
                                        .awsAccessKeyId("AKIA")
                                        .awsSecretAccessKey("s")
                                        .putAdditionalProperty("aws_session_token", VALUE)
                                        .build(),
                                "'aws_auth_type':'accessKey','aws_access_key_id':'AKIA','aws_secret_access_key':'s',"
                                        + "'aws_session_token':'value'"))
                .flatMap(auth -> Stream.of(bedrock(auth), sageMaker(auth), claudePlatformAws(auth)));
    }

    private static Case claudePlatformAws(Auth<AwsAuth> auth) {
        ClaudePlatformAwsConfiguration.Builder builder = ClaudePlatformAwsConfiguration.builder()
                .auth(auth.auth())
                .awsRegion("eu-west-1")
                .anthropicAwsWorkspaceId("wrkspc_1");
        return new Case(
                "claude-platform-aws",
                json("{" + auth.fields() + ",'aws_region':'eu-west-1','anthropic_aws_workspace_id':'wrkspc_1'}"),
                builder.build(),
                builder.customHost(HOST)
                        .putCustomHeader("x-b", "2")
                        .putCustomHeader("x-a", "1")
                        .putAdditionalProperty("brand_new", VALUE)
                        .build());
    }

    /** Providers, modes and fields that only the vendor's documentation has. */
    private static Stream<Case> casesOfDocs() {
        BedrockConfiguration.Builder serviceRole =
                BedrockConfiguration.builder().auth(AwsAuth.serviceRole());
        BedrockMantleConfiguration.Builder mantle =
                BedrockMantleConfiguration.builder().auth(AwsAuth.apiKey());
        AnthropicConfiguration.Builder anthropic =
                AnthropicConfiguration.builder().anthropicInspectStreamForOverloadedError(true);
        BytePlusConfiguration.Builder bytePlus =
                BytePlusConfiguration.builder().byteplusRegion(BytePlusRegion.EU_WEST_1);
        OracleConfiguration.Builder oracle = OracleConfiguration.builder()
                .oracleRegion("us-chicago-1")
                .oracleTenancy("t")
                .oracleCompartmentId("c")
                .oracleUser("u")
                .oracleFingerprint("f")
                .oraclePrivateKey("k")
                .oracleKeyPassphrase("p")
                .oracleApiVersion("20231130");
        DatabricksConfiguration.Builder databricks =
                DatabricksConfiguration.builder().databricksWorkspace("w").databricksServingEndpointName("e");
        VertexAiConfiguration.Builder vertex = VertexAiConfiguration.builder()
                .auth(VertexAuth.workload("p"))
                .vertexRegion("global")
                .vertexSkipPtuCostAttribution(true)
                .vertexMapMetadata(false)
                .isKeyRequired(false);
        AzureAiConfiguration.Builder azureAi = AzureAiConfiguration.builder()
                .auth(AzureAuth.managed())
                .azureFoundryUrl("https://foundry.example")
                .isKeyRequired(false);
        AzureOpenAiConfiguration.Builder azureOpenAi = AzureOpenAiConfiguration.builder()
                .auth(AzureAuth.managed())
                .azureResourceName("r")
                .addAzureDeploymentConfig(AzureDeploymentConfig.builder()
                        .azureApiVersion("2026-01-01")
                        .azureDeploymentName("d")
                        .azureModelSlug("gpt-5")
                        .build());
        return Stream.of(
                new Case(
                        "azure-openai",
                        json("{'azure_auth_mode':'managed','azure_resource_name':'r','azure_deployment_config':["
                                + "{'azure_api_version':'2026-01-01','azure_deployment_name':'d',"
                                + "'azure_model_slug':'gpt-5'}]}"),
                        azureOpenAi.build(),
                        azureOpenAi
                                .customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()),
                new Case(
                        "bedrock",
                        json("{'aws_auth_type':'serviceRole'}"),
                        serviceRole.build(),
                        serviceRole
                                .customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()),
                new Case(
                        "bedrock-mantle",
                        json("{'aws_auth_type':'apiKey'}"),
                        mantle.build(),
                        mantle.customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()),
                new Case(
                        "anthropic",
                        json("{'anthropic_inspect_stream_for_overloaded_error':true}"),
                        anthropic.build(),
                        anthropic
                                .customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()),
                new Case(
                        "byteplus",
                        json("{'byteplus_region':'eu-west-1'}"),
                        bytePlus.build(),
                        bytePlus.customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()),
                new Case(
                        "oracle",
                        json("{'oracle_region':'us-chicago-1','oracle_tenancy':'t','oracle_compartment_id':'c',"
                                + "'oracle_user':'u','oracle_fingerprint':'f','oracle_private_key':'k',"
                                + "'oracle_key_passphrase':'p','oracle_api_version':'20231130'}"),
                        oracle.build(),
                        oracle.customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()),
                new Case(
                        "databricks",
                        json("{'databricks_workspace':'w','databricks_serving_endpoint_name':'e'}"),
                        databricks.build(),
                        databricks
                                .customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()),
                new Case(
                        "vertex-ai",
                        json("{'vertex_auth_type':'workload','vertex_project_id':'p','vertex_region':'global',"
                                + "'vertex_skip_ptu_cost_attribution':true,'vertex_map_metadata':false,"
                                + "'is_key_required':false}"),
                        vertex.build(),
                        vertex.customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()),
                new Case(
                        "azure-ai",
                        json("{'azure_auth_mode':'managed','azure_foundry_url':'https://foundry.example',"
                                + "'is_key_required':false}"),
                        azureAi.build(),
                        azureAi.customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()));
    }

    private static Case bedrock(Auth<AwsAuth> auth) {
        BedrockConfiguration.Builder builder =
                BedrockConfiguration.builder().auth(auth.auth()).awsRegion("eu-west-1");
        return new Case(
                "bedrock",
                json("{" + auth.fields() + ",'aws_region':'eu-west-1'}"),
                builder.build(),
                builder.customHost(HOST)
                        .putCustomHeader("x-b", "2")
                        .putCustomHeader("x-a", "1")
                        .putAdditionalProperty("brand_new", VALUE)
                        .build());
    }

    private static Case sageMaker(Auth<AwsAuth> auth) {
        SageMakerConfiguration.Builder builder = SageMakerConfiguration.builder()
                .auth(auth.auth())
                .awsRegion("eu-west-1")
                .amznSagemakerCustomAttributes("1")
                .amznSagemakerTargetModel("2")
                .amznSagemakerTargetVariant("3")
                .amznSagemakerTargetContainerHostname("4")
                .amznSagemakerInferenceId("5")
                .amznSagemakerEnableExplanations("6")
                .amznSagemakerInferenceComponent("7")
                .amznSagemakerSessionId("8")
                .amznSagemakerModelName("9");
        return new Case(
                "sagemaker",
                json("{" + auth.fields() + ",'aws_region':'eu-west-1','amzn_sagemaker_custom_attributes':'1',"
                        + "'amzn_sagemaker_target_model':'2','amzn_sagemaker_target_variant':'3',"
                        + "'amzn_sagemaker_target_container_hostname':'4','amzn_sagemaker_inference_id':'5',"
                        + "'amzn_sagemaker_enable_explanations':'6','amzn_sagemaker_inference_component':'7',"
                        + "'amzn_sagemaker_session_id':'8','amzn_sagemaker_model_name':'9'}"),
                builder.build(),
                builder.customHost(HOST)
                        .putCustomHeader("x-b", "2")
                        .putCustomHeader("x-a", "1")
                        .putAdditionalProperty("brand_new", VALUE)
                        .build());
    }

    private static Stream<Case> vertexCases() {
        return Stream.of(
                        new Auth<>(VertexAuth.basic("p"), "'vertex_auth_type':'basic','vertex_project_id':'p'"),
                        new Auth<>(
                                VertexAuth.serviceAccount(json("{'private_key':'-\\n-','n':1.50,'none':null}")),
                                "'vertex_auth_type':'serviceAccount',"
                                        + "'vertex_service_account_json':{'private_key':'-\\n-','n':1.50,'none':null}"),
                        new Auth<>(VertexAuth.workload("p"), "'vertex_auth_type':'workload','vertex_project_id':'p'"),
                        new Auth<VertexAuth>(
                                VertexBasicAuth.builder()
                                        .vertexProjectId("p")
                                        .putAdditionalProperty("vertex_zone", VALUE)
                                        .build(),
                                "'vertex_auth_type':'basic','vertex_project_id':'p','vertex_zone':'value'"))
                .map(ConfigurationCases::vertexAi);
    }

    private static Case vertexAi(Auth<VertexAuth> auth) {
        VertexAiConfiguration.Builder builder =
                VertexAiConfiguration.builder().auth(auth.auth()).vertexRegion("us-central1");
        return new Case(
                "vertex-ai",
                json("{" + auth.fields() + ",'vertex_region':'us-central1'}"),
                builder.build(),
                builder.customHost(HOST)
                        .putCustomHeader("x-b", "2")
                        .putCustomHeader("x-a", "1")
                        .putAdditionalProperty("brand_new", VALUE)
                        .build());
    }

    private static Stream<Case> otherCases() {
        OpenAiConfiguration.Builder openAi =
                OpenAiConfiguration.builder().openaiOrganization("o").openaiProject("p");
        WorkersAiConfiguration.Builder workersAi =
                WorkersAiConfiguration.builder().workersAiAccountId("a");
        HuggingFaceConfiguration.Builder huggingFace =
                HuggingFaceConfiguration.builder().huggingfaceBaseUrl("https://hf.example");
        CortexConfiguration.Builder cortex = CortexConfiguration.builder().snowflakeAccount("a");
        CustomHostConfiguration.Builder customHost = CustomHostConfiguration.builder();
        OtherConfiguration.Builder other = OtherConfiguration.builder()
                .provider(AiProviderId.of("galaxy"))
                .putAdditionalProperty("galaxy_arm", VALUE);
        return Stream.of(
                new Case(
                        "openai",
                        json("{'openai_organization':'o','openai_project':'p'}"),
                        openAi.build(),
                        openAi.customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()),
                new Case(
                        "workers-ai",
                        json("{'workers_ai_account_id':'a'}"),
                        workersAi.build(),
                        workersAi
                                .customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()),
                new Case(
                        "huggingface",
                        json("{'huggingface_base_url':'https://hf.example'}"),
                        huggingFace.build(),
                        huggingFace
                                .customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()),
                new Case(
                        "cortex",
                        json("{'snowflake_account':'a'}"),
                        cortex.build(),
                        cortex.customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()),
                new Case(
                        "none",
                        json("{}"),
                        customHost.build(),
                        customHost
                                .customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()),
                new Case(
                        "galaxy",
                        json("{'galaxy_arm':'value'}"),
                        other.build(),
                        other.customHost(HOST)
                                .putCustomHeader("x-b", "2")
                                .putCustomHeader("x-a", "1")
                                .putAdditionalProperty("brand_new", VALUE)
                                .build()));
    }
}
