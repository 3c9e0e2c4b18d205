package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationsTest {

    private static final String DEPLOYMENT =
            "'azure_deployment_config':[{'azure_api_version':'v','azure_deployment_name':'d','azure_model_slug':'m'}]";

    @AutoClose
    private final Organisation organisation = new Organisation();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            openai | {}
            openai | {'openai_organization':'o','openai_project':'p'}
            azure-openai | {'azure_resource_name':'r','azure_auth_mode':'managed',DEPLOYMENT}
            azure-openai | {'azure_resource_name':'r','azure_auth_mode':'managed','azure_managed_client_id':'c',DEPLOYMENT}
            azure-openai | {'azure_resource_name':'r','azure_auth_mode':'entra','azure_entra_tenant_id':'t',\
            'azure_entra_client_id':'c','azure_entra_client_secret':'s',DEPLOYMENT}
            azure-openai | {'azure_resource_name':'r','azure_auth_mode':'entraFederated','azure_entra_tenant_id':'t',\
            'azure_entra_client_id':'c',DEPLOYMENT}
            azure-openai | {'azure_resource_name':'r','azure_auth_mode':'workload','azure_workload_tenant_id':'t',\
            'azure_workload_client_id':'c',DEPLOYMENT}
            azure-openai | {'azure_resource_name':'r','azure_auth_mode':'managed','azure_deployment_config':\
            [{'azure_api_version':'123456789012345678901234567890','azure_deployment_name':'d','azure_model_slug':'m',\
            'alias':'a','is_default':true}]}
            azure-ai | {'azure_foundry_url':'u','azure_auth_mode':'managed'}
            azure-ai | {'azure_foundry_url':'u','azure_auth_mode':'managed','azure_api_version':'v',\
            'azure_deployment_name':'d'}
            bedrock | {'aws_region':'r','aws_auth_type':'accessKey','aws_access_key_id':'i','aws_secret_access_key':'s'}
            bedrock | {'aws_region':'r','aws_auth_type':'assumedRole','aws_role_arn':'a'}
            bedrock | {'aws_region':'r','aws_auth_type':'assumedRole','aws_role_arn':'a','aws_external_id':'e'}
            bedrock | {'aws_region':'r','aws_auth_type':'assumedRole','aws_role_arn':'a','aws_external_id':null}
            sagemaker | {'aws_region':'r','aws_auth_type':'assumedRole','aws_role_arn':'a',\
            'amzn_sagemaker_custom_attributes':'a','amzn_sagemaker_target_model':'a',\
            'amzn_sagemaker_target_variant':'a','amzn_sagemaker_target_container_hostname':'a',\
            'amzn_sagemaker_inference_id':'a','amzn_sagemaker_enable_explanations':'a',\
            'amzn_sagemaker_inference_component':'a','amzn_sagemaker_session_id':'a','amzn_sagemaker_model_name':'a'}
            vertex-ai | {'vertex_region':'r','vertex_auth_type':'basic','vertex_project_id':'p'}
            vertex-ai | {'vertex_region':'r','vertex_auth_type':'workload','vertex_project_id':'p'}
            vertex-ai | {'vertex_region':'r','vertex_auth_type':'serviceAccount','vertex_service_account_json':{'a':1}}
            vertex-ai | {'vertex_region':'r','vertex_auth_type':'serviceAccount','vertex_service_account_json':{},\
            'vertex_project_id':'p'}
            workers-ai | {'workers_ai_account_id':'a'}
            huggingface | {}
            huggingface | {'huggingface_base_url':'u'}
            cortex | {'snowflake_account':'a'}
            cortex | {'snowflake_account':'a','custom_host':'https://h','custom_headers':{'a':'b'}}
            openai | {'custom_host':'https://h','custom_headers':{}}
            anthropic | {'custom_host':'https://h','anything':{'at':['all',1,null]}}
            openai | {'aws_region':'r','is_key_required':false}
            azure-ai | {'azure_foundry_url':'u','azure_auth_mode':'managed','is_key_required':false,'anything':1}
            bedrock | {'aws_auth_type':'serviceRole'}
            bedrock-mantle | {'aws_region':'r','aws_auth_type':'assumedRole','aws_role_arn':'a'}
            claude-platform-aws | {'aws_auth_type':'serviceRole','anthropic_aws_workspace_id':'w'}
            vertex-ai | {'vertex_region':'global','vertex_auth_type':'workload','vertex_project_id':'p',\
            'vertex_skip_ptu_cost_attribution':true,'vertex_map_metadata':false,'is_key_required':false}
            byteplus | {'byteplus_region':'eu-west-1'}
            oracle | {'oracle_region':'r','oracle_tenancy':'t','oracle_compartment_id':'c','oracle_user':'u',\
            'oracle_fingerprint':'f','oracle_private_key':'k'}
            databricks | {'databricks_workspace':'w'}
            """)
    void areAcceptedWhenTheProviderTakesThem(String provider, String configurations) {
        Reply reply = organisation.createWith(provider, configurations.replace("DEPLOYMENT", DEPLOYMENT));

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            openai | {'openai_project':17} | openai_project: must be a string
            azure-openai | {} | azure_resource_name: required;azure_deployment_config: required;azure_auth_mode: required
            azure-openai | {'azure_resource_name':'r','azure_auth_mode':'managed','azure_deployment_config':[]} \
                | azure_deployment_config: must have a length of at least 1
            azure-openai | {'azure_resource_name':'r','azure_auth_mode':'managed','azure_deployment_config':\
            [{'azure_api_version':'1234567890123456789012345678901','is_default':'yes'}]} \
                | azure_deployment_config[0].azure_api_version: must have at most 30 characters;\
            azure_deployment_config[0].azure_deployment_name: required;\
            azure_deployment_config[0].azure_model_slug: required;\
            azure_deployment_config[0].is_default: must be a boolean
            azure-ai | {'azure_auth_mode':'managed'} | azure_foundry_url: required
            azure-ai | {'azure_foundry_url':'u','azure_auth_mode':'magic'} \
                | azure_auth_mode: must be one of [default, entra, managed, entraFederated, workload]
            azure-ai | {'azure_foundry_url':'u','azure_auth_mode':'entra','azure_entra_tenant_id':'t'} \
                | azure_entra_client_id: required;azure_entra_client_secret: required
            azure-ai | {'azure_foundry_url':'u','azure_auth_mode':'entraFederated'} \
                | azure_entra_tenant_id: required;azure_entra_client_id: required
            azure-ai | {'azure_foundry_url':'u','azure_auth_mode':'workload'} \
                | azure_workload_tenant_id: required;azure_workload_client_id: required
            bedrock | {} | aws_auth_type: required
            bedrock | {'aws_auth_type':'assumedRole','aws_role_arn':'a'} | aws_region: required
            sagemaker | {'aws_region':'r','aws_auth_type':'apiKey'} \
                | aws_auth_type: must be one of [accessKey, assumedRole, serviceRole]
            bedrock-mantle | {'aws_auth_type':'serviceRole'} | aws_region: required
            bedrock-mantle | {} | aws_auth_type: required
            claude-platform-aws | {} | aws_auth_type: required
            databricks | {} | databricks_workspace: required
            byteplus | {'byteplus_region':'mars'} | byteplus_region: must be one of [ap-southeast-1, eu-west-1]
            oracle | {'oracle_region':'r','oracle_tenancy':'t','oracle_compartment_id':'c','oracle_user':'u'} \
                | oracle_fingerprint: required;oracle_private_key: required
            anthropic | {'anthropic_inspect_stream_for_overloaded_error':'yes'} \
                | anthropic_inspect_stream_for_overloaded_error: must be a boolean
            bedrock | {'aws_region':' ','aws_auth_type':'accessKey'} \
                | aws_region: must not be blank;aws_access_key_id: required;aws_secret_access_key: required
            bedrock | {'aws_region':'r','aws_auth_type':'assumedRole','aws_secret_access_key':'s'} \
                | aws_role_arn: required
            sagemaker | {'aws_region':'r'} | aws_auth_type: required
            vertex-ai | {'vertex_auth_type':'basic'} | vertex_region: required;vertex_project_id: required
            vertex-ai | {'vertex_region':'r','vertex_auth_type':'workload'} | vertex_project_id: required
            vertex-ai | {'vertex_region':'r','vertex_auth_type':'serviceAccount','vertex_service_account_json':'{}'} \
                | vertex_service_account_json: must be an object
            workers-ai | {} | workers_ai_account_id: required
            cortex | {} | snowflake_account: required
            anthropic | {'custom_host':1,'custom_headers':{'a':1,'b':null}} \
                | custom_host: must be a string;custom_headers.a: must be a string;custom_headers.b: must not be null
            """)
    void areRefusedWithTheNamesOfTheFieldsOtherwise(String provider, String configurations, String complaints) {
        Reply reply = organisation.createWith(provider, configurations);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message().split("; "))
                .containsExactlyInAnyOrder(
                        ("configurations." + complaints.replace(";", ";configurations.")).split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"azure-openai", "azure-ai", "bedrock", "sagemaker", "vertex-ai", "workers-ai", "cortex"})
    void cannotBeLeftOutWhereTheProviderNeedsThem(String provider) {
        Reply reply = organisation.create("{'name':'n','ai_provider_id':'" + provider + "'}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).startsWith("configurations.").contains(": required");
    }

    @ParameterizedTest
    @CsvSource({"bedrock, {'aws_region':'r'^'aws_auth_type':'apiKey'}", "bedrock-mantle, {'aws_auth_type':'apiKey'}"})
    void needTheKeyOfTheIntegrationWithAnApiKey(String provider, String configurations) {
        String json =
                "{'name':'n','ai_provider_id':'" + provider + "','configurations':" + configurations.replace('^', ',');

        assertThat(organisation.create(json + "}").message()).isEqualTo("key: required for the authentication mode");
        assertThat(organisation.create(json + ",'key':'k'}").status()).isEqualTo(200);
    }

    @Test
    void needTheKeyOfTheIntegrationInOneMode() {
        organisation.createReference("r");
        String json = "{'name':'n','ai_provider_id':'azure-ai','configurations':"
                + "{'azure_foundry_url':'u','azure_auth_mode':'default'}EXTRA}";

        assertThat(organisation.create(json.replace("EXTRA", "")).message())
                .isEqualTo("key: required for the authentication mode");
        assertThat(organisation.create(json.replace("EXTRA", ",'key':'k'")).status())
                .isEqualTo(200);
        assertThat(organisation
                        .create(json.replace(
                                "EXTRA", ",'secret_mappings':[{'target_field':'key','secret_reference_id':'r'}]"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void areReplacedAsAWhole() {
        organisation.createWith(
                "bedrock",
                "{'aws_region':'r','aws_auth_type':'accessKey','aws_access_key_id':'i','aws_secret_access_key':'s',"
                        + "'custom_host':'h'}");

        assertThat(organisation
                        .update("s", "{'configurations':{'aws_region':'q'}}")
                        .message())
                .isEqualTo("configurations.aws_auth_type: required");
        organisation.update(
                "s", "{'configurations':{'aws_region':'q','aws_auth_type':'assumedRole','aws_role_arn':'a'}}");
        assertThat(organisation.get("s").json().path("configurations"))
                .isEqualTo(Caller.json("{'aws_region':'q','aws_auth_type':'assumedRole','aws_role_arn':'a'}"));
    }
}
