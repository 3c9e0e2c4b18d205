package io.github.llmintegrations.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key",
                "api_key",
                "apiKey",
                "API_KEY",
                "apikey",
                "aws_access_key_id",
                "aws_secret_access_key",
                "aws_session_token",
                "azure_entra_client_secret",
                "clientSecret",
                "bearer_token",
                "password",
                "private_key",
                "vertex_service_account_json",
                "credentials",
                "Authorization",
                "headers",
                "custom_headers",
                "token_url_password",
                "x-api-key",
                "X-Api-Key",
                "x_api_key",
                "openai.api.key",
                "authtoken",
                "subscription-key",
                "Ocp-Apim-Subscription-Key",
                "signingKey",
                "master_key",
                "keys",
                "passphrase",
                "oracle_key_passphrase",
                "passcode",
                "passwd",
                "pwd",
                "dbPwd",
                "smtp_pass",
                "cookie",
                "Set-Cookie",
                "sessionCookies",
                "jwt",
                "id_jwt",
                "connection_string",
                "connectionString",
                "ConnectionString",
                "auth",
                "x-auth",
                "basic_auth",
                "auth_header",
                "bearer",
                "signature",
                "sig",
                "hmac_sha256",
                "sas",
                "sas_url",
                "session",
                "session_id",
                "sessionId",
                "pin",
                "card_pin",
                "otp",
                "totp",
                "cert",
                "client_certificate",
                "clientCert",
                "pem",
                "pfx",
                "dsn",
                "sentry_dsn",
                "webhook_url",
                "slackWebhook",
                "presigned_url",
                "private",
                "creds",
                "AWSSecretKey",
                "secret_id",
                "secretKey"
            })
    void recognizesSecretsByName(String name) {
        assertThat(SecretFields.isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "base_url",
                "region",
                "token_url",
                "TOKEN_URL",
                "secret_reference_id",
                "secret_mappings",
                "monkey",
                "keyboard",
                "model_names",
                "auth_type",
                "aws_auth_type",
                "azure_auth_mode",
                "authType",
                "token_type",
                "secret_name",
                "header_names",
                "key_vault_url",
                "keyVaultUrl",
                "key_vault_name",
                "public_key",
                "sort_key",
                "primaryKey",
                "author",
                "spinner",
                "pinned",
                "passive",
                "bypass",
                "certain",
                "signal",
                "design",
                "request_token",
                "response_audio_token",
                "cache_read_text_input_token",
                "prediction_accepted_token",
                "max_tokens",
                "token_limit",
                "azure_entra_tenant_id",
                "amzn_sagemaker_session_id",
                "snowflake_account",
                "vertex_project_id",
                "callback_url",
                "",
                "-"
            })
    void doesNotRecognizeOtherNames(String name) {
        assertThat(SecretFields.isSecret(name)).isFalse();
    }

    @Test
    void collectsTextsInSecretFieldsAtAnyDepth() throws IOException {
        assertThat(collected("""
                        {"name":"n","api_key":"s1","config":{"auth":[{"token":"s2","url":"u"}],
                         "headers":{"A":"s3","B":["s4",{"c":"s5"}]}},"password":17,"key":null,"pin":4711,
                         "otp":[1234.5],"pwd":true}
                        """)).containsExactly("s1", "s2", "s3", "s4", "s5", "17", "4711", "1234.5");
    }

    @Test
    void collectsOnlySecretsOfAuthenticationSettings() throws IOException {
        assertThat(collected("""
                        {"auth":{"auth_type":"DEFAULT","role_arn":"r","api_key":"s1","basic":{"user":"u","pass":"s2"}},
                         "x-auth":"s3","basic_auth":["s4"]}
                        """)).containsExactly("s1", "s2", "s3", "s4");
    }

    @Test
    void collectsEveryTextAndNumberOfASecretObject() throws IOException {
        List<String> secrets = new ArrayList<>();

        SecretFields.collectAll(Quoted.tree("{'type':'t','n':17,'is':true,'no':null,'in':[{'a':'b'}]}"), secrets::add);

        assertThat(secrets).containsExactly("t", "17", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://me:s1@db:5432/x",
                "mongodb+srv://me:s1@a,b/x?y=z",
                "redis://:s1@cache",
                "jdbc:mysql://me:s1@db",
                "at https://me:s1@host/path, really"
            })
    void collectsPasswordsOfUrlsInAnyField(String url) {
        assertThat(passwords("{\"any\":\"" + url + "\"}")).containsExactly("s1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://host:8080/a@b", "https://me@host/a:b", "a:b@c", "https://host/?x=a:b@c"})
    void ignoresUrlsWithoutAPassword(String url) {
        assertThat(passwords("{\"any\":\"" + url + "\"}")).isEmpty();
    }

    private static List<String> collected(String json) throws IOException {
        List<String> secrets = new ArrayList<>();
        Quoted.tree(json)
                .properties()
                .forEach(each -> SecretFields.collect(each.getKey(), each.getValue(), secrets::add));
        return secrets;
    }

    private static List<String> passwords(String text) {
        List<String> secrets = new ArrayList<>();
        SecretFields.passwordsOfUrls(text, secrets::add);
        return secrets;
    }
}
