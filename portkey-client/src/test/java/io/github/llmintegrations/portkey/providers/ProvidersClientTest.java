package io.github.llmintegrations.portkey.providers;

import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.PortkeyErrors;
import io.github.llmintegrations.portkey.ProvidersClient;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import io.github.llmintegrations.portkey.workspaces.PeriodicReset;
import io.github.llmintegrations.portkey.workspaces.RateLimitType;
import io.github.llmintegrations.portkey.workspaces.RateLimitUnit;
import io.github.llmintegrations.portkey.workspaces.RateLimits;
import io.github.llmintegrations.portkey.workspaces.RateLimitsResponse;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import io.github.llmintegrations.portkey.workspaces.UsageLimitsResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvidersClientTest {
    private static final UsageLimits BUDGET = UsageLimits.builder()
            .creditLimit(10)
            .alertThreshold(9)
            .periodicReset(PeriodicReset.MONTHLY)
            .build();
    private static final RateLimits RATE = RateLimits.builder()
            .type(RateLimitType.REQUESTS)
            .unit(RateLimitUnit.RPM)
            .value(60)
            .build();
    private static final String LIMITS = "{'credit_limit':10,'alert_threshold':9,'periodic_reset':'monthly'}";

    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final ProvidersClient providers = portkey.client().providers();
    private final ProvidersClient ofWorkspace = portkey.client().providers("ws-support");

    @Test
    void createsOne() {
        portkey.answers(200, json("{'id':'7','slug':'first-openai-provider'}"));

        CreateResponse created = providers.create(CreateProviderRequest.builder()
                .name("My first provider")
                .integrationId("my-openai-integration")
                .slug("first-openai-provider")
                .note("Provider description")
                .usageLimits(BUDGET)
                .rateLimits(RATE)
                .expiresAt(Instant.parse("2027-01-01T00:00:00Z"))
                .putTag("team", "search")
                .build());

        assertThat(created)
                .isEqualTo(CreateResponse.builder()
                        .id("7")
                        .slug("first-openai-provider")
                        .build());
        portkey.assertReceived(
                "POST",
                "/v1/providers",
                json(
                        "{'name':'My first provider','integration_id':'my-openai-integration','slug':'first-openai-provider',"
                                + "'note':'Provider description','usage_limits':" + LIMITS
                                + ",'rate_limits':{'type':'requests','unit':'rpm','value':60},"
                                + "'expires_at':'2027-01-01T00:00:00Z','tags':{'team':'search'}}"));
    }

    @Test
    void createsOneInTheWorkspaceOfTheClientUnlessTheRequestNamesAnother() {
        CreateProviderRequest request = CreateProviderRequest.builder()
                .name("n")
                .integrationId("openai")
                .build();
        portkey.answers(200, "{\"slug\":\"s\"}");
        portkey.answers(200, "{\"slug\":\"s\"}");

        ofWorkspace.create(request);
        ofWorkspace.create(request.toBuilder().workspaceId("ws-sales").build());

        portkey.assertReceived(
                "POST", "/v1/providers", json("{'name':'n','integration_id':'openai','workspace_id':'ws-support'}"));
        portkey.assertReceived(
                "POST", "/v1/providers", json("{'name':'n','integration_id':'openai','workspace_id':'ws-sales'}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'usage_limits':" + LIMITS + ",'rate_limits':[{'type':'requests','unit':'rpm','value':60}]",
                "'usage_limits':[" + LIMITS + "],'rate_limits':{'type':'requests','unit':'rpm','value':60.0}"
            })
    void getsOneWithItsLimitsInWhateverShape(String limits) {
        portkey.answers(
                200,
                json("{'id':'7','slug':'p','name':'n','integration_id':'openai','ai_provider_name':'openai',"
                        + "'workspace_id':'ws','note':null,'status':'exhausted',"
                        + limits
                        + ",'reset_usage':0,'expires_at':null,'created_at':'2026-07-13T00:00:00Z','object':'provider',"
                        + "'tags':{'team':'search'},'model_config':{'a':1}}"));

        Provider provider = providers.get("p");

        assertThat(provider)
                .isEqualTo(Provider.builder()
                        .id("7")
                        .slug("p")
                        .name("n")
                        .integrationId("openai")
                        .aiProviderName("openai")
                        .workspaceId("ws")
                        .status(ProviderStatus.EXHAUSTED)
                        .addUsageLimit(UsageLimitsResponse.builder()
                                .creditLimit(10)
                                .alertThreshold(9)
                                .periodicReset(PeriodicReset.MONTHLY)
                                .build())
                        .addRateLimit(RateLimitsResponse.builder()
                                .type(RateLimitType.REQUESTS)
                                .unit(RateLimitUnit.RPM)
                                .value(60)
                                .build())
                        .resetUsage(false)
                        .createdAt(Instant.parse("2026-07-13T00:00:00Z"))
                        .object("provider")
                        .putTag("team", "search")
                        .putAdditionalProperty("model_config", json("{'a':1}"))
                        .build());
        portkey.assertReceived("GET", "/v1/providers/p");
    }

    @Test
    void getsWhatOlderDeploymentsCallAVirtualKey() {
        portkey.answers(
                200,
                json("{'slug':'p','status':'paused','usage_limits':null,'rate_limits':null,'object':'virtual-key'}"));

        Provider provider = providers.get("p");

        assertThat(provider.status().map(ProviderStatus::value)).contains("paused");
        assertThat(provider.usageLimits()).isEmpty();
        assertThat(provider.rateLimits()).isEmpty();
        assertThat(provider.tags()).isEmpty();
        assertThat(provider.object()).contains("virtual-key");
        assertThat(written(provider)).isEqualTo(json("{'slug':'p','status':'paused','object':'virtual-key'}"));
    }

    @Test
    void namesItsWorkspaceInEveryCall() {
        portkey.answers(200, "{\"slug\":\"p\"}");
        portkey.answers(200, "{}");
        portkey.answers(200, "{}");
        portkey.answers(200, "{\"data\":[]}");
        portkey.answers(200, "{\"data\":[]}");

        ofWorkspace.get("p");
        ofWorkspace.update("p", UpdateProviderRequest.builder().name("n").build());
        ofWorkspace.delete("p");
        ofWorkspace.list(ListProvidersRequest.builder().pageSize(10).build());
        ofWorkspace.listAll(ListProvidersRequest.all()).forEach(each -> {});

        portkey.assertReceived("GET", "/v1/providers/p?workspace_id=ws-support");
        portkey.assertReceived("PUT", "/v1/providers/p?workspace_id=ws-support", json("{'name':'n'}"));
        portkey.assertReceived("DELETE", "/v1/providers/p?workspace_id=ws-support");
        portkey.assertReceived("GET", "/v1/providers?workspace_id=ws-support&page_size=10");
        portkey.assertReceived("GET", "/v1/providers?workspace_id=ws-support&current_page=0");
    }

    @Test
    void updatesWhatIsSetAndClearsWhatIsCleared() {
        portkey.answers(200, json("{'id':'7','slug':'p'}"));
        portkey.answers(200, json("{}"));

        providers.update(
                "p",
                UpdateProviderRequest.builder()
                        .name("n")
                        .note("")
                        .usageLimits(BUDGET)
                        .rateLimits(RATE)
                        .resetUsage(true)
                        .tags(Map.of("team", "search"))
                        .build());
        providers.update(
                "p",
                UpdateProviderRequest.builder()
                        .clearNote()
                        .clearUsageLimits()
                        .clearExpiresAt()
                        .tags(Map.of())
                        .build());

        portkey.assertReceived(
                "PUT",
                "/v1/providers/p",
                json("{'name':'n','note':'','usage_limits':" + LIMITS
                        + ",'rate_limits':{'type':'requests','unit':'rpm','value':60},'reset_usage':true,"
                        + "'tags':{'team':'search'}}"));
        portkey.assertReceived(
                "PUT", "/v1/providers/p", json("{'note':null,'usage_limits':null,'expires_at':null,'tags':{}}"));
    }

    @Test
    void sendsInstantsInMilliseconds() {
        Instant fine = Instant.parse("2030-01-01T00:00:00.123456789Z");
        portkey.answers(200, json("{'id':'7','slug':'p'}"));
        portkey.answers(200, json("{}"));

        providers.create(CreateProviderRequest.builder()
                .name("n")
                .integrationId("i")
                .usageLimits(UsageLimits.builder().nextUsageResetAt(fine).build())
                .expiresAt(fine)
                .build());
        providers.update("p", UpdateProviderRequest.builder().expiresAt(fine).build());

        portkey.assertReceived(
                "POST",
                "/v1/providers",
                json(
                        "{'name':'n','integration_id':'i','usage_limits':{'next_usage_reset_at':'2030-01-01T00:00:00.123Z'},"
                                + "'expires_at':'2030-01-01T00:00:00.123Z'}"));
        portkey.assertReceived("PUT", "/v1/providers/p", json("{'expires_at':'2030-01-01T00:00:00.123Z'}"));
    }

    @Test
    void readsALimitInAListFromJson() {
        String request = """
                {"name":"n","integration_id":"i","usage_limits":[%s],"rate_limits":[%s]}""";

        CreateProviderRequest read = CreateProviderRequest.fromJson(
                request.formatted("{\"credit_limit\":9}", "{\"type\":\"requests\",\"unit\":\"rpm\",\"value\":60}"));

        assertThat(read.usageLimits())
                .contains(UsageLimits.builder().creditLimit(9).build());
        assertThat(read.rateLimits()).contains(RATE);
        for (String limits : List.of("", "{\"credit_limit\":9},{\"credit_limit\":9}", "7")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CreateProviderRequest.fromJson(request.formatted(limits, "")))
                    .withMessageContaining("unexpected content at $.usage_limits");
        }
    }

    @Test
    void doesNotRepeatAnUpdateThatResetsTheUsage() {
        portkey.answers(500, "{}");

        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> portkey.retryingClient()
                        .providers()
                        .update(
                                "p",
                                UpdateProviderRequest.builder().resetUsage(true).build()))
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @Test
    void deletesOne() {
        portkey.answers(200, "{}");

        providers.delete("p");

        portkey.assertReceived("DELETE", "/v1/providers/p");
    }

    @Test
    void findsByTheWholeName() {
        portkey.answers(200, json("{'total':3,'data':[{'slug':'a','name':'Prod'},{'slug':'b'}]}"));
        portkey.answers(200, json("{'total':3,'data':[{'slug':'c','name':'prod'}]}"));
        portkey.answers(200, json("{'total':1,'data':[{'slug':'c','name':'prod'}]}"));

        assertThat(providers.findByName("prod").map(Provider::slug)).contains("c");
        assertThat(providers.findByName("pro")).isEmpty();
        portkey.assertReceived("GET", "/v1/providers?current_page=0");
        portkey.assertReceived("GET", "/v1/providers?current_page=1");
    }

    @Test
    void tellsWhatPortkeyRefuses() {
        portkey.answers(409, json("{'success':false,'data':{'message':'Slug exists','errorCode':'AB07'}}"));
        portkey.answers(403, json("{'success':false,'data':{'message':'Not in your plan','errorCode':'AB03'}}"));
        portkey.answers(404, json("{'message':'No such thing','errorCode':'AB08'}"));
        CreateProviderRequest request = CreateProviderRequest.builder()
                .name("n")
                .integrationId("openai")
                .build();

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> providers.create(request))
                .withMessage("POST /providers: 409 Conflict: Slug exists")
                .satisfies(e -> assertThat(PortkeyErrors.isNameTaken(e)).isTrue());
        assertThatExceptionOfType(PermissionDeniedException.class)
                .isThrownBy(() -> providers.create(request))
                .withMessage("POST /providers: 403 Forbidden: Not in your plan");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> ofWorkspace.get("gone"))
                .withMessage("GET /providers/{slug}: 404 Not Found: No such thing")
                .satisfies(e -> assertThat(e.operation()).isEqualTo("providers.get"));
    }

    @Test
    void refusesWhatPortkeyWould() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateProviderRequest.builder()
                        .name(" ")
                        .integrationId("i")
                        .slug("a b")
                        .build())
                .withMessageContaining("name must not be blank")
                .withMessageContaining("slug must be letters, digits, _ and -");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateProviderRequest.builder().name("n").build())
                .withMessageContaining("integrationId");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateProviderRequest.builder().build())
                .withMessageContaining("at least one field must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListProvidersRequest.builder()
                        .currentPage(-1)
                        .pageSize(0)
                        .build())
                .withMessageContaining("currentPage must be at least 0")
                .withMessageContaining("pageSize must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portkey.client().providers(" "))
                .withMessage("workspaceId must not be blank");
    }

    @Test
    void copiesTags() {
        assertThat(CreateProviderRequest.builder()
                        .name("n")
                        .integrationId("i")
                        .tags(Map.of("a", "1"))
                        .putTag("b", "2")
                        .build()
                        .tags())
                .isEqualTo(Map.of("a", "1", "b", "2"));
        assertThat(List.of(ProviderStatus.ACTIVE, ProviderStatus.of("active"))).containsOnly(ProviderStatus.ACTIVE);
    }
}
