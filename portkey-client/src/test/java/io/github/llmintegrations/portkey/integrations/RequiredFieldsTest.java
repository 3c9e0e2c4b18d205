package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A provider whose configuration has required fields, and a request that does not have them. */
class RequiredFieldsTest {
    private static CreateIntegrationRequest.Builder create(AiProviderId provider) {
        return CreateIntegrationRequest.builder().name("n").aiProviderId(provider);
    }

    static Stream<Arguments> providers() {
        return Stream.of(
                Arguments.of(
                        AiProviderId.AZURE_OPENAI,
                        "configurations must have azureResourceName for azure-openai; "
                                + "configurations must have azureDeploymentConfig for azure-openai; "
                                + "configurations must have azureAuthMode for azure-openai"),
                Arguments.of(
                        AiProviderId.AZURE_AI,
                        "configurations must have azureFoundryUrl for azure-ai; "
                                + "configurations must have azureAuthMode for azure-ai"),
                Arguments.of(AiProviderId.BEDROCK, "configurations must have awsAuthType for bedrock"),
                Arguments.of(AiProviderId.SAGEMAKER, "configurations must have awsAuthType for sagemaker"),
                Arguments.of(AiProviderId.BEDROCK_MANTLE, "configurations must have awsAuthType for bedrock-mantle"),
                Arguments.of(
                        AiProviderId.CLAUDE_PLATFORM_AWS,
                        "configurations must have awsAuthType for claude-platform-aws"),
                Arguments.of(
                        AiProviderId.VERTEX_AI,
                        "configurations must have vertexRegion for vertex-ai; "
                                + "configurations must have vertexAuthType for vertex-ai"),
                Arguments.of(AiProviderId.WORKERS_AI, "configurations must have workersAiAccountId for workers-ai"),
                Arguments.of(AiProviderId.CORTEX, "configurations must have snowflakeAccount for cortex"),
                Arguments.of(AiProviderId.DATABRICKS, "configurations must have databricksWorkspace for databricks"),
                Arguments.of(
                        AiProviderId.ORACLE,
                        "configurations must have oracleRegion for oracle; "
                                + "configurations must have oracleTenancy for oracle; "
                                + "configurations must have oracleCompartmentId for oracle; "
                                + "configurations must have oracleUser for oracle; "
                                + "configurations must have oracleFingerprint for oracle; "
                                + "configurations must have oraclePrivateKey for oracle"));
    }

    @Test
    void areThoseOfEveryProvider() throws IllegalAccessException {
        for (Field each : AiProviderId.class.getFields()) {
            AiProviderId provider = (AiProviderId) each.get(null);
            boolean isHere =
                    providers().anyMatch(arguments -> provider.equals(arguments.get()[0]));

            assertThat(ProviderConfiguration.Members.CODEC
                            .requiredNames(provider.value())
                            .isEmpty())
                    .as(provider.value())
                    .isEqualTo(!isHere);
        }
    }

    @ParameterizedTest
    @MethodSource("providers")
    void areNamed(AiProviderId provider, String faults) {
        String message = "CreateIntegrationRequest: " + faults;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> create(provider).build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> create(provider)
                        .configurations(CustomHostConfiguration.builder()
                                .customHost("https://proxy.example")
                                .build())
                        .build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> create(provider)
                        .configurations(OtherConfiguration.builder()
                                .provider(provider)
                                .putAdditionalProperty("brand_new", json("1"))
                                .build())
                        .build())
                .withMessage(message);
    }

    @Test
    void mayBeGivenByAnotherTypeOfConfigurationOrAMapping() {
        assertThat(written(create(AiProviderId.VERTEX_AI)
                        .configurations(OtherConfiguration.builder()
                                .provider(AiProviderId.VERTEX_AI)
                                .putAdditionalProperty("vertex_auth_type", json("'of-tomorrow'"))
                                .build())
                        .addSecretMapping(SecretMapping.builder()
                                .targetField(SecretTarget.configuration("vertex_region"))
                                .secretReferenceId("r")
                                .build())
                        .build()))
                .isEqualTo(json("{'name':'n','ai_provider_id':'vertex-ai',"
                        + "'configurations':{'vertex_auth_type':'of-tomorrow'},'secret_mappings':["
                        + "{'target_field':'configurations.vertex_region','secret_reference_id':'r'}]}"));
    }

    @Test
    void areNoneForOtherProviders() {
        assertThat(create(AiProviderId.OPENAI).build().configurations()).isEmpty();
        assertThat(create(AiProviderId.of("galaxy")).build().configurations()).isEmpty();
    }
}
