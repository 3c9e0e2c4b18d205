package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.arize.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.arize.schema.Scoping;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of an update: set, cleared, or left out and so kept. */
class UpdateAiIntegrationTest {

    static Stream<Arguments> updates() {
        return Stream.of(
                sends("{'name':'n'}", update().name("n")),
                sends("{'provider':'nvidiaNim'}", update().provider(AiIntegrationProvider.NVIDIA_NIM)),
                sends("{'api_key':'k'}", update().apiKey("k")),
                sends("{'api_key':null}", update().clearApiKey()),
                sends("{'base_url':'u'}", update().baseUrl("u")),
                sends("{'base_url':null}", update().clearBaseUrl()),
                sends("{'model_names':['m','n']}", update().modelNames(List.of("m", "n"))),
                sends("{'model_names':[]}", update().modelNames(List.of())),
                sends("{'headers':{'h':'v'}}", update().headers(Map.of("h", "v"))),
                sends("{'headers':{}}", update().headers(Map.of())),
                sends("{'headers':null}", update().clearHeaders()),
                sends("{'enable_default_models':false}", update().enableDefaultModels(false)),
                sends("{'function_calling_enabled':true}", update().functionCallingEnabled(true)),
                sends(
                        "{'auth_type':'proxy_with_headers'}",
                        update().authType(AiIntegrationAuthType.PROXY_WITH_HEADERS)),
                sends(
                        "{'provider_metadata':{'role_arn':'r'}}",
                        update().providerMetadata(AwsProviderMetadata.builder()
                                .roleArn("r")
                                .build())),
                sends(
                        "{'provider_metadata':{'project_id':'p','location':'l','project_access_label':'a'}}",
                        update().providerMetadata(GcpProviderMetadata.builder()
                                .projectId("p")
                                .location("l")
                                .projectAccessLabel("a")
                                .build())),
                sends("{'provider_metadata':null}", update().clearProviderMetadata()),
                sends("{'scopings':[{}]}", update().scopings(List.of(Scoping.accountWide()))),
                sends("{'scopings':[]}", update().scopings(List.of())),
                sends("{'next_year':null}", update().putAdditionalProperty("next_year", json("null"))),
                sends(
                        "{'api_key':null,'headers':{'h':'v'},'name':'n'}",
                        update().clearApiKey().headers(Map.of("h", "v")).name("n")),
                sends("{'api_key':'k'}", update().clearApiKey().apiKey("k")),
                sends("{'api_key':null}", update().apiKey("k").clearApiKey()));
    }

    private static UpdateAiIntegrationRequest.Builder update() {
        return UpdateAiIntegrationRequest.builder();
    }

    private static Arguments sends(String document, UpdateAiIntegrationRequest.Builder update) {
        return Arguments.argumentSet(document, document, update.build());
    }

    @ParameterizedTest
    @MethodSource("updates")
    void sendsWhatIsSetAlone(String document, UpdateAiIntegrationRequest update) {
        assertThat(written(update, EnumSpelling.CAMEL_CASE)).isEqualTo(json(document));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUTO")
    void saysTheKindOfMetadataInTheNewerSpellingAlone(EnumSpelling spelling) {
        UpdateAiIntegrationRequest update = update().providerMetadata(
                        AwsProviderMetadata.builder().roleArn("r").build())
                .build();

        assertThat(written(update, spelling))
                .isEqualTo(json(
                        spelling == EnumSpelling.CAMEL_CASE
                                ? "{'provider_metadata':{'role_arn':'r'}}"
                                : "{'provider_metadata':{'role_arn':'r','kind':'AWS'}}"));
    }
}
