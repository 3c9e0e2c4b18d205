package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretMappingsTest {

    private static final String MAPPINGS = "[{'target_field':'configurations.aws_access_key_id',"
            + "'secret_reference_id':'r','secret_key':null,'value_format':'string'},"
            + "{'target_field':'configurations.aws_secret_access_key','secret_reference_id':'r','secret_key':'k',"
            + "'value_format':'json'}]";
    private static final String CONFIGURATIONS = "{'aws_region':'r','aws_auth_type':'accessKey'}";

    @AutoClose
    private final Organisation organisation = new Organisation();

    @BeforeEach
    void createReferences() {
        organisation.createReference("r");
        organisation.createReference("q");
    }

    @Test
    void standInForTheFieldsOfTheConfigurations() {
        Reply reply = create(MAPPINGS, CONFIGURATIONS);

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(organisation.get("s").json().path("secret_mappings")).isEqualTo(Caller.json(MAPPINGS));
        assertThat(organisation.get("s").json().path("configurations")).isEqualTo(Caller.json(CONFIGURATIONS));
    }

    @Test
    void cannotBeClearedWhileAFieldIsMissing() {
        create(MAPPINGS, CONFIGURATIONS);

        assertThat(organisation.update("s", "{'secret_mappings':[]}").message())
                .isEqualTo("configurations.aws_access_key_id: required;"
                        + " configurations.aws_secret_access_key: required");
        Reply reply = organisation.update(
                "s",
                "{'secret_mappings':[],'configurations':{'aws_region':'r','aws_auth_type':'assumedRole',"
                        + "'aws_role_arn':'a'}}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(organisation.get("s").json().path("secret_mappings")).isEqualTo(Caller.json("[]"));
    }

    @Test
    void areStillInForceWhenOnlyTheConfigurationsAreUpdated() {
        create(MAPPINGS, CONFIGURATIONS);

        assertThat(organisation
                        .update("s", "{'configurations':{'aws_region':'q','aws_auth_type':'accessKey'}}")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{}] | [0].target_field: required; secret_mappings[0].secret_reference_id: required
            [{'target_field':'name','secret_reference_id':'r'}] \
                | `[0].target_field: must match ^(key|configurations\\.[a-zA-Z0-9_]+)$`
            [{'target_field':'configurations.','secret_reference_id':'r'}] \
                | `[0].target_field: must match ^(key|configurations\\.[a-zA-Z0-9_]+)$`
            [{'target_field':'configurations.a-b','secret_reference_id':'r'}] \
                | `[0].target_field: must match ^(key|configurations\\.[a-zA-Z0-9_]+)$`
            [{'target_field':'key','secret_reference_id':''}] | [0].secret_reference_id: must not be blank
            [{'target_field':'key','secret_reference_id':'r','value_format':'xml'}] \
                | [0].value_format: must be one of [json, string]
            [{'target_field':'key','secret_reference_id':'r','version':1}] | [0].version: unknown field
            [{'target_field':'key','secret_reference_id':'r'},{'target_field':'key','secret_reference_id':'q'}] \
                | [1].target_field: must be unique
            [{'target_field':'key','secret_reference_id':'none'}] | [0].secret_reference_id: is no secret reference
            {} | : must be a list
            ['key'] | [0]: must be an object
            """)
    void areRefusedWhenTheyMakeNoSense(String mappings, String protocolError) {
        Reply reply = organisation.create("{'name':'n','ai_provider_id':'openai','secret_mappings':" + mappings + "}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("secret_mappings" + protocolError);
    }

    @Test
    void nameASecretReferenceThatIsOpenToTheWorkspace() {
        String reference = organisation
                .caller
                .post(
                        Organisation.REFERENCES,
                        "{'name':'n','slug':'closed','manager_type':'aws_sm','secret_path':'p',"
                                + "'auth_config':{'aws_auth_type':'serviceRole'},'allowed_workspaces':['ws-1']}")
                .json()
                .path("id")
                .asText();
        String json = "{'name':'n','ai_provider_id':'openai','workspace_id':'WORKSPACE',"
                + "'secret_mappings':[{'target_field':'key','secret_reference_id':'" + reference + "'}]}";

        assertThat(organisation.create(json.replace("WORKSPACE", "ws-1")).status())
                .isEqualTo(200);
        assertThat(organisation.create(json.replace("WORKSPACE", "ws-2")).message())
                .isEqualTo("secret_mappings[0].secret_reference_id: is not open to the workspace");
    }

    private Reply create(String mappings, String configurations) {
        return organisation.create("{'name':'n','slug':'s','ai_provider_id':'bedrock','secret_mappings':" + mappings
                + ",'configurations':" + configurations + "}");
    }
}
