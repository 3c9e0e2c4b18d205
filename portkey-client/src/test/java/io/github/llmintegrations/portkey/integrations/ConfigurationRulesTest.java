package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.portkey.Documents.json;
import static io.github.llmintegrations.portkey.Documents.read;
import static io.github.llmintegrations.portkey.Documents.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What configurations and their parts are refused for when they are built. */
class ConfigurationRulesTest {
    private static final AwsAuth AWS = AwsAuth.assumedRole("arn");
    private static final SecretFrom FROM = SecretFrom.reference("r");
    private static final AzureAuth AZURE = AzureAuth.managed();

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "OpenAiConfiguration: custom_host must not be blank; "
                                + "openai_organization must not be blank; openai_project must not be blank",
                        () -> OpenAiConfiguration.builder()
                                .openaiOrganization("")
                                .openaiProject(" ")
                                .customHost("\t")
                                .build()),
                fault(
                        "AzureOpenAiConfiguration: custom_host must not be blank; "
                                + "azure_resource_name must not be blank; azure_deployment_config must not be empty",
                        () -> AzureOpenAiConfiguration.builder()
                                .auth(AZURE)
                                .azureResourceName(" ")
                                .customHost("")
                                .build()),
                fault(
                        "AzureDeploymentConfig: azure_deployment_name must not be blank; "
                                + "azure_model_slug must not be blank; alias must not be blank; "
                                + "azure_api_version must have at most 30 characters",
                        () -> AzureDeploymentConfig.builder()
                                .azureApiVersion("v".repeat(31))
                                .azureDeploymentName("")
                                .azureModelSlug(" ")
                                .alias("")
                                .build()),
                fault(
                        "AzureAiConfiguration: custom_host must not be blank; azure_foundry_url must not be blank; "
                                + "azure_deployment_name must not be blank; azure_api_version must have at most 30 characters",
                        () -> AzureAiConfiguration.builder()
                                .auth(AZURE)
                                .azureFoundryUrl("")
                                .azureDeploymentName(" ")
                                .azureApiVersion("v".repeat(31))
                                .customHost(" ")
                                .build()),
                fault(
                        "BedrockConfiguration: custom_host must not be blank; aws_region must not be blank",
                        () -> BedrockConfiguration.builder()
                                .auth(AWS)
                                .awsRegion(" ")
                                .customHost("")
                                .build()),
                fault(
                        "SageMakerConfiguration: custom_host must not be blank; aws_region must not be blank",
                        () -> SageMakerConfiguration.builder()
                                .auth(AWS)
                                .awsRegion("")
                                .customHost("")
                                .build()),
                fault(
                        "VertexAiConfiguration: custom_host must not be blank; vertex_region must not be blank",
                        () -> VertexAiConfiguration.builder()
                                .auth(VertexAuth.basic("p"))
                                .vertexRegion("")
                                .customHost("")
                                .build()),
                fault(
                        "WorkersAiConfiguration: custom_host must not be blank; "
                                + "workers_ai_account_id must not be blank",
                        () -> WorkersAiConfiguration.builder()
                                .workersAiAccountId("")
                                .customHost("")
                                .build()),
                fault(
                        "HuggingFaceConfiguration: custom_host must not be blank; "
                                + "huggingface_base_url must not be blank",
                        () -> HuggingFaceConfiguration.builder()
                                .huggingfaceBaseUrl(" ")
                                .customHost("")
                                .build()),
                fault(
                        "CortexConfiguration: custom_host must not be blank; snowflake_account must not be blank",
                        () -> CortexConfiguration.builder()
                                .snowflakeAccount("")
                                .customHost("")
                                .build()),
                fault(
                        "CustomHostConfiguration: custom_host must not be blank",
                        () -> CustomHostConfiguration.builder().customHost("").build()),
                fault(
                        "OtherConfiguration: custom_host must not be blank; provider must not be blank",
                        () -> OtherConfiguration.builder()
                                .provider(AiProviderId.of(""))
                                .customHost("")
                                .build()),
                fault(
                        "AwsAccessKeyAuth: aws_access_key_id must not be blank; aws_secret_access_key must not be blank",
                        () -> AwsAuth.accessKey("", " ")),
                fault(
                        "AwsAssumedRoleAuth: aws_role_arn must not be blank; aws_external_id must not be blank",
                        () -> AwsAuth.assumedRole(" ", "")),
                fault("AwsAssumedRoleAuth: aws_role_arn must not be blank", () -> AwsAuth.assumedRole("")),
                fault(
                        "AzureEntraAuth: azure_entra_tenant_id must not be blank; "
                                + "azure_entra_client_id must not be blank; azure_entra_client_secret must not be blank",
                        () -> AzureAuth.entra("", "", "")),
                fault(
                        "AzureEntraFederatedAuth: azure_entra_tenant_id must not be blank; "
                                + "azure_entra_client_id must not be blank",
                        () -> AzureAuth.entraFederated("", "")),
                fault(
                        "AzureWorkloadAuth: azure_workload_tenant_id must not be blank; "
                                + "azure_workload_client_id must not be blank",
                        () -> AzureAuth.workload("", "")),
                fault("AzureManagedAuth: azure_managed_client_id must not be blank", () -> AzureAuth.managed("")),
                fault("VertexBasicAuth: vertex_project_id must not be blank", () -> VertexAuth.basic("")),
                fault("VertexWorkloadAuth: vertex_project_id must not be blank", () -> VertexAuth.workload("")),
                fault(
                        "VertexServiceAccountAuth: vertex_service_account_json must be an object",
                        () -> VertexAuth.serviceAccount(json("'{}'"))),
                fault(
                        "VertexServiceAccountAuth: vertex_service_account_json must be set, "
                                + "or taken from a secret reference",
                        () -> VertexServiceAccountAuth.builder().build()),
                fault(
                        "AwsAccessKeyAuth: aws_access_key_id must be set, or taken from a secret reference; "
                                + "aws_secret_access_key must be set, or taken from a secret reference",
                        () -> AwsAccessKeyAuth.builder().build()),
                fault(
                        "AwsAccessKeyAuth: aws_access_key_id must be set, or taken from a secret reference; "
                                + "aws_secret_access_key must not be set and taken from a secret reference at once",
                        () -> AwsAccessKeyAuth.builder()
                                .awsSecretAccessKey("s")
                                .awsSecretAccessKeyFrom(FROM)
                                .build()),
                fault(
                        "AwsAssumedRoleAuth: aws_role_arn must be set, or taken from a secret reference; "
                                + "aws_external_id must not be set and taken from a secret reference at once",
                        () -> AwsAssumedRoleAuth.builder()
                                .awsExternalId("e")
                                .awsExternalIdFrom(FROM)
                                .build()),
                fault(
                        "AzureEntraAuth: azure_entra_client_secret must be set, or taken from a secret reference",
                        () -> AzureEntraAuth.builder()
                                .azureEntraTenantId("t")
                                .azureEntraClientId("c")
                                .build()),
                fault(
                        "BedrockConfiguration: aws_region must be set, unless auth is that of a service role",
                        () -> BedrockConfiguration.builder()
                                .auth(AwsAuth.apiKey())
                                .build()),
                fault(
                        "SageMakerConfiguration: aws_region must be set, unless auth is that of a service role; "
                                + "auth must not be of aws_auth_type apiKey",
                        () -> SageMakerConfiguration.builder()
                                .auth(AwsAuth.apiKey())
                                .build()),
                fault(
                        "ClaudePlatformAwsConfiguration: aws_region must be set, unless auth is that of a service role; "
                                + "auth must not be of aws_auth_type apiKey",
                        () -> ClaudePlatformAwsConfiguration.builder()
                                .auth(AwsAuth.apiKey())
                                .build()),
                fault(
                        "BedrockMantleConfiguration: aws_region must be set, unless auth is that of an API key; "
                                + "auth must not be of aws_auth_type accessKey",
                        () -> BedrockMantleConfiguration.builder()
                                .auth(AwsAuth.accessKey("i", "s"))
                                .build()),
                fault(
                        "OracleConfiguration: oracle_user must not be blank; "
                                + "oracle_private_key must be set, or taken from a secret reference; "
                                + "oracle_key_passphrase must not be set and taken from a secret reference at once",
                        () -> OracleConfiguration.builder()
                                .oracleRegion("r")
                                .oracleTenancy("t")
                                .oracleCompartmentId("c")
                                .oracleUser("")
                                .oracleFingerprint("f")
                                .oracleKeyPassphrase("p")
                                .oracleKeyPassphraseFrom(FROM)
                                .build()),
                fault("secretReferenceId must not be blank", () -> SecretFrom.reference(" ")),
                fault("secretKey must not be blank", () -> SecretFrom.reference("r", "")),
                fault(
                        "SecretMapping: secret_reference_id must not be blank; secret_key must not be blank",
                        () -> SecretMapping.builder()
                                .targetField(SecretTarget.key())
                                .secretReferenceId("")
                                .secretKey(" ")
                                .build()),
                fault(
                        "ListIntegrationsRequest: workspace_id must not be blank; current_page must be at least 0; "
                                + "page_size must be at least 1",
                        () -> ListIntegrationsRequest.builder()
                                .workspaceId("")
                                .currentPage(-1)
                                .pageSize(0)
                                .build()));
    }

    private static Arguments fault(String message, Supplier<?> build) {
        return Arguments.argumentSet(message, message, (ThrowingCallable) build::get);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areNamedAllAtOnce(String message, ThrowingCallable build) {
        assertThatIllegalArgumentException().isThrownBy(build).withMessage(message);
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                fault(
                        "[auth, azureResourceName]",
                        () -> AzureOpenAiConfiguration.builder().build()),
                fault(
                        "[auth, azureFoundryUrl]",
                        () -> AzureAiConfiguration.builder().build()),
                fault("[auth]", () -> BedrockConfiguration.builder().build()),
                fault("[auth]", () -> SageMakerConfiguration.builder().build()),
                fault(
                        "[auth, vertexRegion]",
                        () -> VertexAiConfiguration.builder().build()),
                fault(
                        "[workersAiAccountId]",
                        () -> WorkersAiConfiguration.builder().build()),
                fault("[snowflakeAccount]", () -> CortexConfiguration.builder().build()),
                fault(
                        "[oracleRegion, oracleTenancy, oracleCompartmentId, oracleUser, oracleFingerprint]",
                        () -> OracleConfiguration.builder().build()),
                fault(
                        "[databricksWorkspace]",
                        () -> DatabricksConfiguration.builder().build()),
                fault("[provider]", () -> OtherConfiguration.builder().build()),
                fault(
                        "[targetField, secretReferenceId]",
                        () -> SecretMapping.builder().build()),
                fault(
                        "[azureApiVersion, azureDeploymentName, azureModelSlug]",
                        () -> AzureDeploymentConfig.builder().build()));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void nameTheFieldsThatWereNeverSet(String fields, ThrowingCallable build) {
        assertThatIllegalArgumentException().isThrownBy(build).withMessageContaining(fields);
    }

    /** All but the one whose provider stands elsewhere. */
    static Stream<ProviderConfiguration> readable() {
        return ConfigurationCases.all()
                .map(ConfigurationCases.Case::custom)
                .filter(configuration -> !(configuration instanceof OtherConfiguration));
    }

    /** What an auth does not know is the configuration's then. */
    @ParameterizedTest
    @MethodSource("readable")
    void canBeReadBackWithTheirTable(ProviderConfiguration configuration) {
        JsonNode sent = written(configuration);

        Object read = read(configuration.getClass().getInterfaces()[0], sent);

        assertThat(read).hasSameClassAs(configuration);
        assertThat(written(read)).isEqualTo(sent);
    }

    @Test
    void letAnApiVersionHaveThirtyCharacters() {
        String longest = "v".repeat(30);

        assertThatCode(() -> AzureDeploymentConfig.builder()
                        .azureApiVersion(longest)
                        .azureDeploymentName("d")
                        .azureModelSlug("m")
                        .build())
                .doesNotThrowAnyException();
        assertThatCode(() -> AzureAiConfiguration.builder()
                        .auth(AZURE)
                        .azureFoundryUrl("https://foundry.example")
                        .azureApiVersion(longest)
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void knowsWhichWayAnAuthIs() {
        assertThat(AzureAuth.defaultKey().azureAuthMode()).isEqualTo(AzureAuthMode.DEFAULT);
        assertThat(AwsAuth.accessKey("AKIA", "s").awsAuthType()).isEqualTo(AwsAuthType.ACCESS_KEY);
        assertThat(VertexAuth.workload("p").vertexAuthType()).isEqualTo(VertexAuthType.WORKLOAD);
    }
}
