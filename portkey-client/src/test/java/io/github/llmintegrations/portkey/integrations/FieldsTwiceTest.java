package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.portkey.Documents.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An auth's fields stand among its configuration's, and none of them twice. */
class FieldsTwiceTest {

    @ParameterizedTest
    @CsvSource({
        "aws_access_key_id, other",
        "aws_region, other",
        "custom_host, other",
        "aws_auth_type, other",
        "other, aws_region",
        "other, aws_secret_access_key",
        "other, other"
    })
    void areRefused(String ofAuth, String ofConfiguration) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bedrock(ofAuth, ofConfiguration))
                .withMessageContaining(": additionalProperties must not repeat ")
                .withMessageNotContaining("example-");
    }

    @ParameterizedTest
    @CsvSource({"aws_access_key_id", "aws_region", "custom_host", "aws_auth_type"})
    void areRefusedWhereOnlyTheAuthHasMore(String ofAuth) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> configuration(ofAuth)
                        .awsRegion("eu-west-1")
                        .customHost("https://proxy.example")
                        .build())
                .withMessageEndingWith(": additionalProperties must not repeat " + ofAuth)
                .withMessageNotContaining("example-");
    }

    @Test
    void areRefusedAfterAnotherDocumentWithMoreFields() {
        AzureOpenAiConfiguration.Builder configuration = AzureOpenAiConfiguration.builder()
                .auth(AzureAuth.defaultKey())
                .azureResourceName("r")
                .addAzureDeploymentConfig(AzureDeploymentConfig.builder()
                        .azureDeploymentName("d")
                        .azureApiVersion("2026-01-01")
                        .azureModelSlug("gpt-5")
                        .putAdditionalProperty("other", TextNode.valueOf("example-extra"))
                        .build())
                .putAdditionalProperty("azure_resource_name", TextNode.valueOf("example-extra"));

        assertThatIllegalArgumentException()
                .isThrownBy(configuration::build)
                .withMessage("AzureOpenAiConfiguration: additionalProperties must not repeat azure_resource_name");
    }

    @Test
    void areNoneWhereTheNamesDiffer() {
        assertThat(written(bedrock("brand_new", "brand_newer")).fieldNames())
                .toIterable()
                .contains("brand_new", "brand_newer");
    }

    private static BedrockConfiguration bedrock(String ofAuth, String ofConfiguration) {
        return configuration(ofAuth)
                .awsRegion("eu-west-1")
                .customHost("https://proxy.example")
                .putAdditionalProperty(ofConfiguration, TextNode.valueOf("example-extra"))
                .build();
    }

    private static BedrockConfiguration.Builder configuration(String ofAuth) {
        return BedrockConfiguration.builder()
                .auth(AwsAccessKeyAuth.builder()
                        .awsAccessKeyId("example-id")
                        .awsSecretAccessKey("example-secret")
                        .putAdditionalProperty(ofAuth, TextNode.valueOf("example-extra"))
                        .build());
    }
}
