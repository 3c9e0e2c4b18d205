package io.github.llmintegrations.sandbox.portkey;

import static io.github.llmintegrations.sandbox.portkey.Organisation.REFERENCES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretReferencesTest {

    private static final String AWS = "'manager_type':'aws_sm','auth_config':{'aws_auth_type':'serviceRole'}";

    @AutoClose
    private final Organisation organisation = new Organisation();

    private Reply create(String json) {
        return organisation.caller.post(REFERENCES, json);
    }

    private Reply update(String json) {
        return organisation.caller.put(REFERENCES + "/r", json);
    }

    private JsonNode get(String idOrSlug) {
        return organisation.caller.get(REFERENCES + "/" + idOrSlug).json();
    }

    @Test
    void areCreatedAndReadByEitherName() {
        Reply created = create("{'name':'My secret','slug':'r','description':'d','manager_type':'aws_sm',"
                + "'auth_config':{'aws_auth_type':'serviceRole','aws_region':'eu-west-1'},'secret_path':'p',"
                + "'secret_key':'k','tags':{'team':'ml'}}");

        assertThat(created.status()).as(created.text()).isEqualTo(200);
        assertThat(created.json().path("slug").asText()).isEqualTo("r");
        assertThat(created.json().path("object").asText()).isEqualTo("secret-reference");
        JsonNode read = get("r");
        assertThat(get(created.json().path("id").asText())).isEqualTo(read);
        ObjectNode stable = read.deepCopy();
        stable.remove(java.util.List.of("id", "organisation_id", "created_by", "created_at", "last_updated_at"));
        assertThat(stable)
                .isEqualTo(Caller.json("{'name':'My secret','slug':'r','description':'d','manager_type':'aws_sm',"
                        + "'auth_config':{'aws_auth_type':'serviceRole','aws_region':'eu-west-1'},'secret_path':'p',"
                        + "'secret_key':'k','allow_all_workspaces':true,'tags':{'team':'ml'},'status':'ACTIVE',"
                        + "'object':'secret-reference'}"));
    }

    @Test
    void getASlugWhenTheyHaveNone() {
        String slug = create("{'name':'My secret','secret_path':'p'," + AWS + "}")
                .json()
                .path("slug")
                .asText();

        assertThat(slug).startsWith("my-secret-");
        assertThat(get(slug).path("name").asText()).isEqualTo("My secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            aws_sm | {'aws_auth_type':'accessKey','aws_access_key_id':'AKIA-1234567890',\
            'aws_secret_access_key':'s','aws_region':'r'} | {'aws_auth_type':'accessKey',\
            'masked_aws_access_key_id':'********7890','masked_aws_secret_access_key':'********','aws_region':'r'}
            aws_sm | {'aws_auth_type':'assumedRole','aws_role_arn':'a','aws_external_id':'e','aws_region':'r'} \
                | {'aws_auth_type':'assumedRole','masked_aws_role_arn':'********',\
            'masked_aws_external_id':'********','aws_region':'r'}
            azure_kv | {'azure_auth_mode':'entra','azure_entra_tenant_id':'t','azure_entra_client_id':'c',\
            'azure_entra_client_secret':'s','azure_vault_url':'https://v'} | {'azure_auth_mode':'entra',\
            'azure_entra_tenant_id':'t','azure_entra_client_id':'c',\
            'masked_azure_entra_client_secret':'********','azure_vault_url':'https://v'}
            azure_kv | {'azure_auth_mode':'managed','azure_managed_client_id':'c','azure_vault_url':'https://v'} \
                | {'azure_auth_mode':'managed','azure_managed_client_id':'c','azure_vault_url':'https://v'}
            azure_kv | {'azure_auth_mode':'default','azure_vault_url':'https://v'} \
                | {'azure_auth_mode':'default','azure_vault_url':'https://v'}
            hashicorp_vault | {'vault_auth_type':'token','vault_addr':'https://v','vault_token':'t'} \
                | {'vault_auth_type':'token','vault_addr':'https://v','masked_vault_token':'********'}
            hashicorp_vault | {'vault_auth_type':'approle','vault_addr':'https://v','vault_role_id':'r',\
            'vault_secret_id':'s','vault_namespace':'n'} | {'vault_auth_type':'approle','vault_addr':'https://v',\
            'vault_role_id':'r','masked_vault_secret_id':'********','vault_namespace':'n'}
            hashicorp_vault | {'vault_auth_type':'kubernetes','vault_addr':'https://v','vault_role':'r'} \
                | {'vault_auth_type':'kubernetes','vault_addr':'https://v','vault_role':'r'}
            """)
    void showNoneOfTheSecretsOfTheirManager(String manager, String sent, String shown) {
        Reply reply = create("{'name':'n','slug':'r','secret_path':'p','manager_type':'" + manager + "','auth_config':"
                + sent + "}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(get("r").path("auth_config")).isEqualTo(Caller.json(shown));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | name: required; manager_type: required; auth_config: required; secret_path: required
            {'name':'n','secret_path':'p','manager_type':'magic','auth_config':{}} \
                | manager_type: must be one of [aws_sm, azure_kv, hashicorp_vault]
            {'name':'n','secret_path':'p','manager_type':'aws_sm','auth_config':{}} \
                | auth_config.aws_auth_type: required
            {'name':'n','secret_path':'p','manager_type':'aws_sm','auth_config':{'aws_auth_type':'accessKey'}} \
                | auth_config.aws_access_key_id: required; auth_config.aws_secret_access_key: required; \
            auth_config.aws_region: required
            {'name':'n','secret_path':'p','manager_type':'azure_kv','auth_config':\
            {'azure_auth_mode':'default','azure_vault_url':'v'}} \
                | `auth_config.azure_vault_url: must match ^https?://\\S+$`
            {'name':'n','secret_path':'p','manager_type':'hashicorp_vault','auth_config':{'vault_auth_type':'token'}} \
                | auth_config.vault_token: required; auth_config.vault_addr: required
            {'name':'n','secret_path':'p',AWS,'allow_all_workspaces':true,'allowed_workspaces':['w']} \
                | allowed_workspaces: cannot go together with allow_all_workspaces
            {'name':'n','secret_path':'p',AWS,'allowed_workspaces':[]} \
                | allowed_workspaces: must have a length of at least 1
            {'name':'n','secret_path':'p',AWS,'slug':'a b'} | `slug: must match ^[a-zA-Z0-9_-]{1,255}$`
            {'name':'n','secret_path':'p',AWS,'more':1} | more: unknown field
            """)
    void areRefusedWhenTheyMakeNoSense(String json, String message) {
        Reply reply = create(json.replace("AWS", AWS));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo(message);
    }

    @Test
    void areRefusedWith400WhenTheirSlugIsTaken() {
        organisation.createReference("r");

        assertThat(organisation.createReference("r").status()).isEqualTo(400);
    }

    @Test
    void areUpdatedFieldByField() {
        create("{'name':'n','slug':'r','secret_path':'p','description':'d','secret_key':'k','tags':{'a':'b'},"
                + "'manager_type':'hashicorp_vault','auth_config':{'vault_auth_type':'token',"
                + "'vault_addr':'https://v','vault_token':'t'}}");

        Reply reply = update("{'name':'m','description':null,'secret_key':null,'tags':null,"
                + "'auth_config':{'vault_addr':'https://w'},'allowed_workspaces':['ws-1']}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{}");
        JsonNode read = get("r");
        assertThat(read.path("name").asText()).isEqualTo("m");
        assertThat(read.has("description")).isFalse();
        assertThat(read.has("secret_key")).isFalse();
        assertThat(read.has("tags")).isFalse();
        assertThat(read.path("auth_config"))
                .isEqualTo(Caller.json(
                        "{'vault_auth_type':'token','vault_addr':'https://w'," + "'masked_vault_token':'********'}"));
        assertThat(read.path("allow_all_workspaces").asBoolean(true)).isFalse();
        assertThat(read.path("allowed_workspaces")).isEqualTo(Caller.json("['ws-1']"));

        update("{'allow_all_workspaces':true}");
        assertThat(get("r").path("allow_all_workspaces").asBoolean()).isTrue();
        assertThat(get("r").has("allowed_workspaces")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {} | body: at least one field to update is required
            {'slug':'s'} | slug: unknown field
            {'manager_type':'azure_kv'} | manager_type: unknown field
            {'auth_config':{'aws_auth_type':'assumedRole'}} \
                | auth_config.aws_role_arn: required; auth_config.aws_region: required
            {'name':null} | name: must not be null
            """)
    void areNotUpdatedByARequestThatMakesNoSense(String json, String message) {
        organisation.createReference("r");

        Reply reply = update(json);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | a,b,c
            manager_type=azure_kv | b
            search=Az | b
            tags=%7B%22team%22%3A%22ml%22%7D | a
            tags=%7B%7D | a,b,c
            page_size=2 | a,b
            page_size=2&current_page=1 | c
            page_size=2&current_page=2 | ``
            """)
    void areListed(String query, String slugs) {
        create("{'name':'Aws','slug':'a','secret_path':'p','tags':{'team':'ml','x':'y'}," + AWS + "}");
        create("{'name':'Azure','slug':'b','secret_path':'p','manager_type':'azure_kv','auth_config':"
                + "{'azure_auth_mode':'default','azure_vault_url':'https://v'}}");
        organisation.createReference("c");

        JsonNode answer = organisation.caller.get(REFERENCES + "?" + query).json();

        assertThat(answer.path("object").asText()).isEqualTo("list");
        assertThat(String.join(",", answer.path("data").findValuesAsText("slug")))
                .isEqualTo(slugs);
        assertThat(answer.path("data").path(0).has("auth_config")).isFalse();
        assertThat(answer.path("total").asInt())
                .isEqualTo(query.contains("page") || query.equals("tags=%7B%7D") || query.isEmpty() ? 3 : 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page_size=0", "page_size=101", "manager_type=magic", "search=", "tags=x", "tags=%5B%5D", "x=y"})
    void areNotListedByAQueryThatMakesNoSense(String query) {
        assertThat(organisation.caller.get(REFERENCES + "?" + query).status()).isEqualTo(400);
    }

    @Test
    void areDeletedUnlessAnIntegrationUsesThem() {
        organisation.createReference("r");
        organisation.create("{'name':'n','slug':'s','ai_provider_id':'openai','secret_mappings':"
                + "[{'target_field':'key','secret_reference_id':'r'}]}");

        assertThat(organisation.caller.delete(REFERENCES + "/r").status()).isEqualTo(400);
        organisation.delete("s");
        assertThat(organisation.caller.delete(REFERENCES + "/r").status()).isEqualTo(200);
        assertThat(organisation.caller.get(REFERENCES + "/r").status()).isEqualTo(404);
        assertThat(organisation.caller.delete(REFERENCES + "/r").status()).isEqualTo(404);
        assertThat(update("{'name':'m'}").status()).isEqualTo(404);
    }

    @Test
    void areGoneAfterAReset() {
        organisation.createReference("r");

        organisation.portkey.reset();

        assertThat(organisation.caller.get(REFERENCES).json().path("total").asInt(1))
                .isZero();
    }
}
