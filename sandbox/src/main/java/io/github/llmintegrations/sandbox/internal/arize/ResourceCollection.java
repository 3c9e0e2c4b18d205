package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A collection of resources, and the requests that read them. Thread-safe. */
class ResourceCollection {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Spellings spellings;
    private final Map<ArizeSpelling, ResourceModel> models = new EnumMap<>(ArizeSpelling.class);
    private final Timestamps timestamps;
    private final Ids ids = new Ids();
    private final Cursors cursors = new Cursors();
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private long created;

    ResourceCollection(Spellings spellings, Function<EnumSpelling, ResourceModel> model, Timestamps timestamps) {
        this.spellings = spellings;
        this.timestamps = timestamps;
        for (EnumSpelling enums : spellings.enumSpellings()) {
            models.put(enums.spelling(), model.apply(enums));
        }
    }

    /** Returns the name of the collection in paths. */
    final String collection() {
        return models.values().iterator().next().collection();
    }

    /** Deletes all resources but those with these ids. No later one has the id of a deleted one. */
    synchronized void keepOnly(Set<String> kept) {
        resources.keySet().retainAll(kept);
    }

    final synchronized Response list(WireRequest request) {
        QueryParameters parameters = QueryParameters.of(request);
        ArizeSpelling spelling = spellings.ofType(parameters.get("type"));
        ListQuery query = ListQuery.of(parameters, model(spelling));
        long last = query.cursor()
                .map(cursor -> cursors.position(cursor, query.listing()))
                .orElse(0L);
        boolean isNewestFirst = model(spelling).isNewestFirst();
        List<Resource> inOrder = new ArrayList<>(resources.values());
        if (isNewestFirst) {
            Collections.reverse(inOrder);
        }
        List<Resource> found = inOrder.stream()
                .filter(resource ->
                        last == 0 || (isNewestFirst ? resource.position() < last : resource.position() > last))
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
            long position = page.get(page.size() - 1).position();
            pagination.put("next_cursor", cursors.issue(position, query.listing()));
        }
        return Response.json(200, response);
    }

    final synchronized Response get(String id) {
        ArizeSpelling spelling = spellings.latest();
        return Response.json(200, read(find(id).in(spelling), spelling));
    }

    /**
     * Adds a resource with this state.
     *
     * @throws RequestRejectedException 409 if its name is taken
     */
    final synchronized Resource add(ObjectNode state, ArizeSpelling spelling) {
        Instant now = timestamps.now();
        String id = ids.next(model(spelling).idKind(state));
        return store(new Resource(++created, id, now, now, state), spelling);
    }

    /** Returns the id of a resource that this adds, in a collection whose state has no enum values. */
    final String add(ObjectNode state) {
        return add(state, spellings.latest()).id();
    }

    /** Returns what is stored of a resource, secrets included. */
    final synchronized Optional<ObjectNode> state(String id) {
        return Optional.ofNullable(resources.get(id)).map(Resource::state);
    }

    /** Returns the ids of the resources whose names contain this text, in any letter case. */
    final synchronized List<String> idsByPartOfName(String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return resources.values().stream()
                .filter(resource -> resource.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(Resource::id)
                .toList();
    }

    final Spellings spellings() {
        return spellings;
    }

    final Timestamps timestamps() {
        return timestamps;
    }

    final ResourceModel model(ArizeSpelling spelling) {
        return Objects.requireNonNull(models.get(spelling));
    }

    final synchronized Resource find(String id) {
        Resource resource = resources.get(id);
        if (resource == null) {
            throw new RequestRejectedException(NOT_FOUND, "There is no resource with this id.");
        }
        return resource;
    }

    final synchronized Resource store(Resource resource, ArizeSpelling spelling) {
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
        return resource;
    }

    final synchronized void remove(String id) {
        resources.remove(find(id).id());
    }

    /** Returns a resource as responses contain it. */
    ObjectNode read(Resource resource, ArizeSpelling spelling) {
        ObjectNode response = JsonNodeFactory.instance.objectNode().put("id", resource.id());
        response.setAll(model(spelling).spec().read(resource.state()));
        return response.put("created_at", Timestamps.format(resource.createdAt()));
    }
}
