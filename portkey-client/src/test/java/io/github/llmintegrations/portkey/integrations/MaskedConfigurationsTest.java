package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.portkey.Documents.read;
import static io.github.llmintegrations.portkey.Documents.with;
import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an integration's configurations become, of which only its provider tells what they are. */
class MaskedConfigurationsTest {
    private static final String AZURE = "'azure_auth_mode':'entra','azure_entra_tenant_id':'t',"
            + "'azure_entra_client_id':'c','masked_azure_entra_client_secret':'s***','azure_managed_client_id':'m',"
            + "'azure_workload_tenant_id':'wt','azure_workload_client_id':'wc'";
    private static final String AWS = "'aws_auth_type':'accessKey','aws_region':'eu-west-1',"
            + "'aws_access_key_id':'AKIA','masked_aws_access_key_id':'AK***','masked_aws_secret_access_key':'s***',"
            + "'aws_role_arn':'arn','aws_external_id':'e'";
    private static final String ALL = "{'custom_host':'https://proxy.example','custom_headers':{'x-b':'2','x-a':'1'},"
            + "'brand_new':{'of':['today',null]},'nothing':null}";

    static Stream<Arguments> configurations() {
        return Stream.of(
                type("openai", "{'openai_organization':'o','openai_project':'p'}", MaskedOpenAiConfiguration.class),
                type(
                        "azure-openai",
                        "{" + AZURE + ",'azure_resource_name':'r','azure_deployment_config':["
                                + "{'azure_api_version':'v','azure_deployment_name':'d','azure_model_slug':'gpt-5'},"
                                + "{'alias':'a','is_default':true,'brand_new':1}]}",
                        MaskedAzureOpenAiConfiguration.class),
                type(
                        "azure-ai",
                        "{" + AZURE + ",'azure_foundry_url':'https://foundry.example','azure_api_version':'v',"
                                + "'azure_deployment_name':'d'}",
                        MaskedAzureAiConfiguration.class),
                type("bedrock", "{" + AWS + "}", MaskedBedrockConfiguration.class),
                type(
                        "sagemaker",
                        "{" + AWS + ",'amzn_sagemaker_custom_attributes':'1',"
                                + "'amzn_sagemaker_target_model':'2','amzn_sagemaker_target_variant':'3',"
                                + "'amzn_sagemaker_target_container_hostname':'4','amzn_sagemaker_inference_id':'5',"
                                + "'amzn_sagemaker_enable_explanations':'6','amzn_sagemaker_inference_component':'7',"
                                + "'amzn_sagemaker_session_id':'8','amzn_sagemaker_model_name':'9'}",
                        MaskedSageMakerConfiguration.class),
                type(
                        "vertex-ai",
                        "{'vertex_auth_type':'serviceAccount','vertex_region':'us-central1','vertex_project_id':'p','vertex_skip_ptu_cost_attribution':false,'vertex_map_metadata':true,"
                                + "'is_key_required':false,"
                                + "'masked_vertex_service_account_json':{'private_key':'-***','n':1.50}}",
                        MaskedVertexAiConfiguration.class),
                type("workers-ai", "{'workers_ai_account_id':'a'}", MaskedWorkersAiConfiguration.class),
                type(
                        "huggingface",
                        "{'huggingface_base_url':'https://hf.example'}",
                        MaskedHuggingFaceConfiguration.class),
                type("cortex", "{'snowflake_account':'a'}", MaskedCortexConfiguration.class),
                type("galaxy", "{'galaxy_arm':'left','galaxy_hint':'g***'}", MaskedOtherConfiguration.class),
                type(
                        "claude-platform-aws",
                        "{" + AWS + ",'anthropic_aws_workspace_id':'w'}",
                        MaskedClaudePlatformAwsConfiguration.class),
                type(
                        "bedrock-mantle",
                        "{'aws_auth_type':'assumedRole','aws_region':'eu-west-1','masked_aws_role_arn':'a***',"
                                + "'masked_aws_external_id':'e***'}",
                        MaskedBedrockMantleConfiguration.class),
                type(
                        "anthropic",
                        "{'anthropic_inspect_stream_for_overloaded_error':true}",
                        MaskedAnthropicConfiguration.class),
                type("byteplus", "{'byteplus_region':'mars-1'}", MaskedBytePlusConfiguration.class),
                type(
                        "oracle",
                        "{'oracle_region':'r','oracle_tenancy':'t','oracle_compartment_id':'c','oracle_user':'u',"
                                + "'oracle_fingerprint':'f','masked_oracle_private_key':'k***',"
                                + "'masked_oracle_key_passphrase':'p***','oracle_api_version':'v'}",
                        MaskedOracleConfiguration.class),
                type(
                        "databricks",
                        "{'databricks_workspace':'w','databricks_serving_endpoint_name':'e'}",
                        MaskedDatabricksConfiguration.class),
                type("cohere", "{}", MaskedOtherConfiguration.class));
    }

    private static Arguments type(
            String provider, String configurations, Class<? extends MaskedProviderConfiguration> type) {
        return Arguments.argumentSet(provider, provider, json(configurations), type);
    }

    private static Integration integration(String provider, JsonNode configurations) {
        return read(
                Integration.class,
                json("{'slug':'s','ai_provider_id':'" + provider + "','configurations':" + configurations + "}"));
    }

    /** That every field is read is seen by writing it again, and that none is left over by there being no rest. */
    @ParameterizedTest
    @MethodSource("configurations")
    void areOfTheirProvidersTypeWithAllFields(
            String provider, JsonNode known, Class<? extends MaskedProviderConfiguration> type) {
        MaskedProviderConfiguration read = integration(provider, known).configurations();

        assertThat(read).isInstanceOf(type);
        assertThat(written(read)).isEqualTo(known);
        if (type != MaskedOtherConfiguration.class) {
            assertThat(read.additionalProperties()).isEmpty();
        }
    }

    @Test
    void areOfEveryType() {
        assertThat(configurations().map(arguments -> arguments.get()[2]))
                .containsAll(List.of(MaskedProviderConfiguration.class.getPermittedSubclasses()));
    }

    @Test
    void holdMaskedSecretsOfProvidersThatHaveNoTypeHere() {
        JsonNode raw = json("{'masked_galaxy_key':'g***','nested':{'masked_x':[1]}}");

        assertThat(integration("galaxy", raw).configurations().additionalProperties())
                .containsExactly(entry("masked_galaxy_key", json("'g***'")), entry("nested", json("{'masked_x':[1]}")));
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void keepAHostAndHeadersAndUnknownFields(
            String provider, JsonNode known, Class<? extends MaskedProviderConfiguration> type) {
        JsonNode raw = with(known, ALL);
        Integration integration = integration(provider, raw);

        assertThat(integration.rawConfigurations()).contains(raw);
        MaskedProviderConfiguration read = integration.configurations();
        assertThat(read).isInstanceOf(type);
        assertThat(written(read)).isEqualTo(raw);
        assertThat(read.customHost()).contains("https://proxy.example");
        assertThat(read.customHeaders()).isEqualTo(Map.of("x-b", Secret.of("2"), "x-a", Secret.of("1")));
        assertThat(read.additionalProperties()).containsEntry("brand_new", json("{'of':['today',null]}"));
    }

    @ParameterizedTest
    @CsvSource({
        "default,        true",
        "entra,          true",
        "managed,        true",
        "entraFederated, true",
        "workload,       true",
        "telepathy,      false"
    })
    void knowTheModesOfAzure(String mode, boolean isKnown) {
        JsonNode raw = json("{'azure_auth_mode':'" + mode + "'}");

        assertThat(((MaskedAzureOpenAiConfiguration)
                                integration("azure-openai", raw).configurations())
                        .auth()
                        .azureAuthMode())
                .contains(AzureAuthMode.of(mode));
        assertThat(((MaskedAzureAiConfiguration) integration("azure-ai", raw).configurations())
                        .auth()
                        .azureAuthMode())
                .hasValueSatisfying(each -> assertThat(each.isKnown()).isEqualTo(isKnown));
    }

    @Test
    void readBooleansOfAnySpelling() {
        MaskedAzureOpenAiConfiguration read = (MaskedAzureOpenAiConfiguration) integration(
                        "azure-openai",
                        json(
                                "{'azure_deployment_config':[{'is_default':1},{'is_default':'false'},{'is_default':null}]}"))
                .configurations();

        assertThat(read.azureDeploymentConfig())
                .extracting(MaskedAzureDeploymentConfig::isDefault)
                .extracting(each -> each.map(String::valueOf).orElse("none"))
                .containsExactly("true", "false", "none");
    }

    static Stream<Arguments> misshapen() {
        return Stream.of(
                Arguments.of("azure-openai", "{'azure_deployment_config':'none','azure_resource_name':'r'}"),
                Arguments.of("vertex-ai", "{'custom_headers':{'x-a':1,'x-b':{}},'vertex_region':'r'}"),
                Arguments.of("galaxy", "{'custom_host':{},'custom_headers':'none','galaxy_arm':'left'}"));
    }

    @ParameterizedTest
    @MethodSource("misshapen")
    void keepTheirFieldsAsTheyAreWhenTheseAreNotWhatTheyShouldBe(String provider, String text) {
        JsonNode raw = json(text);
        Integration integration = integration(provider, raw);

        assertThat(integration.slug()).isEqualTo("s");
        assertThat(integration.configurations()).isInstanceOf(MaskedOtherConfiguration.class);
        assertThat(written(integration.configurations())).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "azure-openai | {'azure_deployment_config':[{'is_default':'maybe'}]} | MaskedAzureOpenAiConfiguration",
                "azure-ai | {'azure_auth_mode':{'default':true}} | MaskedAzureAiConfiguration",
                "bedrock | {'aws_region':['eu-west-1'],'custom_host':'https://proxy.example'} | MaskedBedrockConfiguration",
                "openai | {'openai_project':7} | MaskedOpenAiConfiguration"
            })
    void keepAnOptionalFieldThatIsNotWhatItShouldBe(String provider, String text, String type) {
        JsonNode raw = json(text);
        MaskedProviderConfiguration configuration = integration(provider, raw).configurations();

        assertThat(configuration.getClass().getSimpleName()).endsWith(type);
        assertThat(written(configuration)).isEqualTo(raw);
    }

    static Stream<Arguments> without() {
        Function<String, JsonNode> openAi = more -> json("{'slug':'s','ai_provider_id':'openai'" + more + "}");
        return Stream.of(
                Arguments.argumentSet("absent", openAi.apply("")),
                Arguments.argumentSet("null", openAi.apply(",'configurations':null")),
                Arguments.argumentSet("a text", openAi.apply(",'configurations':'{}'")),
                Arguments.argumentSet("an array", openAi.apply(",'configurations':[{}]")));
    }

    @ParameterizedTest
    @MethodSource("without")
    void areEmptyWhenThereAreNone(JsonNode document) {
        Integration integration = read(Integration.class, document);

        assertThat(integration.configurations())
                .isEqualTo(MaskedOpenAiConfiguration.builder().build());
        assertThat(integration.rawConfigurations())
                .isEqualTo(
                        document.path("configurations").isContainerNode()
                                        || document.path("configurations").isTextual()
                                ? Optional.of(document.get("configurations"))
                                : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{'slug':'s',", "{'slug':'s','ai_provider_id':null,"})
    void areRawWithoutAProvider(String start) {
        Integration integration = read(Integration.class, json(start + "'configurations':{'aws_region':'eu-west-1'}}"));

        assertThat(integration.aiProviderId()).isEmpty();
        assertThat(integration.configurations())
                .isEqualTo(MaskedOtherConfiguration.builder()
                        .putAdditionalProperty("aws_region", json("'eu-west-1'"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void readHeadersThatAreMasked(String provider, JsonNode known, Class<? extends MaskedProviderConfiguration> type) {
        Integration integration = integration(provider, with(known, "{'masked_custom_headers':{'x-auth':'****1234'}}"));

        assertThat(integration.configurations()).isInstanceOf(type);
        assertThat(integration.configurations().maskedCustomHeaders()).contains(json("{'x-auth':'****1234'}"));
        assertThat(integration.configurations().additionalProperties()).doesNotContainKey("masked_custom_headers");
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void areJsonAsTheyCameButForSecrets(
            String provider, JsonNode known, Class<? extends MaskedProviderConfiguration> type) {
        String masks = "'masked_custom_headers':{'x-auth':'****1234'},'masked_x':'x***','more':['today']";
        Integration integration = integration(
                provider,
                with(known, "{'custom_headers':{'x-auth':'canary'},'unmasked_secret':'canary'," + masks + "}"));
        String shown = "{'custom_headers':{'x-auth':'***'},'unmasked_secret':'***'," + masks + "}";
        JsonNode json =
                with(known.has("aws_access_key_id") ? with(known, "{'aws_access_key_id':'***'}") : known, shown);

        assertThat(integration.configurations()).isInstanceOf(type);
        assertThat(json(integration.configurations().toJson())).isEqualTo(json);
        assertThat(json(integration.toJson()).get("configurations")).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void neverShowHeadersNorWhatIsUnknown(
            String provider, JsonNode known, Class<? extends MaskedProviderConfiguration> type) {
        Integration integration = integration(
                provider,
                with(known, "{'custom_headers':{'x-auth':'canary'},'unmasked_secret':'canary','more':['canary']}"));

        assertThat(integration.configurations()).isInstanceOf(type);
        assertThat(integration.configurations().toString())
                .startsWith(type.getSimpleName() + "{")
                .contains("\"custom_headers\":{\"x-auth\":\"***\"}", "\"unmasked_secret\":\"***\"", "\"more\":\"***\"")
                .doesNotContain("canary", "AKIA");
        assertThat(integration.toString())
                .contains("\"configurations\":\"***\"")
                .doesNotContain("canary", "AKIA");
    }
}
