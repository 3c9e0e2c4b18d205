package io.github.llmintegrations.portkey.integrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.LiteralSecrets;
import io.github.llmintegrations.portkey.Documents;
import io.github.llmintegrations.portkey.integrations.ConfigurationCases.Case;
import io.github.llmintegrations.portkey.mcpintegrations.CreateMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.McpAuthType;
import io.github.llmintegrations.portkey.mcpintegrations.McpConfigurations;
import io.github.llmintegrations.portkey.mcpintegrations.McpTransport;
import io.github.llmintegrations.portkey.providers.CreateProviderRequest;
import io.github.llmintegrations.portkey.secretreferences.AwsAssumedRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.AzureDefaultAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceRequest;
import io.github.llmintegrations.portkey.secretreferences.HashicorpTokenAuthConfig;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FromJsonTest {
    /** Leaves out the configurations that set fields of tomorrow. */
    private static final Predicate<String> KNOWN = Pattern.compile(
                    "brand_new|azure_cloud|aws_session_token|vertex_zone|galaxy")
            .asPredicate()
            .negate();

    static Stream<Case> cases() {
        return ConfigurationCases.all().filter(each -> KNOWN.test(each.fields().toString()));
    }

    @Test
    void isTriedWithEveryType() {
        for (Class<?> type : ProviderConfiguration.class.getPermittedSubclasses()) {
            assertThat(cases().map(Case::plain))
                    .anyMatch(each -> type.isInstance(each) || type == OtherConfiguration.class);
        }
    }

    private static CreateIntegrationRequest request(ProviderConfiguration configurations) {
        CreateIntegrationRequest.Builder request = CreateIntegrationRequest.builder()
                .name("n")
                .slug("s")
                .key("k")
                .putTag("env", "prod")
                .configurations(configurations);
        if (configurations.aiProviderId().isEmpty()) {
            request.aiProviderId(AiProviderId.COHERE);
        }
        return request.build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEveryProviderInEachAuthMode(Case each) {
        CreateIntegrationRequest request = request(each.plain());

        JsonNode written = Documents.written(request);
        CreateIntegrationRequest read = CreateIntegrationRequest.fromJson(written.toString(), LiteralSecrets.ALLOWED);

        assertThat(Documents.written(read)).isEqualTo(written);
        if (!(each.plain() instanceof OtherConfiguration)) {
            assertThat(read.configurations()).contains(each.plain());
        }
    }

    @Test
    void readsTheOtherRequests() {
        CreateProviderRequest provider = CreateProviderRequest.builder()
                .name("n")
                .integrationId("i")
                .usageLimits(UsageLimits.builder().creditLimit(5).build())
                .build();
        CreateMcpIntegrationRequest mcp = CreateMcpIntegrationRequest.builder()
                .name("n")
                .url("https://mcp.example/mcp")
                .authType(McpAuthType.HEADERS)
                .transport(McpTransport.HTTP)
                .configurations(
                        McpConfigurations.builder().putHeader("x-a", "v").build())
                .build();

        assertThat(CreateProviderRequest.fromJson(Documents.written(provider).toString()))
                .isEqualTo(provider);
        assertThat(CreateMcpIntegrationRequest.fromJson(Documents.written(mcp).toString(), LiteralSecrets.ALLOWED))
                .isEqualTo(mcp);
        Stream.of(
                        AwsAssumedRoleAuthConfig.builder()
                                .awsRoleArn("arn")
                                .awsRegion("us-east-1")
                                .build(),
                        AzureDefaultAuthConfig.builder()
                                .azureVaultUrl("https://v.vault.azure.net")
                                .build(),
                        HashicorpTokenAuthConfig.builder()
                                .vaultAddr("https://vault.example")
                                .vaultToken("t")
                                .build())
                .map(config -> CreateSecretReferenceRequest.builder()
                        .name("n")
                        .authConfig(config)
                        .secretPath("p")
                        .build())
                .forEach(reference -> assertThat(CreateSecretReferenceRequest.fromJson(
                                Documents.written(reference).toString(), LiteralSecrets.ALLOWED))
                        .isEqualTo(reference));
    }

    @Test
    void readsAKeyFileAsAnObject(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("sa.json");
        Files.writeString(file, "{\"private_key\":\"canary\"}");
        String json = """
                {"name":"n","ai_provider_id":"vertex-ai","configurations":{"vertex_region":"us",
                 "vertex_auth_type":"serviceAccount","vertex_service_account_json":{"file":"%s"}}}""".formatted(file);

        CreateIntegrationRequest request = CreateIntegrationRequest.fromJson(json);

        assertThat(Documents.written(request)
                        .at("/configurations/vertex_service_account_json/private_key")
                        .asText())
                .isEqualTo("canary");
        assertThat(request.toString()).doesNotContain("canary");
    }

    @Test
    void keepsTagsThatLookLikeReferences() {
        CreateIntegrationRequest request = CreateIntegrationRequest.fromJson("""
                {"name":"n","ai_provider_id":"openai","tags":{"env":"prod"}}""");

        assertThat(request.tags()).containsEntry("env", "prod");
    }

    @Test
    void readsSecretMappings() {
        CreateIntegrationRequest request = CreateIntegrationRequest.fromJson("""
                {"name":"n","ai_provider_id":"openai",
                "secret_mappings":[{"target_field":"key","secret_reference_id":"r"}]}""");

        assertThat(request.secretMappings())
                .containsExactly(SecretMapping.builder()
                        .targetField(SecretTarget.key())
                        .secretReferenceId("r")
                        .build());
        assertThat(request.toBuilder().build()).isEqualTo(request);
    }

    static Stream<Arguments> configurationsWithSecretReferences() {
        SecretFrom from = SecretFrom.reference("ref", "name");
        return Stream.of(
                arguments(
                        AiProviderId.BEDROCK,
                        BedrockConfiguration.builder()
                                .auth(AwsAccessKeyAuth.builder()
                                        .awsAccessKeyIdFrom(from)
                                        .awsSecretAccessKeyFrom(SecretFrom.reference("other"))
                                        .build())
                                .awsRegion("us-east-1")
                                .build()),
                arguments(
                        AiProviderId.SAGEMAKER,
                        SageMakerConfiguration.builder()
                                .auth(AwsAssumedRoleAuth.builder()
                                        .awsRoleArnFrom(from)
                                        .awsExternalIdFrom(from)
                                        .build())
                                .awsRegion("us-east-1")
                                .build()),
                arguments(
                        AiProviderId.AZURE_AI,
                        AzureAiConfiguration.builder()
                                .auth(AzureEntraAuth.builder()
                                        .azureEntraTenantId("t")
                                        .azureEntraClientId("c")
                                        .azureEntraClientSecretFrom(from)
                                        .build())
                                .azureFoundryUrl("https://foundry.example")
                                .build()),
                arguments(
                        AiProviderId.VERTEX_AI,
                        VertexAiConfiguration.builder()
                                .auth(VertexServiceAccountAuth.builder()
                                        .vertexServiceAccountJsonFrom(from)
                                        .build())
                                .vertexRegion("us")
                                .build()),
                arguments(
                        AiProviderId.ORACLE,
                        OracleConfiguration.builder()
                                .oracleRegion("r")
                                .oracleTenancy("t")
                                .oracleCompartmentId("c")
                                .oracleUser("u")
                                .oracleFingerprint("f")
                                .oraclePrivateKeyFrom(from)
                                .oracleKeyPassphraseFrom(from)
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("configurationsWithSecretReferences")
    void aMappingStandsInForASecret(AiProviderId provider, ProviderConfiguration configurations) {
        CreateIntegrationRequest request = CreateIntegrationRequest.builder()
                .name("n")
                .aiProviderId(provider)
                .configurations(configurations)
                .addSecretMapping(SecretMapping.builder()
                        .targetField(SecretTarget.configuration("tomorrow"))
                        .secretReferenceId("r")
                        .build())
                .build();

        CreateIntegrationRequest read = CreateIntegrationRequest.fromJson(request.toJson());

        assertThat(read).isEqualTo(request);
        assertThat(Documents.written(read)).isEqualTo(Documents.written(request));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'secret_reference_id':'r','value_format':'json'}",
                "{'secret_reference_id':'r','secret_kez':'k'}",
                "{'secret_key':'k'}",
                "{'secret_reference_id':7}",
            })
    void refusesAMappingThatSaysSomethingElse(String mapping) {
        String json = """
                {'name':'n','ai_provider_id':'bedrock','configurations':{'aws_auth_type':'assumedRole',
                 'aws_region':'us'},'secret_mappings':[%s]}""".formatted(mapping.replaceFirst("\\{", "{'target_field':'configurations.aws_role_arn',"))
                .replace('\'', '"');

        assertThatIllegalArgumentException().isThrownBy(() -> CreateIntegrationRequest.fromJson(json));
    }

    @Test
    void refusesAReferenceAmongTheFieldsOfTheConfiguration() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateIntegrationRequest.fromJson("""
                        {"name":"n","ai_provider_id":"bedrock","configurations":{"aws_auth_type":"assumedRole",
                         "aws_region":"us","aws_role_arn_from":{"secret_reference_id":"canary"}}}"""))
                .withMessage(
                        "CreateIntegrationRequest: the JSON cannot be read: configurations.aws_role_arn_from is not a field;"
                                + " use secret_mappings");
    }

    @Test
    void aSecretAndAMappingForItAreRefusedTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateIntegrationRequest.fromJson("""
                        {"name":"n","ai_provider_id":"bedrock","configurations":{"aws_auth_type":"assumedRole",
                         "aws_region":"us","aws_role_arn":"arn:aws:iam::1:role/r"},"secret_mappings":[
                         {"target_field":"configurations.aws_role_arn","secret_reference_id":"r"}]}""", LiteralSecrets.ALLOWED));
    }

    @Test
    void refusesUnknownFieldsAndLiteralSecrets() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CreateIntegrationRequest.fromJson(
                                "{\"name\":\"n\",\"ai_provider_id\":\"openai\",\"configurations\":{\"openai_projekt\":\"canary\"}}"))
                .withMessage("CreateIntegrationRequest: the JSON has unknown fields: /configurations/openai_projekt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateIntegrationRequest.fromJson(
                        "{\"name\":\"n\",\"ai_provider_id\":\"openai\",\"key\":\"canary\"}"))
                .withMessageContaining("a secret must be {\"env\": \"…\"} or {\"file\": \"…\"}")
                .withMessageNotContaining("canary");
    }
}
