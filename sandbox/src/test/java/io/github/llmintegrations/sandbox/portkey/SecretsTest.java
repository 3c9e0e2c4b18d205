package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    @AutoClose
    private final Organisation organisation = new Organisation();

    @ParameterizedTest
    @CsvSource({
        "sk-123456789, ********6789",
        "sk-12345678, ********",
        "k, ********",
        "sk-1234567890-abcd, ********abcd",
        "sk-123456789𝄞, ********789𝄞",
    })
    void showAtMostTheEndOfALongKey(String key, String masked) {
        organisation.create("{'name':'n','slug':'s','ai_provider_id':'openai','key':'" + key + "'}");
        Reply reply = organisation.get("s");

        assertThat(reply.json().path("masked_key").asText()).isEqualTo(masked);
        assertThat(reply.json().has("key")).isFalse();
        assertThat(reply.text()).doesNotContain('"' + key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            bedrock | {'aws_region':'r','aws_auth_type':'accessKey','aws_access_key_id':'AKIAIOSFODNN7EXAMPLE',\
            'aws_secret_access_key':'s3cret'} \
                | {'aws_region':'r','aws_auth_type':'accessKey','masked_aws_access_key_id':'********MPLE',\
            'masked_aws_secret_access_key':'********'}
            azure-ai | {'azure_foundry_url':'u','azure_auth_mode':'entra','azure_entra_tenant_id':'t',\
            'azure_entra_client_id':'c','azure_entra_client_secret':'a-long-s3cret'} \
                | {'azure_foundry_url':'u','azure_auth_mode':'entra','azure_entra_tenant_id':'t',\
            'azure_entra_client_id':'c','masked_azure_entra_client_secret':'********cret'}
            vertex-ai | {'vertex_region':'r','vertex_auth_type':'serviceAccount','vertex_service_account_json':\
            {'private_key':'a-long-s3cret'}} \
                | {'vertex_region':'r','vertex_auth_type':'serviceAccount',\
            'masked_vertex_service_account_json':'********'}
            anthropic | {'custom_host':'h','custom_headers':{'X-A':'a-long-s3cret','X-B':''},'aws_secret_access_key':1} \
                | {'custom_host':'h','masked_custom_headers':{'X-A':'********cret','X-B':'********'},\
            'masked_aws_secret_access_key':'********'}
            """)
    void comeBackMaskedUnderAnotherName(String provider, String sent, String read) {
        organisation.createWith(provider, sent);
        JsonNode detail = organisation.get("s").json();

        assertThat(detail.path("configurations")).isEqualTo(Caller.json(read));
        assertThat(detail.toString()).doesNotContain("s3cret");
        assertThat(organisation.list("").text()).doesNotContain("s3cret");
    }

    @Test
    void cannotBeWrittenBackMasked() {
        Reply reply = organisation.createWith(
                "bedrock",
                "{'aws_region':'r','aws_auth_type':'accessKey','aws_access_key_id':'i',"
                        + "'masked_aws_secret_access_key':'********'}");

        assertThat(reply.message()).isEqualTo("configurations.aws_secret_access_key: required");
    }
}
