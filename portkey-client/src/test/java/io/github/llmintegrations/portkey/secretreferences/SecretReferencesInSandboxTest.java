package io.github.llmintegrations.portkey.secretreferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AwsAuth;
import io.github.llmintegrations.portkey.integrations.AzureAiConfiguration;
import io.github.llmintegrations.portkey.integrations.AzureAuth;
import io.github.llmintegrations.portkey.integrations.BedrockConfiguration;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.ProviderConfiguration;
import io.github.llmintegrations.portkey.integrations.SecretFrom;
import io.github.llmintegrations.portkey.integrations.SecretMapping;
import io.github.llmintegrations.portkey.integrations.SecretMappingResponse;
import io.github.llmintegrations.portkey.integrations.VertexAiConfiguration;
import io.github.llmintegrations.portkey.integrations.VertexAuth;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import io.github.llmintegrations.portkey.secretreferences.AuthConfigCases.Case;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Secret references, and integrations that take their secrets from them, with a server that checks both. */
class SecretReferencesInSandboxTest {
    private static final SecretFrom FROM = SecretFrom.reference("vault", "key");

    @AutoClose
    private final PortkeySandbox sandbox = PortkeySandbox.start();

    @AutoClose
    private final PortkeyClient portkey = PortkeyClient.builder()
            .baseUrl(sandbox.baseUrl())
            .apiKey(sandbox.apiKey())
            .build();

    private CreateResponse create(AuthConfig auth) {
        return portkey.secretReferences()
                .create(CreateSecretReferenceRequest.builder()
                        .name("Vault")
                        .slug("vault")
                        .authConfig(auth)
                        .secretPath("p")
                        .build());
    }

    static Stream<Case> auths() {
        return AuthConfigCases.all();
    }

    @ParameterizedTest
    @MethodSource("auths")
    void areTakenAndMaskedWithEachAuthentication(Case auth) {
        String id = create(auth.config()).id().orElseThrow();

        SecretReference read = portkey.secretReferences().get(id);

        assertThat(read.slug()).isEqualTo("vault");
        assertThat(read.managerType()).contains(auth.config().managerType());
        assertThat(read.authConfig()).isPresent();
        assertThat(read.toJson())
                .doesNotContain("\"aws_secret_access_key\"", "\"azure_entra_client_secret\"", "\"vault_token\"");
    }

    static Stream<ProviderConfiguration> configurations() {
        return Stream.of(
                BedrockConfiguration.builder()
                        .awsRegion("us-east-1")
                        .auth(AwsAuth.accessKey("AKIA", FROM))
                        .build(),
                BedrockConfiguration.builder()
                        .awsRegion("us-east-1")
                        .auth(AwsAuth.accessKey(SecretFrom.reference("vault"), FROM))
                        .build(),
                VertexAiConfiguration.builder()
                        .vertexRegion("us-central1")
                        .auth(VertexAuth.serviceAccount(FROM))
                        .build(),
                AzureAiConfiguration.builder()
                        .azureFoundryUrl("https://foundry.example")
                        .auth(AzureAuth.entra("t", "c", FROM))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void standInForTheSecretsOfAConfiguration(ProviderConfiguration configuration) {
        create(AwsServiceRoleAuthConfig.builder().build());
        CreateIntegrationRequest request = CreateIntegrationRequest.builder()
                .name("n")
                .slug("s")
                .configurations(configuration)
                .build();

        portkey.integrations().create(request);

        assertThat(portkey.integrations().get("s").secretMappings())
                .extracting(SecretMappingResponse::toSecretMapping)
                .containsExactlyElementsOf(configuration.secretMappings())
                .extracting(SecretMapping::secretReferenceId)
                .containsOnly("vault");
    }

    @Test
    void cannotBeMissingNorDeletedWhileTheyAreUsed() {
        CreateIntegrationRequest request = CreateIntegrationRequest.builder()
                .name("n")
                .slug("s")
                .configurations(AzureAiConfiguration.builder()
                        .azureFoundryUrl("https://foundry.example")
                        .auth(AzureAuth.defaultKey())
                        .build())
                .keyFrom(FROM)
                .build();
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> portkey.integrations().create(request));
        create(AwsServiceRoleAuthConfig.builder().build());

        portkey.integrations().create(request);

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> portkey.secretReferences().delete("vault"));
        portkey.integrations().delete("s");
        portkey.secretReferences().delete("vault");
        assertThat(portkey.secretReferences().listAll(ListSecretReferencesRequest.all()))
                .isEmpty();
    }
}
