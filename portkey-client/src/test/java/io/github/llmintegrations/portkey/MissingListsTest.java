package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.Page;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A success without the list that is due is no empty list. */
@ParameterizedClass
@MethodSource("lists")
class MissingListsTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final String name;
    private final Consumer<PortkeyClient> call;

    MissingListsTest(String name, Consumer<PortkeyClient> call) {
        this.name = name;
        this.call = call;
    }

    static Stream<Arguments> lists() {
        Stream<Arguments> ofPages = Listings.all()
                .flatMap(listing -> Stream.of(
                        list(listing + ".list", "data", client -> {
                            Page<?> unused = listing.list().apply(client, listing.first());
                        }),
                        list(
                                listing + ".listAll",
                                "data",
                                client -> listing.listAll()
                                        .apply(client, listing.first())
                                        .forEach(each -> {}))));
        Stream<Arguments> whole = Stream.of(
                list(
                        "models",
                        "models",
                        client -> client.integrations().models("prod").list()),
                list(
                        "workspaces",
                        "workspaces",
                        client -> client.integrations().workspaces("prod").list()),
                list(
                        "mcpIntegrations.workspaces",
                        "workspaces",
                        client -> client.mcpIntegrations().workspaces("prod").list()),
                list(
                        "mcpIntegrations.capabilities.counts",
                        "data",
                        client -> client.mcpIntegrations().capabilities("prod").counts()),
                list(
                        "mcpServers.capabilities.counts",
                        "data",
                        client -> client.mcpServers().capabilities("prod").counts()),
                list(
                        "mcpServers.userAccess.defaultAccess",
                        "data",
                        client -> client.mcpServers().userAccess("prod").defaultAccess()));
        return Stream.concat(ofPages, whole);
    }

    private static Arguments list(String call, String name, Consumer<PortkeyClient> read) {
        return Arguments.argumentSet(call, name, read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"NAME\":null}",
                "{\"total\":0}",
                "{\"object\":\"list\",\"total\":3}",
                "{\"message\":\"service is under maintenance\"}",
                "{\"items\":[]}",
                "{\"integrations\":[]}",
                "{\"result\":{\"NAME\":[]}}",
                "{\"Data\":[{\"slug\":\"s\"}]}"
            })
    void areNoEmptyOnes(String body) {
        portkey.answers(200, body.replace("NAME", name));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> call.accept(portkey.client()))
                .withMessageContaining("200, but the body cannot be read: " + name + " is missing (line 1, column ");
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":false}",
                "{\"error\":\"rate limited\"}",
                "{\"error\":{\"message\":\"rate limited\"}}",
                "{\"NAME\":[],\"error\":\"rate limited\"}",
                "{\"total\":0,\"NAME\":[],\"success\":false}"
            })
    void areFailuresThatTheirBodyStates(String body) {
        portkey.answers(200, body.replace("NAME", name));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> call.accept(portkey.client()))
                .satisfies(e -> assertThat(e.status()).isEqualTo(200));
    }
}
