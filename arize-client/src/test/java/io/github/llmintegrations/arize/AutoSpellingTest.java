package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.CreateLiteLlmConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.UnprocessableEntityException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that learns which spelling its server accepts. */
class AutoSpellingTest {
    private static final String CAMEL_CASE = integration("llm", "openAI");
    private static final String SCREAMING = integration("LLM", "OPEN_AI");

    private final FakeArize arize = new FakeArize();
    private final ArizeClient client = arize.open(arize.builder().enumSpelling(EnumSpelling.AUTO));

    @AfterEach
    void close() {
        arize.close();
    }

    private static CreateLlmIntegrationRequest liteLlm() {
        return CreateLlmIntegrationRequest.builder()
                .name("n")
                .config(CreateLiteLlmConfig.builder().baseUrl("u").apiKey("k").build())
                .build();
    }

    @Test
    void theFirstRequestIsInCamelCase() {
        arize.answers(200, CAMEL_CASE);

        client.integrations().create(create());

        assertCreated("llm", "openAI");
        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void aRejectedRequestIsSentOnceMoreInTheOtherSpelling(int status) {
        arize.answers(status, "{\"detail\":\"type must be LLM\"}");
        arize.answers(201, SCREAMING);

        client.integrations().create(create());

        assertCreated("llm", "openAI");
        assertCreated("LLM", "OPEN_AI");
        assertThat(arize.requestCount()).isEqualTo(2);
    }

    @Test
    void whatItLearnedByARejectionCostsNothingLater() {
        arize.answers(400, "{}");
        arize.answers(201, SCREAMING);
        arize.answers(201, SCREAMING);
        client.integrations().create(create());

        client.integrations().create(create());

        assertThat(arize.requestCount()).isEqualTo(3);
    }

    @Test
    void aResponseTeachesItTheSpelling() {
        arize.answers(200, SCREAMING);
        arize.answers(201, SCREAMING);
        client.integrations().get("1");
        arize.received();

        client.integrations().create(create());

        assertCreated("LLM", "OPEN_AI");
    }

    @Test
    void aPageTeachesItTheSpelling() {
        arize.answers(200, "{\"ai_integrations\":[{\"id\":\"1\",\"name\":\"n\",\"provider\":\"OPEN_AI\"}]}");
        arize.answers(201, "{\"id\":\"2\",\"name\":\"m\",\"provider\":\"AWS_BEDROCK\"}");
        client.aiIntegrations().list(ListAiIntegrationsRequest.all());
        arize.received();

        client.aiIntegrations()
                .create(CreateAiIntegrationRequest.builder()
                        .name("m")
                        .provider(AiIntegrationProvider.OPEN_AI)
                        .build());

        assertThat(arize.receivedJson().path("provider").asText()).isEqualTo("OPEN_AI");
    }

    @Test
    void aViewSharesWhatTheClientLearned() {
        arize.answers(200, SCREAMING);
        arize.answers(201, SCREAMING);
        client.with(CallOptions.builder().assumeIdempotent(true).build())
                .integrations()
                .get("1");
        arize.received();

        client.integrations().create(create());

        assertCreated("LLM", "OPEN_AI");
    }

    @Test
    void anEmptyPageOfARequestWithAnEnumerationTeachesItToo() {
        arize.answers(400, "{}");
        arize.answers(200, "{\"integrations\":[]}");
        arize.answers(200, "{\"integrations\":[]}");
        ListIntegrationsRequest ofLlms = ListIntegrationsRequest.of(IntegrationType.LLM);

        client.integrations().list(ofLlms);
        client.integrations().list(ofLlms);

        assertThat(List.of(
                        arize.received().getTarget(),
                        arize.received().getTarget(),
                        arize.received().getTarget()))
                .containsExactly("/v2/integrations?type=llm", "/v2/integrations?type=LLM", "/v2/integrations?type=LLM");
    }

    @Test
    void aListingIsNegotiatedAsWell() {
        arize.answers(400, "{}");
        arize.answers(200, "{\"integrations\":[" + SCREAMING + "]}");

        assertThat(client.integrations().listAll(ListIntegrationsRequest.of(IntegrationType.LLM)).stream())
                .hasSize(1);
    }

    @Test
    void bothRejectionsShow() {
        arize.answers(400, "{\"detail\":\"not in camelCase\"}");
        arize.answers(422, "{\"detail\":\"not in capitals\"}");

        ApiException thrown = fails();

        assertThat(thrown)
                .isInstanceOf(UnprocessableEntityException.class)
                .hasMessage(
                        "POST /v2/integrations: 422 Unprocessable Content: not in capitals (the server also rejected"
                                + " CAMEL_CASE: POST /v2/integrations: 400 Bad Request: not in camelCase)");
        assertThat(thrown.attempts()).isEqualTo(2);
        assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(BadRequestException.class);
    }

    @Test
    void afterBothRejectionsItKnowsNothing() {
        arize.answers(400, "{}");
        arize.answers(400, "{}");
        arize.answers(201, CAMEL_CASE);
        ApiException unused = fails();
        arize.received();
        arize.received();

        client.integrations().create(create());

        assertCreated("llm", "openAI");
    }

    @Test
    void aRequestWithoutEnumerationsIsSentOnce() {
        arize.answers(400, "{}");

        ApiException unused = catchThrowableOfType(
                ApiException.class, () -> client.aiIntegrations().list(ListAiIntegrationsRequest.all()));

        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @Test
    void aRejectionInTheKnownSpellingIsFinal() {
        arize.answers(200, CAMEL_CASE);
        arize.answers(400, "{}");
        client.integrations().get("1");

        ApiException unused = fails();

        assertThat(arize.requestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 409})
    void otherRejectionsAreFinal(int status) {
        arize.answers(status, "{}");

        ApiException unused = fails();

        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @Test
    void aValueThatExistsInOneSpellingGoesOutInThatOne() {
        arize.answers(201, SCREAMING);

        client.integrations().create(liteLlm());

        assertCreated("LLM", "LITELLM");
    }

    @Test
    void aValueThatTheLearnedSpellingLacksGoesOutInTheOther() {
        arize.answers(200, CAMEL_CASE);
        arize.answers(201, SCREAMING);
        client.integrations().get("1");
        arize.received();

        client.integrations().create(liteLlm());

        assertCreated("LLM", "LITELLM");
    }

    @Test
    void aJsonSchemaInAResponseTeachesItNothing() {
        arize.answers(
                200,
                "{\"id\":\"1\",\"name\":\"n\",\"config\":{\"input_schema\":{\"type\":\"object\"}},\"type\":\"AGENT\"}");
        arize.answers(201, SCREAMING);
        client.integrations().get("1");
        arize.received();

        client.integrations()
                .update(
                        "1",
                        UpdateLlmIntegrationRequest.builder().name("renamed").build());

        assertThat(arize.receivedJson().path("type").asText()).isEqualTo("LLM");
    }

    private ApiException fails() {
        return catchThrowableOfType(
                ApiException.class, () -> client.integrations().create(create()));
    }

    private static CreateLlmIntegrationRequest create() {
        return CreateLlmIntegrationRequest.builder()
                .name("n")
                .config(CreateOpenAiConfig.builder().apiKey("sk-1").build())
                .build();
    }

    private void assertCreated(String type, String provider) {
        JsonNode sent = arize.receivedJson();
        assertThat(sent.path("type").asText()).isEqualTo(type);
        assertThat(sent.path("config").path("provider").asText()).isEqualTo(provider);
    }

    private static String integration(String type, String provider) {
        return "{\"id\":\"1\",\"name\":\"n\",\"type\":\"" + type + "\",\"config\":{\"provider\":\"" + provider + "\"}}";
    }
}
