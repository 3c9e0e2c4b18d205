package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.CallResponse;
import io.github.llmintegrations.core.NotVisibleException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.RawRequest;
import io.github.llmintegrations.portkey.Calls.Call;
import io.github.llmintegrations.portkey.Resources.Resource;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.integrations.VertexAuth;
import io.github.llmintegrations.portkey.workspaces.GlobalWorkspaceAccess;
import io.github.llmintegrations.portkey.workspaces.RateLimitType;
import io.github.llmintegrations.portkey.workspaces.RateLimitUnit;
import io.github.llmintegrations.portkey.workspaces.RateLimits;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import io.github.llmintegrations.portkey.workspaces.WorkspaceUpdateRequest;
import io.github.llmintegrations.testing.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** The shorter ways to say what other calls say. */
class ShortcutsTest {
    private static final String EMPTY_PAGE = "{\"total\":0,\"data\":[]}";

    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    /** Each method that lists and takes no request, of the resources that also take one. */
    static Stream<String> listings() {
        try (FakePortkey any = new FakePortkey()) {
            return Resources.of(any.client())
                    .filter(resource -> requestOf(resource).isPresent())
                    .map(Resource::name)
                    .toList()
                    .stream();
        }
    }

    private static Optional<Class<?>> requestOf(Resource resource) {
        return resource.calls()
                .filter(method -> method.getName().equals("list") && method.getParameterCount() == 1)
                .<Class<?>>map(method -> method.getParameterTypes()[0])
                .findFirst();
    }

    private Resource resource(String name) {
        return Resources.of(portkey.client())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("listings")
    void aListWithoutARequestHasNoParameters(String name) throws NoSuchMethodException {
        Object client = resource(name).client();
        portkey.answers(200, EMPTY_PAGE);
        portkey.answers(200, EMPTY_PAGE);

        Page<?> page =
                (Page<?>) ReflectionSupport.invokeMethod(client.getClass().getMethod("list"), client);
        Pages<?> pages =
                (Pages<?>) ReflectionSupport.invokeMethod(client.getClass().getMethod("listAll"), client);

        assertThat(page).isEqualTo(new Page<>(List.of(), false, Optional.empty()));
        assertThat(pages).isEmpty();
        String target = portkey.received().getTarget();
        assertThat(target).startsWith("/v1/").doesNotContain("?");
        assertThat(portkey.received().getTarget()).startsWith(target);
    }

    @ParameterizedTest
    @MethodSource("listings")
    void theRequestAfterAPageIsForTheNextOne(String name) throws ReflectiveOperationException {
        Resource resource = resource(name);
        Class<?> type = requestOf(resource).orElseThrow();
        Object request = ReflectionSupport.invokeMethod(type.getMethod("all"), null);
        Method after = type.getMethod("after", Page.class);
        Object next = ReflectionSupport.invokeMethod(after, request, new Page<>(List.of(), true, Optional.of("7")));
        portkey.answers(200, EMPTY_PAGE);

        ReflectionSupport.invokeMethod(resource.client().getClass().getMethod("list", type), resource.client(), next);

        assertThat(portkey.received().getTarget()).matches("/v1/\\S+\\?(current_page|page)=7");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() ->
                        ReflectionSupport.invokeMethod(after, request, new Page<>(List.of(), false, Optional.empty())))
                .withMessage("the page is the last one");
    }

    @Test
    void theCursorOfAnotherVendorIsRejected() {
        Page<String> foreign = new Page<>(List.of(), true, Optional.of("abc"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListIntegrationsRequest.all().after(foreign))
                .withMessage("the page is not of a listing with numbered pages");
    }

    static Stream<Call> gets() {
        return Calls.all().filter(call -> call.name().endsWith(".get"));
    }

    @ParameterizedTest
    @MethodSource("gets")
    void waitsUntilWhatWasCreatedIsVisible(Call get) throws ReflectiveOperationException {
        Object client = Resources.of(portkey.retryingClient())
                .filter(each -> get.name().equals(each.name() + ".get"))
                .findFirst()
                .orElseThrow()
                .client();
        portkey.answers(404, "{\"errorCode\":\"AB08\"}");
        portkey.answers(403, "{\"success\":false,\"data\":{\"errorCode\":\"AB03\"}}");
        portkey.answers(200, get.success());

        Object found = ReflectionSupport.invokeMethod(
                client.getClass().getMethod("awaitVisible", String.class, Duration.class),
                client,
                "prod",
                Duration.ofMinutes(1));

        assertThat(found).isNotNull();
        String target = portkey.received().getTarget();
        assertThat(target).endsWith("/prod");
        assertThat(portkey.received().getTarget()).isEqualTo(target);
        assertThat(portkey.received().getTarget()).isEqualTo(target);
    }

    @Test
    void waitsUntilAConditionHolds() {
        PortkeyClient client = portkey.retryingClient();
        portkey.answers(200, "{\"id\":\"1\",\"slug\":\"prod\",\"name\":\"old\"}");
        portkey.answers(200, "{\"id\":\"1\",\"slug\":\"prod\",\"name\":\"new\"}");

        Integration found = client.integrations()
                .awaitVisible("prod", it -> it.name().equals(Optional.of("new")), Duration.ofMinutes(1));

        assertThat(found.name()).contains("new");
        portkey.answersEach(request -> FakePortkey.answer(404, "{}").build());
        assertThatExceptionOfType(NotVisibleException.class)
                .isThrownBy(() -> client.integrations().awaitVisible("prod", Duration.ofSeconds(3)));
    }

    @Test
    void findsAnIntegrationByItsWholeName() {
        portkey.answers(
                200,
                "{\"total\":3,\"data\":[{\"id\":\"1\",\"slug\":\"a\",\"name\":\"Prod 2\"},{\"id\":\"2\",\"slug\":\"b\"},"
                        + "{\"id\":\"3\",\"slug\":\"c\",\"name\":\"Prod\"}]}");
        portkey.answers(200, EMPTY_PAGE);

        assertThat(portkey.client().integrations().findByName("Prod").map(IntegrationSummary::slug))
                .contains("c");
        assertThat(portkey.client().integrations().findByName("Prod")).isEmpty();
    }

    @Test
    void findsASecretReferenceByItsWholeName() {
        portkey.answers(
                200,
                "{\"total\":2,\"data\":[{\"id\":\"1\",\"slug\":\"a\",\"name\":\"Prod 2\"},"
                        + "{\"id\":\"3\",\"slug\":\"c\",\"name\":\"Prod\"}]}");

        assertThat(portkey.client()
                        .secretReferences()
                        .findByName("Prod")
                        .orElseThrow()
                        .slug())
                .isEqualTo("c");
        assertThat(portkey.received().getTarget()).startsWith("/v1/secret-references?search=Prod");
    }

    @Test
    void readsTheKeyFileOfAServiceAccount(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("key.json");
        String keyFile = "{\"private_key\":\"k\"}";
        Files.writeString(file, keyFile);

        assertThat(VertexAuth.serviceAccount(file))
                .isEqualTo(VertexAuth.serviceAccount(keyFile))
                .isEqualTo(VertexAuth.serviceAccount(Json.json(keyFile)));
        Files.writeString(file, "no JSON");
        assertThatIllegalArgumentException().isThrownBy(() -> VertexAuth.serviceAccount(file));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> VertexAuth.serviceAccount(directory.resolve("absent")));
    }

    @Test
    void oneLimitIsAListOfOne() {
        UsageLimits usage = UsageLimits.builder().creditLimit(5).build();
        RateLimits rate = RateLimits.builder()
                .type(RateLimitType.REQUESTS)
                .unit(RateLimitUnit.RPM)
                .value(9)
                .build();

        assertThat(WorkspaceUpdateRequest.builder()
                        .id("w")
                        .enabled(true)
                        .usageLimit(usage)
                        .rateLimit(rate)
                        .build())
                .isEqualTo(WorkspaceUpdateRequest.builder()
                        .id("w")
                        .enabled(true)
                        .usageLimits(List.of(usage))
                        .rateLimits(List.of(rate))
                        .build());
        assertThat(GlobalWorkspaceAccess.builder()
                        .enabled(true)
                        .usageLimit(usage)
                        .rateLimit(rate)
                        .build())
                .isEqualTo(GlobalWorkspaceAccess.builder()
                        .enabled(true)
                        .usageLimits(List.of(usage))
                        .rateLimits(List.of(rate))
                        .build());
    }

    @Test
    void returnsAValueWithItsResponse() {
        portkey.answers(FakePortkey.answer(200, "{\"id\":\"1\",\"slug\":\"prod\"}")
                .setHeader("x-portkey-trace-id", "t-1")
                .build());

        CallResponse<Integration> response =
                portkey.client().withResponse(c -> c.integrations().get("prod"));

        assertThat(response.value().slug()).isEqualTo("prod");
        assertThat(response.requestId()).contains("t-1");
    }

    @Test
    void sendsRawRequests() {
        portkey.answers(200, "{\"data\":[]}");
        portkey.answers(200, "{\"success\":false,\"data\":{\"message\":\"no\"}}");

        CallResponse<JsonNode> page =
                portkey.client().raw(RawRequest.get("/configs").query("page_size", 50));

        assertThat(page.value()).hasToString("{\"data\":[]}");
        assertThat(portkey.received().getTarget()).isEqualTo("/v1/configs?page_size=50");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> portkey.client().raw(RawRequest.delete("/configs/{slug}", "a")));
    }

    @Test
    void describesItself() {
        assertThat(portkey.client().describe())
                .startsWith("PortkeyClient")
                .contains("/v1 (builder)", "set, shorter than 16 characters (builder)")
                .doesNotContain(FakePortkey.KEY);
    }
}
