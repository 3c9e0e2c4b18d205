package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomAuthTest {

    private static final String OAUTH2 =
            "'auth':{'auth_type':'OAUTH2_CLIENT_CREDENTIALS','token_url':'https://t.example',"
                    + "'client_id':'c','client_secret':'sk-secret','scopes':'s','audience':'a'}";
    private static final JsonNode OAUTH2_READ =
            Caller.json("{'auth_type':'OAUTH2_CLIENT_CREDENTIALS','token_url':'https://t.example','client_id':'c',"
                    + "'has_client_secret':true,'scopes':'s','audience':'a'}");
    private static final JsonNode KEY_READ = Caller.json("{'auth_type':'DEFAULT','has_api_key':true}");
    private static final JsonNode NO_KEY_READ = Caller.json("{'auth_type':'DEFAULT','has_api_key':false}");

    @AutoClose
    private final Account account = Account.screaming();

    @Test
    void takesAKeyOnItsOwnForDefaultAuth() {
        assertCredentials(create("'api_key':'sk-secret'"), true, KEY_READ);
    }

    @Test
    void takesDefaultAuthWithAKey() {
        assertCredentials(create("'auth':{'auth_type':'DEFAULT','api_key':'sk-secret'}"), true, KEY_READ);
    }

    @Test
    void takesDefaultAuthWithoutAKey() {
        assertCredentials(create("'auth':{'auth_type':'DEFAULT'}"), false, NO_KEY_READ);
    }

    @Test
    void takesClientCredentials() {
        assertCredentials(create(OAUTH2), false, OAUTH2_READ);
    }

    @Test
    void omitsScopesAndAudienceThatWereNotGiven() {
        Reply reply = create("'auth':{'auth_type':'OAUTH2_CLIENT_CREDENTIALS','token_url':'t','client_id':'c',"
                + "'client_secret':'sk-secret'}");

        assertThat(reply.json().at("/config/auth"))
                .isEqualTo(Caller.json("{'auth_type':'OAUTH2_CLIENT_CREDENTIALS','token_url':'t','client_id':'c',"
                        + "'has_client_secret':true}"));
    }

    @Test
    void refusesAKeyTogetherWithAuth() {
        Reply created = create("'api_key':'k','auth':{'auth_type':'DEFAULT'}");
        assertThat(created.status()).isEqualTo(422);
        assertThat(created.detail()).isEqualTo("config.api_key: cannot go together with auth");

        String id = create("'api_key':'k'").id();
        assertThat(account.updateLlm(id, "{'api_key':'k2'," + OAUTH2 + "}").status())
                .isEqualTo(422);
        assertThat(account.updateLlm(id, "{'api_key':null," + OAUTH2 + "}").status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'auth_type':'OAUTH2_CLIENT_CREDENTIALS','client_id':'c','client_secret':'s'} \
                | 400 | token_url: required
            {'auth_type':'OAUTH2_CLIENT_CREDENTIALS','token_url':'t','client_secret':'s'} \
                | 400 | client_id: required
            {'auth_type':'OAUTH2_CLIENT_CREDENTIALS','token_url':'t','client_id':'c'} \
                | 400 | client_secret: required
            {'auth_type':'OAUTH2_CLIENT_CREDENTIALS','token_url':'t','client_id':'a:b','client_secret':'s'} \
                | 422 | client_id: must not hold a colon
            {'auth_type':'OAUTH2_CLIENT_CREDENTIALS','token_url':'t','client_id':'c','client_secret':'s',\
                'scopes':['a']} | 400 | scopes: must be a string
            {'auth_type':'BEARER_TOKEN','api_key':'k'} | 400 | auth_type: must be one of
            {'auth_type':'DEFAULT','token_url':'t'} | 400 | token_url: unknown field
            {'api_key':'k'} | 400 | auth_type: required
            """)
    void refusesIncompleteAuth(String auth, int status, String detail) {
        Reply reply = create("'auth':" + auth);

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.detail()).startsWith("config.auth." + detail);
    }

    @Test
    void replacesOneWayToAuthenticateByAnother() {
        String id = create("'api_key':'k'").id();

        assertCredentials(account.updateLlm(id, "{" + OAUTH2 + "}"), false, OAUTH2_READ);
        assertCredentials(account.updateLlm(id, "{'is_function_calling_enabled':false}"), false, OAUTH2_READ);
        assertCredentials(account.updateLlm(id, "{'api_key':null}"), false, OAUTH2_READ);
        assertCredentials(account.updateLlm(id, "{'api_key':'k2'}"), true, KEY_READ);
        assertCredentials(account.updateLlm(id, "{'api_key':null}"), false, NO_KEY_READ);
        assertCredentials(account.updateLlm(id, "{'auth':{'auth_type':'DEFAULT','api_key':'k3'}}"), true, KEY_READ);
        assertCredentials(account.updateLlm(id, "{'auth':{'auth_type':'DEFAULT'}}"), false, NO_KEY_READ);
    }

    private Reply create(String credentials) {
        return account.createLlm("n", "{'provider':'CUSTOM','base_url':'b','model_names':['m']," + credentials + "}");
    }

    private static void assertCredentials(Reply reply, boolean hasApiKey, JsonNode auth) {
        assertThat(reply.json().at("/config/has_api_key").asBoolean())
                .as(reply.text())
                .isEqualTo(hasApiKey);
        assertThat(reply.json().at("/config/auth")).isEqualTo(auth);
        assertThat(reply.text()).doesNotContain("sk-secret");
    }
}
