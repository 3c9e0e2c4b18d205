package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.testing.Json.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** Every manager in each of its authentication modes. */
final class AuthConfigCases {
    private AuthConfigCases() {}

    /**
     * An authentication.
     *
     * @param manager the text of its manager
     * @param json what is written of it
     */
    record Case(String manager, AuthConfig config, JsonNode json) {

        @Override
        public String toString() {
            return manager + " " + json;
        }
    }

    private static Case of(String manager, AuthConfig config, String json) {
        return new Case(manager, config, json("{" + json + "}"));
    }

    static Stream<Case> all() {
        return Stream.of(
                of(
                        "aws_sm",
                        AwsAccessKeyAuthConfig.builder()
                                .awsAccessKeyId("AKIA")
                                .awsSecretAccessKey("s")
                                .awsRegion("us-east-1")
                                .build(),
                        "'aws_auth_type':'accessKey','aws_access_key_id':'AKIA','aws_secret_access_key':'s',"
                                + "'aws_region':'us-east-1'"),
                of(
                        "aws_sm",
                        AwsAssumedRoleAuthConfig.builder()
                                .awsRoleArn("arn")
                                .awsExternalId("e")
                                .awsRegion("us-east-1")
                                .build(),
                        "'aws_auth_type':'assumedRole','aws_role_arn':'arn','aws_external_id':'e',"
                                + "'aws_region':'us-east-1'"),
                of(
                        "aws_sm",
                        AwsServiceRoleAuthConfig.builder()
                                .awsRegion("us-east-1")
                                .build(),
                        "'aws_auth_type':'serviceRole','aws_region':'us-east-1'"),
                of("aws_sm", AwsServiceRoleAuthConfig.builder().build(), "'aws_auth_type':'serviceRole'"),
                of(
                        "azure_kv",
                        AzureEntraAuthConfig.builder()
                                .azureVaultUrl("https://v.vault.azure.net")
                                .azureEntraTenantId("t")
                                .azureEntraClientId("c")
                                .azureEntraClientSecret("s")
                                .build(),
                        "'azure_auth_mode':'entra','azure_vault_url':'https://v.vault.azure.net',"
                                + "'azure_entra_tenant_id':'t','azure_entra_client_id':'c',"
                                + "'azure_entra_client_secret':'s'"),
                of(
                        "azure_kv",
                        AzureManagedAuthConfig.builder()
                                .azureVaultUrl("https://v.vault.azure.net")
                                .azureManagedClientId("c")
                                .build(),
                        "'azure_auth_mode':'managed','azure_vault_url':'https://v.vault.azure.net',"
                                + "'azure_managed_client_id':'c'"),
                of(
                        "azure_kv",
                        AzureDefaultAuthConfig.builder()
                                .azureVaultUrl("https://v.vault.azure.net")
                                .build(),
                        "'azure_auth_mode':'default','azure_vault_url':'https://v.vault.azure.net'"),
                of(
                        "hashicorp_vault",
                        HashicorpTokenAuthConfig.builder()
                                .vaultAddr("https://vault.example")
                                .vaultToken("t")
                                .vaultNamespace("admin")
                                .build(),
                        "'vault_auth_type':'token','vault_addr':'https://vault.example','vault_token':'t',"
                                + "'vault_namespace':'admin'"),
                of(
                        "hashicorp_vault",
                        HashicorpAppRoleAuthConfig.builder()
                                .vaultAddr("https://vault.example")
                                .vaultRoleId("r")
                                .vaultSecretId("s")
                                .build(),
                        "'vault_auth_type':'approle','vault_addr':'https://vault.example','vault_role_id':'r',"
                                + "'vault_secret_id':'s'"),
                of(
                        "hashicorp_vault",
                        HashicorpKubernetesAuthConfig.builder()
                                .vaultAddr("http://vault.vault.svc:8200")
                                .vaultRole("portkey")
                                .putAdditionalProperty("brand_new", json("1"))
                                .build(),
                        "'vault_auth_type':'kubernetes','vault_addr':'http://vault.vault.svc:8200',"
                                + "'vault_role':'portkey','brand_new':1"));
    }
}
