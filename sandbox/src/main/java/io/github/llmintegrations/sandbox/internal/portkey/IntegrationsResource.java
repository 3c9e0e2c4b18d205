package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.Violations;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import io.github.llmintegrations.sandbox.internal.portkey.IntegrationStore.Part;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The requests for integrations. Not thread-safe. */
final class IntegrationsResource {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    private final IntegrationStore store;
    private final SecretReferences references;
    private final Timestamps timestamps;
    private final Paging paging;
    private final IntegrationViews views;

    IntegrationsResource(
            IntegrationStore store,
            SecretReferences references,
            Timestamps timestamps,
            Paging paging,
            String organisationId) {
        this.store = store;
        this.references = references;
        this.timestamps = timestamps;
        this.paging = paging;
        this.views = new IntegrationViews(organisationId);
    }

    Response list(WireRequest request) {
        ListQuery query = ListQuery.of(QueryParameters.of(request));
        List<Integration> found = store.list().stream().filter(query.filter()).toList();
        ObjectNode response =
                JsonNodeFactory.instance.objectNode().put("object", "list").put("total", found.size());
        ArrayNode data = response.putArray("data");
        paging.page(found, query).forEach(integration -> data.add(views.summary(integration)));
        return Response.json(200, response);
    }

    Response create(WireRequest request) {
        ObjectNode body = StrictJson.requestObject(request);
        Violations violations = new Violations();
        ShapeValidator.check(IntegrationSpecs.CREATION.createShape(), body, violations);
        ObjectNode state = IntegrationSpecs.CREATION.create(body, violations);
        references.checkMappings(state, violations);
        violations.rejectIfAny(BAD_REQUEST);
        if (!state.has(IntegrationSpecs.SLUG)) {
            state.put(
                    IntegrationSpecs.SLUG,
                    freeSlug(state.path(IntegrationSpecs.NAME).asText()));
        }
        Instant now = timestamps.now();
        Integration integration = new Integration(
                UUID.randomUUID().toString(),
                now,
                now,
                state,
                ModelAccess.initial(
                        KnownModels.of(state.path(IntegrationSpecs.PROVIDER).asText())),
                WorkspaceAccess.initial(state.path(IntegrationSpecs.WORKSPACE_ID)));
        if (store.has(integration.slug())) {
            throw new RequestRejectedException(CONFLICT, IntegrationSpecs.SLUG + ": is taken");
        }
        store.add(integration);
        return Response.json(
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", integration.id())
                        .put("slug", integration.slug()));
    }

    Response get(String slug) {
        return Response.json(200, views.detail(store.read(Part.DETAIL, slug)));
    }

    void update(WireRequest request, String slug) {
        ObjectNode body = StrictJson.requestObject(request);
        Integration before = store.find(slug);
        if (body.isEmpty()) {
            throw new RequestRejectedException(BAD_REQUEST, "body: at least one field to update is required");
        }
        Violations violations = new Violations();
        ShapeValidator.check(IntegrationSpecs.UPDATE.updateShape(before.state()), body, violations);
        ObjectNode state = IntegrationSpecs.UPDATE.update(before.state(), body, violations);
        references.checkMappings(state, violations);
        violations.rejectIfAny(BAD_REQUEST);
        store.replace(Part.DETAIL, before.updated(timestamps.after(before.lastUpdatedAt()), state));
    }

    void delete(String slug) {
        store.remove(store.find(slug));
    }

    private String freeSlug(String name) {
        String slug = Slugs.from(name);
        return store.has(slug) ? freeSlug(name) : slug;
    }
}
