package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.FieldRenderer;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Router;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The requests for providers. Not thread-safe. */
final class ProvidersResource {

    private static final int DEFAULT_SIZE = 50;
    static final String INTEGRATION_ID = "integration_id";
    private static final String EXPIRES_AT = "expires_at";
    private static final String RATE_LIMITS = "rate_limits";

    private static final Attribute NAME =
            Attribute.of("name", Shape.NON_BLANK_TEXT).mandatory();
    private static final Attribute INTEGRATION =
            Attribute.of(INTEGRATION_ID, Shape.NON_BLANK_TEXT).mandatory();
    private static final Attribute WORKSPACE = Attribute.of(KeyScope.WORKSPACE_ID, Shape.NON_BLANK_TEXT);
    private static final Attribute NOTE = Attribute.text("note").clearing(Attribute.Clearing.ALWAYS);
    private static final Attribute RATE =
            Attribute.of(RATE_LIMITS, Limits.ofRate()).renderedBy(ProvidersResource::readRateLimits);
    private static final Attribute EXPIRY =
            Attribute.of(EXPIRES_AT, Shape.POINT_IN_TIME).clearable();
    private static final Attribute TAGS = Attribute.of("tags", Shape.TEXT_MAP);

    private static final ObjectSpec CREATION = ObjectSpec.of(
                    NAME,
                    INTEGRATION,
                    WORKSPACE,
                    Attribute.of(Entity.SLUG, Slugs.SHAPE),
                    NOTE,
                    Attribute.of(Limits.USAGE, Limits.ofUsage()),
                    RATE,
                    EXPIRY,
                    TAGS)
            .ruledBy(Limits.onePeriod());

    private static final ObjectSpec UPDATE = ObjectSpec.of(
                    NAME,
                    NOTE,
                    Attribute.of(Limits.USAGE, Limits.ofUsage()).clearable(),
                    RATE,
                    EXPIRY,
                    Attribute.flag("reset_usage").renderedBy(FieldRenderer.nothing()),
                    TAGS)
            .ruledBy(Limits.onePeriod());

    private final IntegrationStore integrations;
    private final KeyScope scope;
    private final Paging paging;
    private final Timestamps timestamps;
    private final Entities providers;

    ProvidersResource(IntegrationStore integrations, KeyScope scope, Quirks quirks, Timestamps timestamps) {
        this.integrations = integrations;
        this.scope = scope;
        this.paging = quirks.paging();
        this.timestamps = timestamps;
        this.providers = new Entities("provider", CREATION, UPDATE, timestamps, quirks.staleReads());
    }

    /** Returns the maker of providers for workspaces that gain access. */
    DefaultProviders byDefault() {
        return new DefaultProviders(providers, scope.workspaces());
    }

    void clear() {
        providers.clear();
    }

    void serve(FeatureRoutes routes) {
        routes.on("GET", "/providers", (request, ids) -> list(request))
                .on("POST", "/providers", Router.withoutQuery((request, ids) -> create(request)))
                .on("GET", "/providers/{id}", (request, ids) -> get(request, ids.get(0)))
                .on("PUT", "/providers/{id}", (request, ids) -> update(request, ids.get(0)))
                .on("DELETE", "/providers/{id}", (request, ids) -> delete(request, ids.get(0)));
    }

    private Response list(WireRequest request) {
        QueryParameters parameters = QueryParameters.of(request);
        String workspace = scope.workspace(parameters);
        PageQuery page = PageQuery.fromZero(parameters, DEFAULT_SIZE, Integer.MAX_VALUE);
        parameters.rejectRest();
        List<ObjectNode> found = providers.list().stream()
                .filter(each -> isIn(workspace, each))
                .map(this::describe)
                .toList();
        return Response.json(200, page.body(paging, "data", found));
    }

    private Response create(WireRequest request) {
        ObjectNode state = providers.checked(request);
        String workspace = scope.workspace(
                Optional.ofNullable(state.get(KeyScope.WORKSPACE_ID)).map(JsonNode::asText));
        rejectUnlessEnabled(state.path(INTEGRATION_ID).asText(), workspace);
        return Entities.created(providers.create(state.put(KeyScope.WORKSPACE_ID, workspace)));
    }

    private void rejectUnlessEnabled(String integration, String workspace) {
        WorkspaceAccess access = integrations.find(integration).workspaces();
        boolean isEnabled = access.allows(workspace)
                || scope.workspaces()
                        .find(workspace)
                        .map(Entity::slug)
                        .map(access::allows)
                        .orElse(false);
        if (!isEnabled) {
            throw new RequestRejectedException(403, INTEGRATION_ID + ": is not enabled for the workspace");
        }
    }

    private Response get(WireRequest request, String slug) {
        String workspace = workspace(request);
        return Response.json(200, describe(in(workspace, providers.read(slug))));
    }

    private Response update(WireRequest request, String slug) {
        Entity provider = in(workspace(request), providers.find(slug));
        providers.update(request, provider);
        return Entities.created(provider);
    }

    private Response delete(WireRequest request, String slug) {
        providers.remove(in(workspace(request), providers.find(slug)));
        return FeatureRoutes.DONE;
    }

    private String workspace(WireRequest request) {
        QueryParameters parameters = QueryParameters.of(request);
        String workspace = scope.workspace(parameters);
        parameters.rejectRest();
        return workspace;
    }

    private static boolean isIn(String workspace, Entity provider) {
        return provider.text(KeyScope.WORKSPACE_ID).equals(workspace);
    }

    private static Entity in(String workspace, Entity provider) {
        if (!isIn(workspace, provider)) {
            throw new RequestRejectedException(404, "There is no provider with this id or slug.");
        }
        return provider;
    }

    private ObjectNode describe(Entity provider) {
        ObjectNode response = provider.describe(CREATION.read(provider.state()), "provider");
        response.put("status", isExpired(provider) ? "expired" : "active").put("reset_usage", 0);
        for (String field : List.of(Limits.USAGE, RATE_LIMITS, EXPIRES_AT, "note")) {
            if (!response.has(field)) {
                response.putNull(field);
            }
        }
        return response;
    }

    private boolean isExpired(Entity provider) {
        JsonNode expiry = provider.state().path(EXPIRES_AT);
        return expiry.isTextual() && !instant(expiry).isAfter(timestamps.now());
    }

    private static Instant instant(JsonNode text) {
        return OffsetDateTime.parse(text.textValue()).toInstant();
    }

    /** One object is sent, a list is read. */
    private static void readRateLimits(ObjectNode stored, ObjectNode response) {
        JsonNode limit = stored.get(RATE_LIMITS);
        if (limit != null) {
            response.set(RATE_LIMITS, JsonNodeFactory.instance.arrayNode().add(limit));
        }
    }
}
