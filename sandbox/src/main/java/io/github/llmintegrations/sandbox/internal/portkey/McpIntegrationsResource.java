package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.FieldRenderer;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Router;
import io.github.llmintegrations.sandbox.internal.Rule;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.Violations;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The requests for MCP integrations. Not thread-safe. */
final class McpIntegrationsResource {

    static final String URL = "url";
    static final String AUTH_TYPE = "auth_type";
    static final String TRANSPORT = "transport";
    static final String CONFIGURATIONS = "configurations";

    private static final int BAD_REQUEST = 400;
    private static final int DEFAULT_SIZE = 100;
    private static final int LARGEST_SIZE = 1000;
    private static final String ORGANISATION_ID = "organisation_id";
    private static final String ENABLED = "enabled";
    private static final String CAPABILITIES = "capabilities";
    private static final String METADATA = "metadata";

    private static final Attribute NAME =
            Attribute.of("name", Shape.NON_BLANK_TEXT).mandatory();
    private static final Attribute URL_ATTRIBUTE =
            Attribute.of(URL, Shape.matching("https?://\\S+")).mandatory();
    private static final Attribute AUTH = Attribute.of(
                    AUTH_TYPE, Shape.choice(List.of("oauth_auto", "oauth_client_credentials", "headers", "none")))
            .mandatory();
    private static final Attribute TRANSPORT_ATTRIBUTE =
            Attribute.of(TRANSPORT, Shape.choice(List.of("http", "sse"))).mandatory();
    private static final Attribute DESCRIPTION = Attribute.text("description").clearing(Attribute.Clearing.ALWAYS);
    private static final Attribute CONFIGURATIONS_ATTRIBUTE =
            Attribute.of(CONFIGURATIONS, Shape.FREE_OBJECT).renderedBy(Secrets.maskedWithin(CONFIGURATIONS));

    private static final ObjectSpec CREATION = ObjectSpec.of(
            NAME,
            URL_ATTRIBUTE,
            AUTH,
            TRANSPORT_ATTRIBUTE,
            Attribute.of(Entity.SLUG, Slugs.SHAPE),
            DESCRIPTION,
            CONFIGURATIONS_ATTRIBUTE,
            SecretMappings.ofConfigurations(),
            Attribute.of(ORGANISATION_ID, Shape.NON_BLANK_TEXT).renderedBy(FieldRenderer.nothing()),
            Attribute.of(KeyScope.WORKSPACE_ID, Shape.NON_BLANK_TEXT));

    private static final ObjectSpec UPDATE = ObjectSpec.of(
            NAME,
            URL_ATTRIBUTE,
            AUTH,
            TRANSPORT_ATTRIBUTE,
            DESCRIPTION,
            CONFIGURATIONS_ATTRIBUTE,
            SecretMappings.ofConfigurations());

    private static final Shape REPORTED = new Shape.Struct(
            List.of(
                    Field.requiredText("name"),
                    Field.required("type", Shape.choice(List.of("tool", "prompt", "resource", "resource_template")))),
            true);
    private static final Shape SYNC = Shape.struct(
            Field.optional("server_info", Shape.FREE_OBJECT), Field.optional(CAPABILITIES, new Shape.ListOf(REPORTED)));

    private final String organisationId;
    private final KeyScope scope;
    private final Quirks quirks;
    private final Timestamps timestamps;
    private final Entities integrations;
    private final McpServersResource servers;

    McpIntegrationsResource(
            String organisationId,
            KeyScope scope,
            SecretReferences references,
            Quirks quirks,
            Timestamps timestamps,
            Users users) {
        Rule mappings = (request, result, violations) -> references.checkMappings(result, violations);
        this.organisationId = organisationId;
        this.scope = scope;
        this.quirks = quirks;
        this.timestamps = timestamps;
        this.integrations = new Entities(
                "MCP integration",
                CREATION.ruledBy(SecretMappings.uniqueTargets(), mappings),
                UPDATE.ruledBy(SecretMappings.uniqueTargets(), mappings),
                timestamps,
                quirks.staleReads());
        this.servers = new McpServersResource(this, scope, quirks, timestamps, users);
    }

    McpServersResource servers() {
        return servers;
    }

    void clear() {
        integrations.clear();
        servers.clear();
    }

    /** Returns whether a secret mapping of any MCP integration names this. */
    boolean uses(Entity reference) {
        return integrations.all().stream().anyMatch(each -> SecretMappings.name(reference, each.state()));
    }

    void serve(FeatureRoutes routes) {
        String all = "/mcp-integrations";
        String one = all + "/{id}";
        routes.on("GET", all, (request, ids) -> list(request))
                .on("POST", all, Router.withoutQuery((request, ids) -> create(request)))
                .on("GET", one, Router.withoutQuery((request, ids) -> get(ids.get(0))))
                .does("PUT", one, (request, id) -> integrations.update(request, integrations.find(id)))
                .does("DELETE", one, (request, id) -> delete(id))
                .on("GET", one + "/workspaces", (request, ids) -> workspaces(request, ids.get(0)))
                .does("PUT", one + "/workspaces", this::updateWorkspaces)
                .on("GET", one + "/capabilities", (request, ids) -> capabilities(request, ids.get(0)))
                .succeeds("PUT", one + "/capabilities", this::updateCapabilities)
                .on(
                        "GET",
                        one + "/metadata",
                        Router.withoutQuery(
                                (request, ids) -> Response.json(200, metadata(integrations.read(ids.get(0))))))
                .on("POST", one + "/test", Router.withoutQuery((request, ids) -> test(ids.get(0))))
                .on("POST", one + "/sync", Router.withoutQuery((request, ids) -> sync(request, ids.get(0))));
    }

    /**
     * The integration of an id or a slug.
     *
     * @throws RequestRejectedException 404 if there is none
     */
    Entity find(String idOrSlug) {
        return integrations.find(idOrSlug);
    }

    private Response list(WireRequest request) {
        QueryParameters parameters = QueryParameters.of(request);
        Optional<String> organisation = parameters.take(ORGANISATION_ID);
        if (organisation.isEmpty() && scope.isOfOrganisation()) {
            throw new RequestRejectedException(
                    BAD_REQUEST, ORGANISATION_ID + ": required with the API key of an organisation");
        }
        organisation.ifPresent(this::rejectUnlessOwn);
        PageQuery page = PageQuery.fromZero(parameters, DEFAULT_SIZE, LARGEST_SIZE);
        Predicate<Entity> filter = ofType(parameters.take("type").orElse("all"))
                .and(openTo(parameters.take(KeyScope.WORKSPACE_ID)))
                .and(matching(parameters.take("search")));
        parameters.rejectRest();
        List<ObjectNode> found =
                integrations.list().stream().filter(filter).map(this::summary).toList();
        return Response.json(200, page.bodyWithMore(quirks.paging(), "data", found));
    }

    private void rejectUnlessOwn(String organisation) {
        if (!organisation.equals(organisationId)) {
            throw new RequestRejectedException(403, ORGANISATION_ID + ": is not the organisation of the API key");
        }
    }

    private static Predicate<Entity> ofType(String type) {
        return switch (type) {
            case "all" -> integration -> true;
            case "workspace", "organisation" -> integration -> type(integration).equals(type);
            default ->
                throw new RequestRejectedException(BAD_REQUEST, "type: must be one of [workspace, organisation, all]");
        };
    }

    private Predicate<Entity> openTo(Optional<String> workspace) {
        return integration -> workspace
                .map(scope.workspaces()::idOf)
                .map(id -> McpAccess.isEnabled(integration, id))
                .orElse(true);
    }

    private static Predicate<Entity> matching(Optional<String> search) {
        Optional<String> wanted = search.map(text -> text.toLowerCase(Locale.ROOT));
        return integration -> wanted.map(integration.text("name").toLowerCase(Locale.ROOT)::contains)
                .orElse(true);
    }

    private Response create(WireRequest request) {
        ObjectNode state = integrations.checked(request);
        Optional.ofNullable(state.get(ORGANISATION_ID)).map(JsonNode::asText).ifPresent(this::rejectUnlessOwn);
        if (!scope.isOfOrganisation() || state.has(KeyScope.WORKSPACE_ID)) {
            String workspace = scope.workspace(
                    Optional.ofNullable(state.get(KeyScope.WORKSPACE_ID)).map(JsonNode::asText));
            state.put(KeyScope.WORKSPACE_ID, workspace);
        } else if (!state.has(ORGANISATION_ID)) {
            throw new RequestRejectedException(
                    BAD_REQUEST,
                    ORGANISATION_ID + ": required with the API key of an organisation, or " + KeyScope.WORKSPACE_ID);
        }
        state.set(CAPABILITIES, McpCapabilities.ofAnyServer());
        state.putObject(McpAccess.WORKSPACES);
        state.set(
                METADATA,
                stored(JsonNodeFactory.instance
                        .objectNode()
                        .put("server_name", state.path("name").asText())));
        Entity created = integrations.create(state);
        if (state.has(KeyScope.WORKSPACE_ID)) {
            servers.appear(created, state.path(KeyScope.WORKSPACE_ID).asText());
        }
        return Entities.created(created);
    }

    private ObjectNode stored(ObjectNode reported) {
        return reported.put("sync_status", "synced").put("last_synced_at", Timestamps.format(timestamps.now()));
    }

    private Response get(String id) {
        Entity integration = integrations.read(id);
        ObjectNode answer = describe(integration).put(ORGANISATION_ID, organisationId);
        answer.set(McpAccess.GLOBAL, McpAccess.global(integration));
        return Response.json(200, answer);
    }

    private ObjectNode summary(Entity integration) {
        ObjectNode answer = describe(integration)
                .put("workspaces_count", McpAccess.openTo(integration).size());
        answer.set(METADATA, metadata(integration));
        return answer;
    }

    private static ObjectNode describe(Entity integration) {
        ObjectNode answer = integration
                .describe(CREATION.read(integration.state()), "mcp-integration")
                .put("status", "active")
                .put("type", type(integration));
        nullFor(answer, "description");
        nullFor(answer, CONFIGURATIONS);
        return nullFor(answer, KeyScope.WORKSPACE_ID);
    }

    private static ObjectNode nullFor(ObjectNode answer, String field) {
        return answer.path(field).isMissingNode() ? answer.putNull(field) : answer;
    }

    private static String type(Entity integration) {
        return integration.state().has(KeyScope.WORKSPACE_ID) ? "workspace" : "organisation";
    }

    static ObjectNode metadata(Entity integration) {
        ObjectNode metadata = integration.state().path(METADATA).deepCopy();
        return metadata.put("object", METADATA);
    }

    /** Nobody answers at names that are reserved for just that. */
    static boolean isReachable(Entity integration) {
        return !integration.text(URL).matches("https?://[^/]*\\.invalid(:\\d+)?(/.*)?");
    }

    private void delete(String id) {
        Entity integration = integrations.find(id);
        servers.vanish(integration);
        integrations.remove(integration);
    }

    private Response workspaces(WireRequest request, String id) {
        QueryParameters parameters = QueryParameters.of(request);
        boolean isVersioned = parameters.take("version").isPresent();
        parameters.rejectRest();
        return McpAccess.answer(integrations.read(id), isVersioned);
    }

    private void updateWorkspaces(WireRequest request, String id) {
        Entity updated = McpAccess.updated(
                integrations.find(id), request, scope.workspaces(), Timestamps.format(timestamps.now()));
        integrations.replace(updated);
        McpAccess.openTo(updated).forEach(workspace -> servers.appear(updated, workspace));
    }

    private Response capabilities(WireRequest request, String id) {
        JsonNode all = integrations.read(id).state().path(CAPABILITIES);
        return McpCapabilities.list(request, quirks.paging(), false, all);
    }

    private void updateCapabilities(WireRequest request, String id) {
        Entity integration = integrations.find(id);
        JsonNode all = integration.state().path(CAPABILITIES);
        integrations.replace(
                integration.with(CAPABILITIES, McpCapabilities.with(all, McpCapabilities.updates(request, all))));
    }

    private Response test(String id) {
        boolean isReachable = isReachable(integrations.find(id));
        return Response.json(
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("success", isReachable)
                        .put("message", isReachable ? "Connected" : "The server cannot be reached"));
    }

    private Response sync(WireRequest request, String id) {
        ObjectNode body = StrictJson.requestObject(request);
        Violations violations = new Violations();
        ShapeValidator.check(SYNC, body, violations);
        violations.rejectIfAny(BAD_REQUEST);
        Entity synced = integrations.find(id);
        if (body.get("server_info") instanceof ObjectNode info) {
            synced = synced.with(METADATA, stored(reported(info)));
        }
        if (body.get(CAPABILITIES) instanceof ArrayNode reported) {
            ArrayNode enabled = reported.deepCopy();
            enabled.forEach(each -> ((ObjectNode) each).put(ENABLED, true));
            synced = synced.with(CAPABILITIES, enabled);
        }
        integrations.replace(synced);
        return Response.json(
                200, JsonNodeFactory.instance.objectNode().put("success", true).put("message", "Stored"));
    }

    private static ObjectNode reported(ObjectNode info) {
        ObjectNode metadata = info.deepCopy();
        JsonNode name = metadata.remove("name");
        JsonNode version = metadata.remove("version");
        JsonNode flags = metadata.remove(CAPABILITIES);
        metadata.set("server_name", name == null ? NullNode.getInstance() : name);
        metadata.set("server_version", version == null ? NullNode.getInstance() : version);
        metadata.set("capability_flags", flags == null ? NullNode.getInstance() : flags);
        return metadata;
    }

    /** The capabilities that the servers of an integration have, as it enables them. */
    static JsonNode capabilitiesOf(Entity integration) {
        return integration.state().path(CAPABILITIES);
    }
}
