package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The workspaces of the organisation, which can only be read. Immutable. */
final class Workspaces {

    private static final int DEFAULT_SIZE = 100;
    private static final List<String> STATUSES = List.of("active", "archived");

    private final String organisationId;
    private final Paging paging;
    private final Users users;
    private final List<Entity> workspaces;

    Workspaces(String organisationId, Paging paging, Users users, List<NamedWorkspace> names, Instant now) {
        this.organisationId = organisationId;
        this.paging = paging;
        this.users = users;
        this.workspaces = names.stream().map(each -> each.workspace(now)).toList();
    }

    void serve(FeatureRoutes routes) {
        routes.on("GET", "/admin/workspaces", (request, ids) -> list(request))
                .on("GET", "/admin/workspaces/{id}", (request, ids) -> get(request, ids.get(0)));
    }

    /** The id of the workspace of an id or a slug; the text itself where no such workspace is known. */
    String idOf(String idOrSlug) {
        return find(idOrSlug).map(Entity::id).orElse(idOrSlug);
    }

    Optional<Entity> find(String idOrSlug) {
        return workspaces.stream().filter(each -> each.isNamed(idOrSlug)).findFirst();
    }

    private Response list(WireRequest request) {
        QueryParameters parameters = QueryParameters.of(request);
        PageQuery page = PageQuery.fromZero(parameters, DEFAULT_SIZE, Integer.MAX_VALUE);
        Predicate<Entity> filter = named(parameters).and(ofStatus(parameters.take("status")));
        parameters.rejectRest();
        List<ObjectNode> found =
                workspaces.stream().filter(filter).map(Workspaces::summary).toList();
        return Response.json(200, page.body(paging, "data", found));
    }

    private static Predicate<Entity> named(QueryParameters parameters) {
        Optional<String> part = parameters.take("name");
        Optional<String> whole = parameters.take("exact_name");
        return workspace -> part.map(workspace.text("name")::contains).orElse(true)
                && whole.map(workspace.text("name")::equals).orElse(true);
    }

    private static Predicate<Entity> ofStatus(Optional<String> status) {
        List<String> wanted =
                status.map(text -> Arrays.asList(text.split(",", -1))).orElse(STATUSES);
        if (!STATUSES.containsAll(wanted)) {
            throw new RequestRejectedException(400, "status: must be of " + STATUSES);
        }
        return workspace -> wanted.contains("active");
    }

    private Response get(WireRequest request, String idOrSlug) {
        QueryParameters parameters = QueryParameters.of(request);
        String format = parameters.take("name_format").orElse("display");
        parameters.rejectRest();
        if (!List.of("display", "plain").contains(format)) {
            throw new RequestRejectedException(400, "name_format: must be one of [display, plain]");
        }
        Entity workspace = find(idOrSlug)
                .orElseThrow(() -> new RequestRejectedException(404, "There is no workspace with this id or slug."));
        ObjectNode response = summary(workspace).put("organisation_id", organisationId);
        response.putArray("users").addAll(users.membersOf(workspace));
        return Response.json(200, response);
    }

    private static ObjectNode summary(Entity workspace) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        response.setAll(workspace.state());
        return workspace
                .describe(response, "workspace")
                .put("description", "")
                .put("is_default", 0)
                .put("status", "active")
                .putNull("usage_limits")
                .putNull("rate_limits");
    }
}
