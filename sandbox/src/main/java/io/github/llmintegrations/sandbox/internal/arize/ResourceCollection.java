package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox.Spelling;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.Spec;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.Violations;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A collection of resources, in the order of their creation, and its requests. Thread-safe. */
final class ResourceCollection {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final Spellings spellings;
    private final Map<Spelling, ResourceModel> models = new EnumMap<>(Spelling.class);
    private final Timestamps timestamps;
    private final String userId;
    private final Ids ids = new Ids();
    private final Cursors cursors = new Cursors();
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private long created;

    ResourceCollection(
            Spellings spellings, Function<EnumSpelling, ResourceModel> model, Timestamps timestamps, String userId) {
        this.spellings = spellings;
        this.timestamps = timestamps;
        this.userId = userId;
        for (EnumSpelling enums : spellings.enumSpellings()) {
            models.put(enums.spelling(), model.apply(enums));
        }
    }

    /** Returns the name of the collection in paths. */
    String collection() {
        return models.values().iterator().next().collection();
    }

    /** Deletes all resources. No later one has the id of a deleted one. */
    synchronized void clear() {
        resources.clear();
    }

    synchronized Response list(WireRequest request) {
        QueryParameters parameters = QueryParameters.of(request);
        Spelling spelling = spellings.ofType(parameters.get("type"));
        ListQuery query = ListQuery.of(parameters, model(spelling));
        long after = query.cursor()
                .map(cursor -> cursors.position(cursor, query.listing()))
                .orElse(0L);
        List<Resource> found = resources.values().stream()
                .filter(resource -> resource.position() > after)
                .map(resource -> resource.in(spelling))
                .filter(resource -> query.filter().test(resource.state()))
                .limit(query.limit() + 1L)
                .toList();
        boolean hasMore = found.size() > query.limit();
        List<Resource> page = hasMore ? found.subList(0, query.limit()) : found;

        ObjectNode response = JsonNodeFactory.instance.objectNode();
        ArrayNode items = response.putArray(collection().replace('-', '_'));
        page.forEach(resource -> items.add(read(resource, spelling)));
        ObjectNode pagination = response.putObject("pagination").put("has_more", hasMore);
        if (hasMore) {
            long last = page.get(page.size() - 1).position();
            pagination.put("next_cursor", cursors.issue(last, query.listing()));
        }
        return Response.json(200, response);
    }

    synchronized Response create(WireRequest request) {
        ObjectNode body = StrictJson.requestObject(request);
        Spelling spelling = spellings.of(body);
        Spec spec = model(spelling).spec();
        Violations violations = new Violations();
        ShapeValidator.check(spec.createShape(), body, violations);
        violations.rejectIfAny(BAD_REQUEST);
        ObjectNode state = spec.create(body, violations);
        violations.rejectIfAny(UNPROCESSABLE);
        Instant now = timestamps.now();
        String id = ids.next(model(spelling).idKind(state));
        return store(201, new Resource(++created, id, now, now, state), spelling);
    }

    synchronized Response get(String id) {
        Spelling spelling = spellings.latest();
        return Response.json(200, read(find(id).in(spelling), spelling));
    }

    synchronized Response update(WireRequest request, String id) {
        ObjectNode body = StrictJson.requestObject(request);
        Spelling spelling = spellings.of(body);
        ResourceModel model = model(spelling);
        Spec spec = model.spec();
        Resource before = find(id).in(spelling);
        Violations violations = new Violations();
        spec.checkIdentity(before.state(), body, violations);
        violations.rejectIfAny(UNPROCESSABLE);
        ShapeValidator.check(spec.updateShape(before.state()), body, violations);
        violations.rejectIfAny(BAD_REQUEST);
        if (model.isEmptyUpdate(body)) {
            throw new RequestRejectedException(BAD_REQUEST, "body: at least one field to update is required");
        }
        ObjectNode state = spec.update(before.state(), body, violations);
        violations.rejectIfAny(UNPROCESSABLE);
        return store(200, before.updated(timestamps.after(before.updatedAt()), state), spelling);
    }

    synchronized Response delete(String id) {
        resources.remove(find(id).id());
        return Response.empty(204);
    }

    /** Returns what is stored of a resource, secrets included. */
    synchronized Optional<ObjectNode> state(String id) {
        return Optional.ofNullable(resources.get(id)).map(Resource::state);
    }

    private ResourceModel model(Spelling spelling) {
        return Objects.requireNonNull(models.get(spelling));
    }

    private Resource find(String id) {
        Resource resource = resources.get(id);
        if (resource == null) {
            throw new RequestRejectedException(NOT_FOUND, "There is no resource with this id.");
        }
        return resource;
    }

    private Response store(int status, Resource resource, Spelling spelling) {
        ResourceModel model = model(spelling);
        String namespace = model.namespace(resource.state());
        for (Resource other : resources.values()) {
            if (!other.id().equals(resource.id())
                    && other.name().equals(resource.name())
                    && model.namespace(other.in(spelling).state()).equals(namespace)) {
                throw new RequestRejectedException(CONFLICT, "name: is taken");
            }
        }
        resources.put(resource.id(), resource);
        return Response.json(status, read(resource, spelling));
    }

    private ObjectNode read(Resource resource, Spelling spelling) {
        ObjectNode response = JsonNodeFactory.instance.objectNode().put("id", resource.id());
        response.setAll(model(spelling).spec().read(resource.state()));
        return response.put("created_at", Timestamps.format(resource.createdAt()))
                .put("updated_at", Timestamps.format(resource.updatedAt()))
                .put("created_by_user_id", userId);
    }
}
