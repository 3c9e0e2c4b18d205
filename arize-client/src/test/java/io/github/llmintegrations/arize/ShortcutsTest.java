package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockAuth;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockBearerTokenAuth;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockDefaultAuth;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockProxyWithHeadersAuth;
import io.github.llmintegrations.arize.integrations.CreateCustomAuth;
import io.github.llmintegrations.arize.integrations.CreateCustomDefaultAuth;
import io.github.llmintegrations.arize.integrations.CreateCustomOauth2ClientCredentialsAuth;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.organizations.ListOrganizationsRequest;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.arize.spaces.ListSpacesRequest;
import io.github.llmintegrations.core.CallResponse;
import io.github.llmintegrations.core.NotVisibleException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.RawRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shorter ways to say what other calls say. */
class ShortcutsTest {
    private static final Page<String> NEXT_IS_C1 = new Page<>(List.of(), true, Optional.of("c 1"));
    private static final Page<String> LAST = new Page<>(List.of(), false, Optional.empty());

    @AutoClose
    private final FakeArize arize = new FakeArize();

    /**
     * A resource.
     *
     * @param path its collection
     * @param items the field of the items on a page
     */
    record Resource(
            String path,
            String items,
            Function<ArizeClient, Page<?>> list,
            Function<ArizeClient, Pages<?>> listAll,
            BiFunction<ArizeClient, Page<?>, Page<?>> listAfter,
            BiFunction<ArizeClient, Duration, Object> awaitVisible) {

        String emptyPage() {
            return "{\"" + items + "\":[],\"pagination\":{\"has_more\":false}}";
        }

        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Resource> resources() {
        return Stream.of(
                new Resource(
                        "/v2/integrations",
                        "integrations",
                        c -> c.integrations().list(),
                        c -> c.integrations().listAll(),
                        (c, page) -> c.integrations()
                                .list(ListIntegrationsRequest.builder().build().after(page)),
                        (c, atMost) -> c.integrations().awaitVisible("i", atMost)),
                new Resource(
                        "/v2/ai-integrations",
                        "ai_integrations",
                        c -> c.aiIntegrations().list(),
                        c -> c.aiIntegrations().listAll(),
                        (c, page) -> c.aiIntegrations()
                                .list(ListAiIntegrationsRequest.all().after(page)),
                        (c, atMost) -> c.aiIntegrations().awaitVisible("i", atMost)),
                new Resource(
                        "/v2/spaces",
                        "spaces",
                        c -> c.spaces().list(),
                        c -> c.spaces().listAll(),
                        (c, page) -> c.spaces().list(ListSpacesRequest.all().after(page)),
                        (c, atMost) -> c.spaces().awaitVisible("i", atMost)),
                new Resource(
                        "/v2/organizations",
                        "organizations",
                        c -> c.organizations().list(),
                        c -> c.organizations().listAll(),
                        (c, page) -> c.organizations()
                                .list(ListOrganizationsRequest.all().after(page)),
                        (c, atMost) -> c.organizations().awaitVisible("i", atMost)));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void aListWithoutARequestHasNoParameters(Resource resource) {
        arize.answers(200, resource.emptyPage());
        arize.answers(200, resource.emptyPage());

        assertThat(resource.list.apply(arize.client()).items()).isEmpty();
        assertThat(resource.listAll.apply(arize.client())).isEmpty();

        assertThat(arize.received().getTarget()).isEqualTo(resource.path);
        assertThat(arize.received().getTarget()).isEqualTo(resource.path);
    }

    @ParameterizedTest
    @MethodSource("resources")
    void theRequestAfterAPageIsForTheNextOne(Resource resource) {
        arize.answers(200, resource.emptyPage());

        assertThat(resource.listAfter.apply(arize.client(), NEXT_IS_C1).hasMore())
                .isFalse();

        assertThat(arize.received().getTarget()).isEqualTo(resource.path + "?cursor=c%201");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> resource.listAfter.apply(arize.client(), LAST))
                .withMessage("the page is the last one");
    }

    @ParameterizedTest
    @MethodSource("resources")
    void waitsUntilWhatWasCreatedIsVisible(Resource resource) {
        ArizeClient client = arize.open(arize.builder().timing(wait -> {}));
        arize.answers(404, "{}");
        arize.answers(200, "{\"id\":\"i\",\"name\":\"n\",\"type\":\"llm\",\"config\":{\"provider\":\"gemini\"}}");

        assertThat(resource.awaitVisible.apply(client, Duration.ofMinutes(1))).isNotNull();

        assertThat(arize.received().getTarget()).isEqualTo(resource.path + "/i");
        assertThat(arize.received().getTarget()).isEqualTo(resource.path + "/i");
        arize.answersEach(request -> FakeArize.answer(404, "{}").build());
        assertThatExceptionOfType(NotVisibleException.class)
                .isThrownBy(() -> resource.awaitVisible.apply(client, Duration.ofNanos(1)));
    }

    @Test
    void factoriesMakeAuthenticationsForBedrock() {
        assertThat(CreateAwsBedrockAuth.role("arn"))
                .isEqualTo(CreateAwsBedrockDefaultAuth.builder().roleArn("arn").build());
        assertThat(CreateAwsBedrockAuth.role("arn", "x"))
                .isEqualTo(CreateAwsBedrockDefaultAuth.builder()
                        .roleArn("arn")
                        .externalId("x")
                        .build());
        assertThat(CreateAwsBedrockAuth.bearerToken("k"))
                .isEqualTo(CreateAwsBedrockBearerTokenAuth.builder().apiKey("k").build());
        assertThat(CreateAwsBedrockAuth.proxyWithHeaders("https://p.example", Map.of("x-a", "v")))
                .isEqualTo(CreateAwsBedrockProxyWithHeadersAuth.builder()
                        .baseUrl("https://p.example")
                        .putHeader("x-a", "v")
                        .build());
    }

    @Test
    void factoriesMakeAuthenticationsForCustomEndpoints() {
        assertThat(CreateCustomAuth.none())
                .isEqualTo(CreateCustomDefaultAuth.builder().build());
        assertThat(CreateCustomAuth.apiKey("k"))
                .isEqualTo(CreateCustomDefaultAuth.builder().apiKey("k").build());
        assertThat(CreateCustomAuth.oauth2ClientCredentials("https://t.example", "c", "s"))
                .isEqualTo(CreateCustomOauth2ClientCredentialsAuth.builder()
                        .tokenUrl("https://t.example")
                        .clientId("c")
                        .clientSecret("s")
                        .build());
    }

    @Test
    void returnsAValueWithItsResponse() {
        arize.answers(FakeArize.answer(
                        200, "{\"id\":\"i\",\"name\":\"n\",\"type\":\"llm\",\"config\":{\"provider\":\"gemini\"}}")
                .setHeader("x-request-id", "r-1")
                .build());

        CallResponse<Integration> response =
                arize.client().withResponse(c -> c.integrations().get("i"));

        assertThat(response.value().id()).isEqualTo("i");
        assertThat(response.requestId()).contains("r-1");
    }

    @Test
    void sendsRawRequests() {
        arize.answers(200, "{\"success\":false}");

        CallResponse<JsonNode> response =
                arize.client().raw(RawRequest.get("/v2/datasets").query("limit", 10));

        assertThat(response.value()).hasToString("{\"success\":false}");
        assertThat(arize.received().getTarget()).isEqualTo("/v2/datasets?limit=10");
    }

    @Test
    void describesItselfAndTheSpellingThatItLearned() {
        ArizeClient client = arize.open(arize.builder().enumSpelling(EnumSpelling.AUTO));
        assertThat(client.describe())
                .startsWith("ArizeClient")
                .contains("(builder)", "AUTO, not learned yet (builder)")
                .doesNotContain(FakeArize.KEY);
        arize.answers(200, "{\"id\":\"i\",\"name\":\"n\",\"type\":\"LLM\",\"config\":{\"provider\":\"GEMINI\"}}");

        client.integrations().get("i");

        assertThat(client.describe()).contains("AUTO, learned SCREAMING_SNAKE_CASE (builder)");
        assertThat(arize.client(EnumSpelling.CAMEL_CASE).describe()).contains("CAMEL_CASE (builder)");
    }
}
