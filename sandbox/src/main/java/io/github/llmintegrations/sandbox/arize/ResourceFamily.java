package io.github.llmintegrations.sandbox.arize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Answer;
import io.github.llmintegrations.sandbox.internal.Findings;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.Refusal;
import io.github.llmintegrations.sandbox.internal.ShapeCheck;
import io.github.llmintegrations.sandbox.internal.Spec;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All resources of one family, in the order of their creation, and what can be done with them. Thread-safe. */
final class ResourceFamily {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final ResourceModel model;
    private final Spec spec;
    private final Timestamps timestamps;
    private final String userId;
    private final Ids ids = new Ids();
    private final Cursors cursors = new Cursors();
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private long created;

    ResourceFamily(ResourceModel model, Timestamps timestamps, String userId) {
        this.model = model;
        this.spec = model.spec();
        this.timestamps = timestamps;
        this.userId = userId;
    }

    synchronized Answer list(WireRequest request) {
        ListQuery query = ListQuery.of(QueryParameters.of(request), model);
        long after = query.cursor()
                .map(cursor -> cursors.position(cursor, query.listing()))
                .orElse(0L);
        List<Resource> found = resources.values().stream()
                .filter(resource ->
                        resource.position() > after && query.filter().test(resource.state()))
                .limit(query.limit() + 1L)
                .toList();
        boolean hasMore = found.size() > query.limit();
        List<Resource> page = hasMore ? found.subList(0, query.limit()) : found;

        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode items = answer.putArray(model.collection().replace('-', '_'));
        page.forEach(resource -> items.add(read(resource)));
        ObjectNode pagination = answer.putObject("pagination").put("has_more", hasMore);
        if (hasMore) {
            long last = page.get(page.size() - 1).position();
            pagination.put("next_cursor", cursors.issue(last, query.listing()));
        }
        return Answer.json(200, answer);
    }

    synchronized Answer create(WireRequest request) {
        ObjectNode body = StrictJson.requestObject(request);
        Findings findings = new Findings();
        ShapeCheck.check(spec.createShape(), body, findings);
        findings.refuse(BAD_REQUEST);
        ObjectNode state = spec.create(body, findings);
        findings.refuse(UNPROCESSABLE);
        Instant now = timestamps.now();
        Resource resource = new Resource(++created, ids.next(model.idKind(state)), now, now, state);
        return store(201, resource);
    }

    synchronized Answer get(String id) {
        return Answer.json(200, read(find(id)));
    }

    synchronized Answer update(WireRequest request, String id) {
        ObjectNode body = StrictJson.requestObject(request);
        Resource before = find(id);
        Findings findings = new Findings();
        spec.checkIdentity(before.state(), body, findings);
        findings.refuse(UNPROCESSABLE);
        ShapeCheck.check(spec.updateShape(before.state()), body, findings);
        findings.refuse(BAD_REQUEST);
        if (model.isEmptyUpdate(body)) {
            throw new Refusal(BAD_REQUEST, "body: at least one field to update is required");
        }
        ObjectNode state = spec.update(before.state(), body, findings);
        findings.refuse(UNPROCESSABLE);
        return store(200, before.updated(timestamps.after(before.updatedAt()), state));
    }

    synchronized Answer delete(String id) {
        resources.remove(find(id).id());
        return Answer.empty(204);
    }

    private Resource find(String id) {
        Resource resource = resources.get(id);
        if (resource == null) {
            throw new Refusal(NOT_FOUND, "There is no resource with this id.");
        }
        return resource;
    }

    private Answer store(int status, Resource resource) {
        for (Resource other : resources.values()) {
            if (!other.id().equals(resource.id())
                    && other.name().equals(resource.name())
                    && model.namespace(other.state()).equals(model.namespace(resource.state()))) {
                throw new Refusal(CONFLICT, "name: is taken");
            }
        }
        resources.put(resource.id(), resource);
        return Answer.json(status, read(resource));
    }

    private ObjectNode read(Resource resource) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("id", resource.id());
        answer.setAll(spec.read(resource.state()));
        return answer.put("created_at", Timestamps.format(resource.createdAt()))
                .put("updated_at", Timestamps.format(resource.updatedAt()))
                .put("created_by_user_id", userId);
    }
}
