package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
                "token_url_password"
            })
    void aSecretIsKnownByItsName(String name) {
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
                "model_names"
            })
    void whatIsNoSecretIsNot(String name) {
        assertThat(SecretFields.isSecret(name)).isFalse();
    }

    @Test
    void textsUnderASecretsNameAreCollectedAtWhateverDepth() {
        assertThat(collected("""
                        {"name":"n","api_key":"s1","config":{"auth":[{"token":"s2","url":"u"}],
                         "headers":{"A":"s3","B":["s4",{"c":"s5"}]}},"password":17,"key":null}
                        """)).containsExactly("s1", "s2", "s3", "s4", "s5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"key\":\"s1\",", "{\"key\":\"s1\"}}", "{\"key\":\"s1\" nonsense", "{\"key\":\"s1\",[[["})
    void ofADocumentThatEndsInNonsenseTheStartCounts(String json) {
        assertThat(collected(json)).containsExactly("s1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "[", "\"key\"", "17", "null"})
    void inADocumentWithoutFieldsIsNone(String json) {
        assertThat(collected(json)).isEmpty();
    }

    @Test
    void aFieldThatStandsTwiceCountsTwice() {
        assertThat(collected("{\"key\":\"s1\",\"key\":\"s2\"}")).containsExactly("s1", "s2");
    }

    private static List<String> collected(String json) {
        List<String> secrets = new ArrayList<>();
        SecretFields.collect(json.getBytes(StandardCharsets.UTF_8), secrets);
        return secrets;
    }
}
