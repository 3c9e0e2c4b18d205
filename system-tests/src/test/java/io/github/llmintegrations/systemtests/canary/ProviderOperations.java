package io.github.llmintegrations.systemtests.canary;

import static io.github.llmintegrations.systemtests.canary.Canaries.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.portkey.ProvidersClient;
import io.github.llmintegrations.portkey.WorkspacesClient;
import io.github.llmintegrations.portkey.providers.CreateProviderRequest;
import io.github.llmintegrations.portkey.providers.ListProvidersRequest;
import io.github.llmintegrations.portkey.providers.UpdateProviderRequest;
import io.github.llmintegrations.portkey.workspaces.ListWorkspacesRequest;
import java.util.stream.Stream;

/** Every call for Portkey's providers and workspaces, with a secret in every field that takes one. */
final class ProviderOperations {
    private static final JsonNode EXTRA = json("{'password':'SECRET','list':[{'bearer_token':'SECRET'}]}");
    private static final String EXTRA_NAME = "extra_credentials";
    private static final JsonNode NOTHING = json("{}");
    private static final JsonNode PROVIDER =
            json("{'slug':'s','name':'n','any':'SECRET','model_config':{'key':'SECRET'},"
                    + "'usage_limits':{'any':'SECRET'},'rate_limits':[{'any':'SECRET'}]}");
    private static final JsonNode WORKSPACE = json("{'id':'w','name':'n','settings':{'token':'SECRET'},"
            + "'defaults':{'any':'SECRET'},'users':[{'id':'u','any':'SECRET'}]}");

    private ProviderOperations() {}

    static Stream<Operation> all() {
        return Stream.concat(providers(), workspaces());
    }

    private static Stream<Operation> providers() {
        JsonNode page = json("{'data':[" + PROVIDER + "],'total':1,'any':'SECRET'}");
        return Stream.of(
                provider(
                        "create",
                        json("{'id':'1','slug':'s','any':'SECRET'}"),
                        CreateProviderRequest.builder()
                                .name("n")
                                .integrationId("openai")
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build()),
                provider("get", PROVIDER, "s"),
                provider("list", page, ListProvidersRequest.all()),
                provider("listAll", page, ListProvidersRequest.all()),
                provider("findByName", page, "n"),
                provider(
                        "update",
                        NOTHING,
                        "s",
                        UpdateProviderRequest.builder()
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build()),
                provider("delete", NOTHING, "s"));
    }

    private static Operation provider(String method, JsonNode answer, Object... arguments) {
        return Operation.of(
                ProvidersClient.class, clients -> clients.portkey().providers("w"), method, sent -> answer, arguments);
    }

    private static Stream<Operation> workspaces() {
        JsonNode page = json("{'data':[" + WORKSPACE + "],'total':1,'any':'SECRET'}");
        return Stream.of(
                workspace("get", WORKSPACE, "w"),
                workspace("list", page, ListWorkspacesRequest.all()),
                workspace("listAll", page, ListWorkspacesRequest.all()),
                workspace("findByName", page, "n"));
    }

    private static Operation workspace(String method, JsonNode answer, Object... arguments) {
        return Operation.of(
                WorkspacesClient.class, clients -> clients.portkey().workspaces(), method, sent -> answer, arguments);
    }
}
