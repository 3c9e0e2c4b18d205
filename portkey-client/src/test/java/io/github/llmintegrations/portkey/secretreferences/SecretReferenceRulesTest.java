package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.portkey.Documents.json;
import static io.github.llmintegrations.portkey.Documents.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What requests about secret references are refused for when they are built. */
class SecretReferenceRulesTest {
    private static CreateSecretReferenceRequest.Builder create() {
        return CreateSecretReferenceRequest.builder()
                .name("n")
                .secretPath("p")
                .authConfig(AwsServiceRoleAuthConfig.builder().build());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "[name, authConfig, secretPath]",
                        () -> CreateSecretReferenceRequest.builder().build()),
                fault(
                        "CreateSecretReferenceRequest: name must not be blank; secret_path must not be blank; "
                                + "secret_key must not be blank; "
                                + "allowed_workspaces must not hold a blank one; "
                                + "allow_all_workspaces and allowed_workspaces exclude each other; "
                                + "slug must be letters, digits, _ and -, at most 255",
                        () -> create().name(" ")
                                .slug("a b")
                                .secretPath("")
                                .secretKey("")
                                .allowAllWorkspaces(true)
                                .addAllowedWorkspace(" ")
                                .build()),
                fault(
                        "CreateSecretReferenceRequest: name must have at most 255 characters; "
                                + "description must have at most 1024 characters; "
                                + "secret_path must have at most 1024 characters; "
                                + "secret_key must have at most 255 characters; "
                                + "slug must be letters, digits, _ and -, at most 255",
                        () -> create().name("n".repeat(256))
                                .description("d".repeat(1025))
                                .secretPath("p".repeat(1025))
                                .secretKey("k".repeat(256))
                                .slug("s".repeat(256))
                                .build()),
                fault(
                        "UpdateSecretReferenceRequest: at least one field must be set",
                        () -> UpdateSecretReferenceRequest.builder().build()),
                fault(
                        "UpdateSecretReferenceRequest: name must have at most 255 characters; "
                                + "description must have at most 1024 characters; "
                                + "secret_key must have at most 255 characters; "
                                + "allow_all_workspaces and allowed_workspaces exclude each other",
                        () -> UpdateSecretReferenceRequest.builder()
                                .name("n".repeat(256))
                                .description("d".repeat(1025))
                                .secretKey("k".repeat(256))
                                .allowAllWorkspaces(true)
                                .addAllowedWorkspace("w")
                                .build()),
                fault(
                        "ListSecretReferencesRequest: search must not be blank; current_page must be at least 0; "
                                + "page_size must be 1 to 100",
                        () -> ListSecretReferencesRequest.builder()
                                .search("")
                                .currentPage(-1)
                                .pageSize(101)
                                .build()),
                fault(
                        "ListSecretReferencesRequest: search must have at most 255 characters; "
                                + "page_size must be 1 to 100",
                        () -> ListSecretReferencesRequest.builder()
                                .search("s".repeat(256))
                                .pageSize(0)
                                .build()),
                fault("[awsRegion]", () -> AwsAccessKeyAuthConfig.builder().build()),
                fault(
                        "AwsAccessKeyAuthConfig: aws_access_key_id must not be blank; "
                                + "aws_secret_access_key must not be blank",
                        () -> AwsAccessKeyAuthConfig.builder().awsRegion("r").build()),
                fault(
                        "[awsRoleArn, awsRegion]",
                        () -> AwsAssumedRoleAuthConfig.builder().build()),
                fault(
                        "[azureVaultUrl, azureEntraTenantId, azureEntraClientId]",
                        () -> AzureEntraAuthConfig.builder().build()),
                fault(
                        "AzureDefaultAuthConfig: azure_vault_url must be an http or https URL",
                        () -> AzureDefaultAuthConfig.builder()
                                .azureVaultUrl("my-vault")
                                .build()),
                fault(
                        "HashicorpTokenAuthConfig: vault_token must not be blank; "
                                + "vault_addr must be an http or https URL",
                        () -> HashicorpTokenAuthConfig.builder()
                                .vaultAddr("ftp://vault.example")
                                .build()),
                fault(
                        "[vaultAddr, vaultRoleId]",
                        () -> HashicorpAppRoleAuthConfig.builder().build()),
                fault(
                        "[vaultAddr, vaultRole]",
                        () -> HashicorpKubernetesAuthConfig.builder().build()));
    }

    private static Arguments fault(String message, Supplier<?> build) {
        return Arguments.argumentSet(message, message, (ThrowingCallable) build::get);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areNamedAllAtOnce(String message, ThrowingCallable build) {
        assertThatIllegalArgumentException().isThrownBy(build).withMessageContaining(message);
    }

    @Test
    void takeTheLongestTexts() {
        assertThatCode(() -> create().name("n".repeat(255))
                        .description("d".repeat(1024))
                        .secretPath("p".repeat(1024))
                        .secretKey("k".repeat(255))
                        .slug("s".repeat(255))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void takeEitherFieldOfTheWorkspaces() {
        assertThat(written(UpdateSecretReferenceRequest.builder()
                        .allowAllWorkspaces(true)
                        .build()))
                .isEqualTo(json("{'allow_all_workspaces':true}"));
        assertThat(written(UpdateSecretReferenceRequest.builder()
                        .allowAllWorkspaces(false)
                        .addAllowedWorkspace("w")
                        .clearTags()
                        .build()))
                .isEqualTo(json("{'allow_all_workspaces':false,'allowed_workspaces':['w'],'tags':null}"));
    }
}
