package io.github.llmintegrations.portkey;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.mcpintegrations.ListMcpCapabilitiesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.ListMcpIntegrationsRequest;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServerConnectionsRequest;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServerUserAccessRequest;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServersRequest;
import io.github.llmintegrations.portkey.providers.ListProvidersRequest;
import io.github.llmintegrations.portkey.secretreferences.ListSecretReferencesRequest;
import io.github.llmintegrations.portkey.workspaces.ListWorkspacesRequest;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Every listing that has pages. */
final class Listings {
    private Listings() {}

    /**
     * A listing.
     *
     * @param resource the start of its operations' names
     * @param path where it is, below the base URL
     * @param identity the field that every item has
     * @param parameter the parameter that holds the number of a page
     * @param first the number of the first page
     * @param list reads one page, given its number
     * @param listAll reads all pages of two items from that of a number on
     */
    record Listing(
            String resource,
            String path,
            String identity,
            String parameter,
            int first,
            BiFunction<PortkeyClient, Integer, Page<?>> list,
            BiFunction<PortkeyClient, Integer, Pages<?>> listAll) {

        /** Where a page of two items is. */
        String target(int page) {
            return "/v1" + path + "?" + parameter + "=" + page + "&page_size=2";
        }

        @Override
        public String toString() {
            return resource;
        }
    }

    static Stream<Listing> all() {
        return Stream.of(
                fromZero(
                        "integrations",
                        "/integrations",
                        "slug",
                        (client, page) -> client.integrations().list(integrations(page)),
                        (client, page) -> client.integrations().listAll(integrations(page))),
                fromZero(
                        "secretReferences",
                        "/secret-references",
                        "slug",
                        (client, page) -> client.secretReferences().list(secretReferences(page)),
                        (client, page) -> client.secretReferences().listAll(secretReferences(page))),
                fromZero(
                        "providers",
                        "/providers",
                        "slug",
                        (client, page) -> client.providers().list(providers(page)),
                        (client, page) -> client.providers().listAll(providers(page))),
                fromZero(
                        "workspaces",
                        "/admin/workspaces",
                        "id",
                        (client, page) -> client.workspaces().list(workspaces(page)),
                        (client, page) -> client.workspaces().listAll(workspaces(page))),
                fromZero(
                        "mcpIntegrations",
                        "/mcp-integrations",
                        "id",
                        (client, page) -> client.mcpIntegrations().list(mcpIntegrations(page)),
                        (client, page) -> client.mcpIntegrations().listAll(mcpIntegrations(page))),
                fromOne(
                        "mcpIntegrations.capabilities",
                        "/mcp-integrations/prod/capabilities",
                        "name",
                        (client, page) ->
                                client.mcpIntegrations().capabilities("prod").list(capabilities(page)),
                        (client, page) ->
                                client.mcpIntegrations().capabilities("prod").listAll(capabilities(page))),
                fromZero(
                        "mcpServers",
                        "/mcp-servers",
                        "id",
                        (client, page) -> client.mcpServers().list(mcpServers(page)),
                        (client, page) -> client.mcpServers().listAll(mcpServers(page))),
                fromOne(
                        "mcpServers.capabilities",
                        "/mcp-servers/prod/capabilities",
                        "name",
                        (client, page) ->
                                client.mcpServers().capabilities("prod").list(capabilities(page)),
                        (client, page) ->
                                client.mcpServers().capabilities("prod").listAll(capabilities(page))),
                fromOne(
                        "mcpServers.userAccess",
                        "/mcp-servers/prod/user-access",
                        "user_id",
                        (client, page) -> client.mcpServers().userAccess("prod").list(users(page)),
                        (client, page) -> client.mcpServers().userAccess("prod").listAll(users(page))),
                fromZero(
                        "mcpServers.connections",
                        "/mcp-servers/prod/connections",
                        "user_id",
                        (client, page) ->
                                client.mcpServers().connections("prod").list(connections(page)),
                        (client, page) ->
                                client.mcpServers().connections("prod").listAll(connections(page))));
    }

    private static Listing fromZero(
            String resource,
            String path,
            String identity,
            BiFunction<PortkeyClient, Integer, Page<?>> list,
            BiFunction<PortkeyClient, Integer, Pages<?>> listAll) {
        return new Listing(resource, path, identity, "current_page", 0, list, listAll);
    }

    private static Listing fromOne(
            String resource,
            String path,
            String identity,
            BiFunction<PortkeyClient, Integer, Page<?>> list,
            BiFunction<PortkeyClient, Integer, Pages<?>> listAll) {
        return new Listing(resource, path, identity, "page", 1, list, listAll);
    }

    private static ListIntegrationsRequest integrations(int page) {
        return ListIntegrationsRequest.builder().currentPage(page).pageSize(2).build();
    }

    private static ListSecretReferencesRequest secretReferences(int page) {
        return ListSecretReferencesRequest.builder()
                .currentPage(page)
                .pageSize(2)
                .build();
    }

    private static ListProvidersRequest providers(int page) {
        return ListProvidersRequest.builder().currentPage(page).pageSize(2).build();
    }

    private static ListWorkspacesRequest workspaces(int page) {
        return ListWorkspacesRequest.builder().currentPage(page).pageSize(2).build();
    }

    private static ListMcpIntegrationsRequest mcpIntegrations(int page) {
        return ListMcpIntegrationsRequest.builder()
                .currentPage(page)
                .pageSize(2)
                .build();
    }

    private static ListMcpCapabilitiesRequest capabilities(int page) {
        return ListMcpCapabilitiesRequest.builder().page(page).pageSize(2).build();
    }

    private static ListMcpServersRequest mcpServers(int page) {
        return ListMcpServersRequest.builder().currentPage(page).pageSize(2).build();
    }

    private static ListMcpServerUserAccessRequest users(int page) {
        return ListMcpServerUserAccessRequest.builder().page(page).pageSize(2).build();
    }

    private static ListMcpServerConnectionsRequest connections(int page) {
        return ListMcpServerConnectionsRequest.builder()
                .currentPage(page)
                .pageSize(2)
                .build();
    }
}
