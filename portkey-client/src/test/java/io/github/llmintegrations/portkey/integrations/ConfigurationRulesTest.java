package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.portkey.Documents.read;
import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
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
                        "OpenAiConfiguration: customHost must not be blank; "
                                + "openaiOrganization must not be blank; openaiProject must not be blank",
                        () -> OpenAiConfiguration.builder()
                                .openaiOrganization("")
                                .openaiProject(" ")
                                .customHost("\t")
                                .build()),
                fault(
                        "AzureOpenAiConfiguration: customHost must not be blank; "
                                + "azureResourceName must not be blank; azureDeploymentConfig must not be empty",
                        () -> AzureOpenAiConfiguration.builder()
                                .auth(AZURE)
                                .azureResourceName(" ")
                                .customHost("")
                                .build()),
                fault(
                        "AzureDeploymentConfig: azureDeploymentName must not be blank; "
                                + "azureModelSlug must not be blank; alias must not be blank; "
                                + "azureApiVersion must have at most 30 characters",
                        () -> AzureDeploymentConfig.builder()
                                .azureApiVersion("v".repeat(31))
                                .azureDeploymentName("")
                                .azureModelSlug(" ")
                                .alias("")
                                .build()),
                fault(
                        "AzureAiConfiguration: customHost must not be blank; azureFoundryUrl must not be blank; "
                                + "azureDeploymentName must not be blank; azureApiVersion must have at most 30 characters",
                        () -> AzureAiConfiguration.builder()
                                .auth(AZURE)
                                .azureFoundryUrl("")
                                .azureDeploymentName(" ")
                                .azureApiVersion("v".repeat(31))
                                .customHost(" ")
                                .build()),
                fault(
                        "BedrockConfiguration: customHost must not be blank; awsRegion must not be blank",
                        () -> BedrockConfiguration.builder()
                                .auth(AWS)
                                .awsRegion(" ")
                                .customHost("")
                                .build()),
                fault(
                        "SageMakerConfiguration: customHost must not be blank; awsRegion must not be blank",
                        () -> SageMakerConfiguration.builder()
                                .auth(AWS)
                                .awsRegion("")
                                .customHost("")
                                .build()),
                fault(
                        "VertexAiConfiguration: customHost must not be blank; vertexRegion must not be blank",
                        () -> VertexAiConfiguration.builder()
                                .auth(VertexAuth.basic("p"))
                                .vertexRegion("")
                                .customHost("")
                                .build()),
                fault(
                        "WorkersAiConfiguration: customHost must not be blank; "
                                + "workersAiAccountId must not be blank",
                        () -> WorkersAiConfiguration.builder()
                                .workersAiAccountId("")
                                .customHost("")
                                .build()),
                fault(
                        "HuggingFaceConfiguration: customHost must not be blank; "
                                + "huggingfaceBaseUrl must not be blank",
                        () -> HuggingFaceConfiguration.builder()
                                .huggingfaceBaseUrl(" ")
                                .customHost("")
                                .build()),
                fault(
                        "CortexConfiguration: customHost must not be blank; snowflakeAccount must not be blank",
                        () -> CortexConfiguration.builder()
                                .snowflakeAccount("")
                                .customHost("")
                                .build()),
                fault(
                        "CustomHostConfiguration: customHost must not be blank",
                        () -> CustomHostConfiguration.builder().customHost("").build()),
                fault(
                        "OtherConfiguration: customHost must not be blank; provider must not be blank",
                        () -> OtherConfiguration.builder()
                                .provider(AiProviderId.of(""))
                                .customHost("")
                                .build()),
                fault(
                        "AwsAccessKeyAuth: awsAccessKeyId must not be blank; awsSecretAccessKey must not be blank",
                        () -> AwsAuth.accessKey("", " ")),
                fault(
                        "AwsAssumedRoleAuth: awsRoleArn must not be blank; awsExternalId must not be blank",
                        () -> AwsAuth.assumedRole(" ", "")),
                fault("AwsAssumedRoleAuth: awsRoleArn must not be blank", () -> AwsAuth.assumedRole("")),
                fault(
                        "AzureEntraAuth: azureEntraTenantId must not be blank; "
                                + "azureEntraClientId must not be blank; azureEntraClientSecret must not be blank",
                        () -> AzureAuth.entra("", "", "")),
                fault(
                        "AzureEntraFederatedAuth: azureEntraTenantId must not be blank; "
                                + "azureEntraClientId must not be blank",
                        () -> AzureAuth.entraFederated("", "")),
                fault(
                        "AzureWorkloadAuth: azureWorkloadTenantId must not be blank; "
                                + "azureWorkloadClientId must not be blank",
                        () -> AzureAuth.workload("", "")),
                fault("AzureManagedAuth: azureManagedClientId must not be blank", () -> AzureAuth.managed("")),
                fault("VertexBasicAuth: vertexProjectId must not be blank", () -> VertexAuth.basic("")),
                fault("VertexWorkloadAuth: vertexProjectId must not be blank", () -> VertexAuth.workload("")),
                fault(
                        "VertexServiceAccountAuth: vertexServiceAccountJson must be an object",
                        () -> VertexAuth.serviceAccount(json("'{}'"))),
                fault(
                        "VertexServiceAccountAuth: vertexServiceAccountJson must be set, "
                                + "or taken from a secret reference",
                        () -> VertexServiceAccountAuth.builder().build()),
                fault(
                        "AwsAccessKeyAuth: awsAccessKeyId must be set, or taken from a secret reference; "
                                + "awsSecretAccessKey must be set, or taken from a secret reference",
                        () -> AwsAccessKeyAuth.builder().build()),
                fault(
                        "AwsAccessKeyAuth: awsAccessKeyId must be set, or taken from a secret reference; "
                                + "awsSecretAccessKey must not be set and taken from a secret reference at once",
                        () -> AwsAccessKeyAuth.builder()
                                .awsSecretAccessKey("s")
                                .awsSecretAccessKeyFrom(FROM)
                                .build()),
                fault(
                        "AwsAssumedRoleAuth: awsRoleArn must be set, or taken from a secret reference; "
                                + "awsExternalId must not be set and taken from a secret reference at once",
                        () -> AwsAssumedRoleAuth.builder()
                                .awsExternalId("e")
                                .awsExternalIdFrom(FROM)
                                .build()),
                fault(
                        "AzureEntraAuth: azureEntraClientSecret must be set, or taken from a secret reference",
                        () -> AzureEntraAuth.builder()
                                .azureEntraTenantId("t")
                                .azureEntraClientId("c")
                                .build()),
                fault(
                        "BedrockConfiguration: awsRegion must be set, unless auth is that of a service role",
                        () -> BedrockConfiguration.builder()
                                .auth(AwsAuth.apiKey())
                                .build()),
                fault(
                        "SageMakerConfiguration: awsRegion must be set, unless auth is that of a service role; "
                                + "auth must not be of awsAuthType apiKey",
                        () -> SageMakerConfiguration.builder()
                                .auth(AwsAuth.apiKey())
                                .build()),
                fault(
                        "ClaudePlatformAwsConfiguration: awsRegion must be set, unless auth is that of a service role; "
                                + "auth must not be of awsAuthType apiKey",
                        () -> ClaudePlatformAwsConfiguration.builder()
                                .auth(AwsAuth.apiKey())
                                .build()),
                fault(
                        "BedrockMantleConfiguration: awsRegion must be set, unless auth is that of an API key; "
                                + "auth must not be of awsAuthType accessKey",
                        () -> BedrockMantleConfiguration.builder()
                                .auth(AwsAuth.accessKey("i", "s"))
                                .build()),
                fault(
                        "OracleConfiguration: oracleUser must not be blank; "
                                + "oraclePrivateKey must be set, or taken from a secret reference; "
                                + "oracleKeyPassphrase must not be set and taken from a secret reference at once",
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
                        "SecretMapping: secretReferenceId must not be blank; secretKey must not be blank",
                        () -> SecretMapping.builder()
                                .targetField(SecretTarget.key())
                                .secretReferenceId("")
                                .secretKey(" ")
                                .build()),
                fault(
                        "ListIntegrationsRequest: workspaceId must not be blank; currentPage must be at least 0; "
                                + "pageSize must be at least 1",
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
                        "auth must be set; azureResourceName must be set",
                        () -> AzureOpenAiConfiguration.builder().build()),
                fault(
                        "auth must be set; azureFoundryUrl must be set",
                        () -> AzureAiConfiguration.builder().build()),
                fault("auth must be set", () -> BedrockConfiguration.builder().build()),
                fault("auth must be set", () -> SageMakerConfiguration.builder().build()),
                fault(
                        "auth must be set; vertexRegion must be set",
                        () -> VertexAiConfiguration.builder().build()),
                fault(
                        "workersAiAccountId must be set",
                        () -> WorkersAiConfiguration.builder().build()),
                fault(
                        "snowflakeAccount must be set",
                        () -> CortexConfiguration.builder().build()),
                fault(
                        "oracleRegion must be set; oracleTenancy must be set; oracleCompartmentId must be set; oracleUser must be set; oracleFingerprint must be set",
                        () -> OracleConfiguration.builder().build()),
                fault(
                        "databricksWorkspace must be set",
                        () -> DatabricksConfiguration.builder().build()),
                fault("provider must be set", () -> OtherConfiguration.builder().build()),
                fault(
                        "targetField must be set; secretReferenceId must be set",
                        () -> SecretMapping.builder().build()),
                fault(
                        "azureApiVersion must be set; azureDeploymentName must be set; azureModelSlug must be set",
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
