package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class StoredSecretsTest {

    private static final String SERVICE_ACCOUNT =
            "{'type':'service_account','private_key_id':'i-1','private_key':'p-1','client_email':'a@b'}";

    @AutoClose
    private final Organisation organisation = new Organisation();

    @Test
    void areTheKeyAndThoseOfTheConfigurations() {
        organisation.create("{'name':'n','slug':'s','ai_provider_id':'bedrock','key':'k-1','configurations':{"
                + "'aws_region':'r','aws_auth_type':'accessKey','aws_access_key_id':'a-1',"
                + "'aws_secret_access_key':'a-2','custom_headers':{'X-A':'h-1'}}}");

        assertThat(organisation.portkey.secretsOf("s"))
                .isEqualTo(Map.of(
                        "key", "k-1",
                        "configurations.aws_access_key_id", "a-1",
                        "configurations.aws_secret_access_key", "a-2",
                        "configurations.custom_headers.X-A", "h-1"));
        assertThatIllegalStateException()
                .isThrownBy(() -> organisation.portkey.secretOf("s"))
                .withMessageContaining("there are 4: [key, configurations.aws_access_key_id, ");
    }

    @Test
    void theOnlyOneFollowsUpdates() {
        organisation.create("{'name':'n','slug':'s','ai_provider_id':'openai','key':'k-1'}");
        organisation.update("s", "{'key':'k-2'}");

        assertThat(organisation.portkey.secretOf("s")).isEqualTo("k-2");
    }

    @Test
    void ofAServiceAccountAreOneDocument() {
        organisation.createWith(
                "vertex-ai",
                "{'vertex_region':'r','vertex_auth_type':'serviceAccount','vertex_service_account_json':"
                        + SERVICE_ACCOUNT + "}");

        assertThat(organisation.portkey.secretOf("s")).isEqualTo(SERVICE_ACCOUNT.replace('\'', '"'));
        assertThat(organisation.portkey.receivedSecrets())
                .containsExactlyInAnyOrder(organisation.portkey.apiKey(), "i-1", "p-1");
    }

    @Test
    void existOfKnownIntegrationsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation.portkey.secretsOf("x"))
                .withMessage("There is no integration with the slug x.");
    }
}
