package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Secrets that a secret reference holds in place of the integration. */
class SecretFromTest {
    private static final SecretFrom FROM = SecretFrom.reference("ref");

    private static CreateIntegrationRequest.Builder create() {
        return CreateIntegrationRequest.builder().name("n");
    }

    private static BedrockConfiguration bedrock(AwsAuth auth) {
        return BedrockConfiguration.builder().awsRegion("us-east-1").auth(auth).build();
    }

    /** The first three are examples of the vendor's. */
    static Stream<Arguments> requests() {
        return Stream.of(
                request(
                        create().configurations(
                                        bedrock(AwsAuth.accessKey("AKIA", SecretFrom.reference("aws-ref", "secret")))),
                        "'ai_provider_id':'bedrock','configurations':{'aws_auth_type':'accessKey',"
                                + "'aws_access_key_id':'AKIA','aws_region':'us-east-1'},'secret_mappings':[{"
                                + "'target_field':'configurations.aws_secret_access_key',"
                                + "'secret_reference_id':'aws-ref','secret_key':'secret'}]"),
                request(
                        create().configurations(VertexAiConfiguration.builder()
                                .vertexRegion("us-central1")
                                .auth(VertexAuth.serviceAccount(SecretFrom.reference("vertex-sa")))
                                .build()),
                        "'ai_provider_id':'vertex-ai','configurations':{'vertex_auth_type':'serviceAccount',"
                                + "'vertex_region':'us-central1'},'secret_mappings':[{"
                                + "'target_field':'configurations.vertex_service_account_json',"
                                + "'secret_reference_id':'vertex-sa','value_format':'json'}]"),
                request(
                        create().configurations(AzureAiConfiguration.builder()
                                .azureFoundryUrl("https://foundry.example")
                                .auth(AzureAuth.entra("t", "c", SecretFrom.reference("entra")))
                                .build()),
                        "'ai_provider_id':'azure-ai','configurations':{'azure_auth_mode':'entra',"
                                + "'azure_entra_tenant_id':'t','azure_entra_client_id':'c',"
                                + "'azure_foundry_url':'https://foundry.example'},'secret_mappings':[{"
                                + "'target_field':'configurations.azure_entra_client_secret',"
                                + "'secret_reference_id':'entra'}]"),
                request(
                        create().aiProviderId(AiProviderId.OPENAI).keyFrom(SecretFrom.reference("openai", "KEY")),
                        "'ai_provider_id':'openai','secret_mappings':[{'target_field':'key',"
                                + "'secret_reference_id':'openai','secret_key':'KEY'}]"),
                request(
                        create().configurations(bedrock(AwsAuth.apiKey())).keyFrom(FROM),
                        "'ai_provider_id':'bedrock','configurations':{'aws_auth_type':'apiKey',"
                                + "'aws_region':'us-east-1'},"
                                + "'secret_mappings':[{'target_field':'key','secret_reference_id':'ref'}]"),
                request(
                        create().keyFrom(FROM)
                                .configurations(bedrock(AwsAuth.accessKey(FROM, FROM)))
                                .addSecretMapping(SecretMapping.builder()
                                        .targetField(SecretTarget.configuration("custom_host"))
                                        .secretReferenceId("host")
                                        .build()),
                        "'ai_provider_id':'bedrock','configurations':{'aws_auth_type':'accessKey',"
                                + "'aws_region':'us-east-1'},'secret_mappings':["
                                + "{'target_field':'key','secret_reference_id':'ref'},"
                                + "{'target_field':'configurations.aws_access_key_id','secret_reference_id':'ref'},"
                                + "{'target_field':'configurations.aws_secret_access_key','secret_reference_id':'ref'},"
                                + "{'target_field':'configurations.custom_host','secret_reference_id':'host'}]"),
                request(
                        create().configurations(SageMakerConfiguration.builder()
                                .awsRegion("r")
                                .auth(AwsAuth.assumedRole("arn", FROM))
                                .build()),
                        "'ai_provider_id':'sagemaker','configurations':{'aws_auth_type':'assumedRole',"
                                + "'aws_role_arn':'arn','aws_region':'r'},'secret_mappings':[{"
                                + "'target_field':'configurations.aws_external_id','secret_reference_id':'ref'}]"),
                request(
                        create().configurations(OracleConfiguration.builder()
                                .oracleRegion("r")
                                .oracleTenancy("t")
                                .oracleCompartmentId("c")
                                .oracleUser("u")
                                .oracleFingerprint("f")
                                .oraclePrivateKeyFrom(FROM)
                                .oracleKeyPassphraseFrom(FROM)
                                .build()),
                        "'ai_provider_id':'oracle','configurations':{'oracle_region':'r','oracle_tenancy':'t',"
                                + "'oracle_compartment_id':'c','oracle_user':'u','oracle_fingerprint':'f'},"
                                + "'secret_mappings':["
                                + "{'target_field':'configurations.oracle_private_key','secret_reference_id':'ref'},"
                                + "{'target_field':'configurations.oracle_key_passphrase','secret_reference_id':'ref'}]"));
    }

    private static Arguments request(CreateIntegrationRequest.Builder builder, String json) {
        return Arguments.argumentSet(json, builder.build(), json("{'name':'n'," + json + "}"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void becomeMappingsOfTheRequest(CreateIntegrationRequest request, JsonNode json) {
        assertThat(written(request)).isEqualTo(json);
        assertThat(request.toBuilder().build()).isEqualTo(request);
        assertThat(written(request.toBuilder().build())).isEqualTo(json);
    }

    @Test
    void areReplacedWithTheConfigurationThatTakesThem() {
        CreateIntegrationRequest request = create().configurations(bedrock(AwsAuth.accessKey("AKIA", FROM)))
                .build();

        JsonNode changed = written(request.toBuilder()
                .configurations(bedrock(AwsAuth.accessKey("AKIA", SecretFrom.reference("other"))))
                .build());

        assertThat(changed.at("/secret_mappings/0/secret_reference_id").textValue())
                .isEqualTo("other");
        assertThat(changed.path("secret_mappings")).hasSize(1);
        assertThat(written(request.toBuilder()
                                .configurations(bedrock(AwsAuth.accessKey("AKIA", "s")))
                                .build())
                        .has("secret_mappings"))
                .isFalse();
    }

    @Test
    void areRefusedBesideASecretOrAMappingOfTheSameField() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> create().aiProviderId(AiProviderId.OPENAI)
                        .key("sk")
                        .keyFrom(FROM)
                        .build())
                .withMessage(
                        "CreateIntegrationRequest: " + "key must not be set and taken from a secret reference at once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> create().configurations(bedrock(AwsAuth.accessKey("AKIA", FROM)))
                        .addSecretMapping(SecretMapping.builder()
                                .targetField(SecretTarget.configuration("aws_secret_access_key"))
                                .secretReferenceId("other")
                                .build())
                        .build())
                .withMessage("CreateIntegrationRequest: secretMappings must not have the same targetField twice");
    }

    @Test
    void replaceTheMappingsOnUpdate() {
        UpdateIntegrationRequest.Builder update =
                UpdateIntegrationRequest.builder().configurations(bedrock(AwsAuth.accessKey("AKIA", FROM)));
        JsonNode configurations =
                json("{'aws_auth_type':'accessKey','aws_access_key_id':'AKIA'," + "'aws_region':'us-east-1'}");
        String mapping = "{'target_field':'configurations.aws_secret_access_key','secret_reference_id':'ref'}";

        assertThat(written(update.build()))
                .isEqualTo(json("{'configurations':" + configurations + ",'secret_mappings':[" + mapping + "]}"));
        assertThat(written(update.keyFrom(FROM).secretMappings(List.of()).build()))
                .isEqualTo(json("{'configurations':" + configurations
                        + ",'secret_mappings':[{'target_field':'key','secret_reference_id':'ref'}," + mapping + "]}"));
        assertThat(written(UpdateIntegrationRequest.builder().keyFrom(FROM).build()))
                .isEqualTo(json("{'secret_mappings':[{'target_field':'key','secret_reference_id':'ref'}]}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> update.key("sk").build())
                .withMessage(
                        "UpdateIntegrationRequest: " + "key must not be set and taken from a secret reference at once");
    }

    @Test
    void areEqualByTheirReferenceAndKey() {
        assertThat(SecretFrom.reference("ref", "key"))
                .isEqualTo(SecretFrom.reference("ref", "key"))
                .hasSameHashCodeAs(SecretFrom.reference("ref", "key"))
                .hasToString("SecretFrom{ref key}")
                .isNotEqualTo(FROM)
                .isNotEqualTo(SecretFrom.reference("other", "key"));
        assertThat(FROM).hasToString("SecretFrom{ref}");
        assertThat(FROM.secretReferenceId()).isEqualTo("ref");
        assertThat(FROM.secretKey()).isEqualTo(Optional.empty());
    }
}
