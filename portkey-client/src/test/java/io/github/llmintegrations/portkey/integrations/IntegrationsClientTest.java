package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.IntegrationsClient;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import io.github.llmintegrations.testing.Json;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationsClientTest {
    private static final CreateIntegrationRequest EXAMPLE = CreateIntegrationRequest.builder()
            .name("openai-production")
            .aiProviderId(AiProviderId.OPENAI)
            .key("sk-...")
            .build();

    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final IntegrationsClient integrations = portkey.client().integrations();

    @Test
    void createsTheExample() {
        portkey.answers(200, json("{'id':'4a9ac6ea','slug':'openai-production-12'}"));

        assertThat(integrations.create(EXAMPLE))
                .isEqualTo(CreateResponse.builder()
                        .id("4a9ac6ea")
                        .slug("openai-production-12")
                        .build());
        portkey.assertReceived("POST", "/v1/integrations", Json.file(getClass(), "create-example.json"));
    }

    @Test
    void gets() {
        portkey.answers(200, json("{'id':'1','slug':'prod','ai_provider_id':'openai','masked_key':'sk-***1'}"));

        assertThat(integrations.get("prod"))
                .isEqualTo(Integration.builder()
                        .id("1")
                        .slug("prod")
                        .aiProviderId(AiProviderId.OPENAI)
                        .maskedKey("sk-***1")
                        .build());
        portkey.assertReceived("GET", "/v1/integrations/prod");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"success\":true}", "", " \r\n", "{\"object\":\"integration\"}"})
    void updatesWhateverASuccessAnswers(String body) {
        portkey.answers(200, body);

        integrations.update(
                "prod",
                UpdateIntegrationRequest.builder()
                        .name("Production")
                        .configurations(
                                OpenAiConfiguration.builder().openaiProject("p").build())
                        .build());

        portkey.assertReceived(
                "PUT", "/v1/integrations/prod", json("{'name':'Production','configurations':{'openai_project':'p'}}"));
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"success\":true}", "", " \r\n", "{\"object\":\"integration\"}"})
    void deletesWhateverASuccessAnswers(String body) {
        portkey.answers(200, body);

        integrations.delete("prod");

        portkey.assertReceived("DELETE", "/v1/integrations/prod");
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNothingToDelete() {
        portkey.answers(404, json("{'success':false,'data':{'message':'No such thing','errorCode':'AB08'}}"));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> integrations.delete("gone"))
                .withMessage("DELETE /integrations/{slug}: 404 Not Found: No such thing")
                .satisfies(e -> {
                    assertThat(e.vendor()).isEqualTo("Portkey");
                    assertThat(e.operation()).isEqualTo("integrations.delete");
                    assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
                });
        portkey.assertReceived("DELETE", "/v1/integrations/gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":\"1\",\"slug\":null}", "null", "", "[{\"slug\":\"s\"}]"})
    void cannotReadACreateThatDoesNotSayTheSlug(String body) {
        portkey.answers(200, body);

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> integrations.create(EXAMPLE))
                .withMessageStartingWith("POST /integrations: 200, but the body cannot be read: ")
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.APPLIED_RESPONSE_LOST));
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @Test
    void doesNotKnowWhetherAPortalLetACreateThrough() {
        portkey.answers(200, "<!doctype html><title>Sign in</title>");

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> integrations.create(EXAMPLE))
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gw/v1", "/gw/v1/", "/gw/v1//"})
    void keepsThePathOfTheBaseUrl(String path) {
        PortkeyClient client = portkey.open(portkey.builder().baseUrl(portkey.url(path)));
        portkey.answers(200, "{\"slug\":\"s\"}");
        portkey.answers(200, "{\"total\":0,\"data\":[]}");

        client.integrations().get("prod");
        client.integrations().list(ListIntegrationsRequest.all());

        portkey.assertReceived("GET", "/gw/v1/integrations/prod");
        portkey.assertReceived("GET", "/gw/v1/integrations");
    }

    @Test
    void worksWithABaseUrlWithoutAPath() {
        PortkeyClient client = portkey.open(portkey.builder().baseUrl(portkey.url("")));
        portkey.answers(200, "{}");

        client.integrations().delete("prod");

        portkey.assertReceived("DELETE", "/integrations/prod");
    }
}
