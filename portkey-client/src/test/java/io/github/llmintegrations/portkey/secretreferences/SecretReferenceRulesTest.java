package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
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
                        "name must be set; authConfig must be set; secretPath must be set",
                        () -> CreateSecretReferenceRequest.builder().build()),
                fault(
                        "CreateSecretReferenceRequest: name must not be blank; secretPath must not be blank; "
                                + "secretKey must not be blank; "
                                + "allowedWorkspaces must not hold a blank one; "
                                + "allowAllWorkspaces and allowedWorkspaces exclude each other; "
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
                                + "secretPath must have at most 1024 characters; "
                                + "secretKey must have at most 255 characters; "
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
                                + "secretKey must have at most 255 characters; "
                                + "allowAllWorkspaces and allowedWorkspaces exclude each other",
                        () -> UpdateSecretReferenceRequest.builder()
                                .name("n".repeat(256))
                                .description("d".repeat(1025))
                                .secretKey("k".repeat(256))
                                .allowAllWorkspaces(true)
                                .addAllowedWorkspace("w")
                                .build()),
                fault(
                        "ListSecretReferencesRequest: search must not be blank; currentPage must be at least 0; "
                                + "pageSize must be 1 to 100",
                        () -> ListSecretReferencesRequest.builder()
                                .search("")
                                .currentPage(-1)
                                .pageSize(101)
                                .build()),
                fault(
                        "ListSecretReferencesRequest: search must have at most 255 characters; "
                                + "pageSize must be 1 to 100",
                        () -> ListSecretReferencesRequest.builder()
                                .search("s".repeat(256))
                                .pageSize(0)
                                .build()),
                fault(
                        "awsRegion must be set",
                        () -> AwsAccessKeyAuthConfig.builder().build()),
                fault(
                        "AwsAccessKeyAuthConfig: awsAccessKeyId must not be blank; "
                                + "awsSecretAccessKey must not be blank",
                        () -> AwsAccessKeyAuthConfig.builder().awsRegion("r").build()),
                fault(
                        "awsRoleArn must be set; awsRegion must be set",
                        () -> AwsAssumedRoleAuthConfig.builder().build()),
                fault(
                        "azureVaultUrl must be set; azureEntraTenantId must be set; azureEntraClientId must be set",
                        () -> AzureEntraAuthConfig.builder().build()),
                fault(
                        "AzureDefaultAuthConfig: azureVaultUrl must be an http or https URL",
                        () -> AzureDefaultAuthConfig.builder()
                                .azureVaultUrl("my-vault")
                                .build()),
                fault(
                        "HashicorpTokenAuthConfig: vaultToken must not be blank; "
                                + "vaultAddr must be an http or https URL",
                        () -> HashicorpTokenAuthConfig.builder()
                                .vaultAddr("ftp://vault.example")
                                .build()),
                fault(
                        "vaultAddr must be set; vaultRoleId must be set",
                        () -> HashicorpAppRoleAuthConfig.builder().build()),
                fault(
                        "vaultAddr must be set; vaultRole must be set",
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
