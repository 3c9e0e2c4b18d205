package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.organizations.ListOrganizationsRequest;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.arize.spaces.ListSpacesRequest;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.DecodeException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A success without the list that is due is no empty list: who took it for one would create what exists. */
@ParameterizedClass
@MethodSource("lists")
class MissingListsTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    private final String name;
    private final Consumer<ArizeClient> call;

    MissingListsTest(String name, Consumer<ArizeClient> call) {
        this.name = name;
        this.call = call;
    }

    static Stream<Arguments> lists() {
        ListIntegrationsRequest request = ListIntegrationsRequest.builder().build();
        return Stream.of(
                list("list", "integrations", client -> client.integrations().list(request)),
                list(
                        "listAll",
                        "integrations",
                        client -> client.integrations().listAll(request).forEach(each -> {})),
                list("findLlm", "integrations", client -> client.integrations().findLlmByName("n")),
                list(
                        "findAgent",
                        "integrations",
                        client -> client.integrations().findAgentByName("n")),
                list(
                        "findEvaluator",
                        "integrations",
                        client -> client.integrations().findEvaluatorByName("n")),
                list(
                        "list",
                        "ai_integrations",
                        client -> client.aiIntegrations().list(ListAiIntegrationsRequest.all())),
                list(
                        "listAll",
                        "ai_integrations",
                        client -> client.aiIntegrations()
                                .listAll(ListAiIntegrationsRequest.all())
                                .forEach(each -> {})),
                list(
                        "find",
                        "ai_integrations",
                        client -> client.aiIntegrations().findByName("n")),
                list("list", "spaces", client -> client.spaces().list(ListSpacesRequest.all())),
                list("find", "spaces", client -> client.spaces().findByName("o", "n")),
                list("list", "organizations", client -> client.organizations().list(ListOrganizationsRequest.all())),
                list("find", "organizations", client -> client.organizations().findByName("n")));
    }

    private static Arguments list(String call, String name, Consumer<ArizeClient> read) {
        return Arguments.argumentSet(call + " " + name, name, read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"NAME\":null}",
                "{\"pagination\":{\"has_more\":false}}",
                "{\"NAME\":null,\"pagination\":{\"has_more\":false}}",
                "{\"message\":\"service is under maintenance\"}",
                "{\"title\":\"Too Many Requests\",\"status\":429}",
                "{\"data\":[]}",
                "{\"items\":[{\"id\":\"1\",\"name\":\"n\"}]}",
                "{\"success\":true}",
                "{\"result\":{\"NAME\":[]}}"
            })
    void areNoEmptyOnes(String body) {
        arize.answers(200, body.replace("NAME", name));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> call.accept(arize.client(EnumSpelling.SCREAMING_SNAKE_CASE)))
                .withMessageContaining("200, but the body cannot be read: " + name + " is missing (line 1, column ");
        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":false}",
                "{\"error\":\"rate limited\"}",
                "{\"error\":{\"message\":\"rate limited\"}}",
                "{\"NAME\":[],\"error\":\"rate limited\"}"
            })
    void areFailuresThatTheirBodyStates(String body) {
        arize.answers(200, body.replace("NAME", name));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> call.accept(arize.client(EnumSpelling.SCREAMING_SNAKE_CASE)))
                .satisfies(e -> assertThat(e.status()).isEqualTo(200));
        assertThat(arize.requestCount()).isEqualTo(1);
    }

    @Test
    void areNoListsOfTheOthers() {
        String other = name.equals("integrations") ? "ai_integrations" : "integrations";
        arize.answers(200, "{\"" + other + "\":[]}");

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> call.accept(arize.client(EnumSpelling.SCREAMING_SNAKE_CASE)));
    }

    @Test
    void areEmptyWhenTheyAreThere() {
        arize.answers(200, "{\"" + name + "\":[]}");

        call.accept(arize.client(EnumSpelling.SCREAMING_SNAKE_CASE));

        assertThat(arize.requestCount()).isEqualTo(1);
    }
}
