package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class StoredSecretsTest {

    @AutoClose
    private final Account account = Account.screaming();

    @Test
    void areTheKeyAndTheValuesOfHeaders() {
        String id = account.createLlm(
                        "n",
                        "{'provider':'LITELLM','api_key':'k-1','base_url':'https://b',"
                                + "'headers':{'X-Team':'h-1','X.Y':'h-2'}}")
                .id();

        assertThat(account.arize.secretsOf(id))
                .isEqualTo(
                        Map.of("config.api_key", "k-1", "config.headers.X-Team", "h-1", "config.headers.X.Y", "h-2"));
    }

    @Test
    void areThoseOfTheAuthentication() {
        String oauth = account.createLlm(
                        "oauth",
                        "{'provider':'CUSTOM','base_url':'https://b','model_names':['m'],'auth':{"
                                + "'auth_type':'OAUTH2_CLIENT_CREDENTIALS','token_url':'https://t','client_id':'c',"
                                + "'client_secret':'s-1'}}")
                .id();
        String key = account.createLlm(
                        "key",
                        "{'provider':'CUSTOM','base_url':'https://b','model_names':['m'],"
                                + "'auth':{'auth_type':'DEFAULT','api_key':'k-1'}}")
                .id();
        String bedrock = account.createLlm(
                        "bedrock",
                        "{'provider':'AWS_BEDROCK','model_names':['m'],"
                                + "'auth':{'auth_type':'BEARER_TOKEN','api_key':'k-2'}}")
                .id();

        assertThat(account.arize.secretsOf(oauth)).isEqualTo(Map.of("config.auth.client_secret", "s-1"));
        assertThat(account.arize.secretsOf(key)).isEqualTo(Map.of("config.api_key", "k-1"));
        assertThat(account.arize.secretsOf(bedrock)).isEqualTo(Map.of("config.auth.api_key", "k-2"));
    }

    @Test
    void areNotWhatASchemaCallsThemselves() {
        String id = account.create("{'type':'AGENT','name':'n','config':{'endpoint':'https://e','headers':{'A':'h-1'},"
                        + "'input_schema':{'api_key':'x','headers':{'a':'b'}},"
                        + "'request_presets':[{'name':'p','config':{'api_key':'y'}}]}}")
                .id();

        assertThat(account.arize.secretsOf(id)).isEqualTo(Map.of("config.headers.A", "h-1"));
    }

    @Test
    void theOnlyOneFollowsUpdates() {
        String id = account.createAi("{'name':'n','provider':'OPEN_AI','api_key':'k-1'}")
                .id();
        String before = account.arize.secretOf(id);
        account.updateAi(id, "{'api_key':'k-2'}");

        assertThat(before).isEqualTo("k-1");
        assertThat(account.arize.secretOf(id)).isEqualTo("k-2");
        account.updateAi(id, "{'api_key':null}");
        assertThat(account.arize.secretsOf(id)).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> account.arize.secretOf(id))
                .withMessage("expected exactly one stored secret, but there are 0: []");
    }

    @Test
    void areNamedWhenThereIsMoreThanOne() {
        String id = account.createAi("{'name':'n','provider':'OPEN_AI','api_key':'k-1','headers':{'A':'h-1'}}")
                .id();

        assertThatIllegalStateException()
                .isThrownBy(() -> account.arize.secretOf(id))
                .withMessage("expected exactly one stored secret, but there are 2: [api_key, headers.A]");
    }

    @Test
    void existOfKnownResourcesOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account.arize.secretsOf("x"))
                .withMessage("There is no integration with the id x.");
    }

    @Test
    void areNotedFromRequests() {
        account.createAi("{'name':'n','provider':'OPEN_AI','api_key':'k-1','headers':{'A':'h-1'}}");
        account.createLlm("n", "{'provider':'GEMINI','api_key':'k-2','unknown':'u'}");

        assertThat(account.arize.receivedSecrets())
                .containsExactlyInAnyOrder(account.arize.apiKey(), "k-1", "h-1", "k-2");
        account.arize.reset();
        assertThat(account.arize.receivedSecrets()).isEmpty();
    }
}
