package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.Violations;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All resources of one kind in the order of their creation, with stale reads. Not thread-safe. */
final class Entities {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final String LISTING = "";

    private final String noun;
    private int slugTaken = CONFLICT;
    private final ObjectSpec creation;
    private final ObjectSpec update;
    private final Timestamps timestamps;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final StaleReads<String, List<Entity>> listings;
    private final StaleReads<String, Optional<Entity>> details;

    /**
     * Creates an empty collection.
     *
     * @param noun the word for one in errors
     * @param creation the attributes on creation
     * @param update the attributes that an update can change
     * @param staleReads the number of reads after a write that do not see it
     */
    Entities(String noun, ObjectSpec creation, ObjectSpec update, Timestamps timestamps, int staleReads) {
        this.noun = noun;
        this.creation = creation;
        this.update = update;
        this.timestamps = timestamps;
        this.listings = new StaleReads<>(staleReads);
        this.details = new StaleReads<>(staleReads);
    }

    /** Rejects the creation of one whose slug is taken with this status instead of 409. */
    Entities rejectingTakenSlugsWith(int status) {
        slugTaken = status;
        return this;
    }

    /** Returns the state of a new one from a request to create it, which has the right shape and violates no rule. */
    ObjectNode checked(WireRequest request) {
        ObjectNode body = StrictJson.requestObject(request);
        Violations violations = new Violations();
        ShapeValidator.check(creation.createShape(), body, violations);
        ObjectNode state = creation.create(body, violations);
        violations.rejectIfAny(BAD_REQUEST);
        return state;
    }

    /**
     * Stores a new one; makes its slug from its name unless it has one.
     *
     * @throws RequestRejectedException 409, or the status that replaces it, if the slug is taken
     */
    Entity create(ObjectNode state) {
        if (!state.has(Entity.SLUG)) {
            state.put(Entity.SLUG, freeSlug(state.path("name").asText()));
        }
        Instant now = timestamps.now();
        Entity entity = new Entity(UUID.randomUUID().toString(), now, now, state);
        if (has(entity.slug())) {
            throw new RequestRejectedException(slugTaken, Entity.SLUG + ": is taken");
        }
        writing(entity);
        entities.put(entity.id(), entity);
        return entity;
    }

    /** Returns the response to a creation. */
    static Response created(Entity entity) {
        return Response.json(200, names(entity));
    }

    /** Returns the response to a creation with the kind of the object. */
    static Response created(Entity entity, String object) {
        return Response.json(200, names(entity).put("object", object));
    }

    private static ObjectNode names(Entity entity) {
        return JsonNodeFactory.instance.objectNode().put("id", entity.id()).put(Entity.SLUG, entity.slug());
    }

    private String freeSlug(String name) {
        String slug = Slugs.from(name);
        return has(slug) ? freeSlug(name) : slug;
    }

    boolean has(String slug) {
        return entities.values().stream().anyMatch(each -> each.slug().equals(slug));
    }

    /** Returns what a listing sees. */
    List<Entity> list() {
        return listings.read(LISTING, all());
    }

    List<Entity> all() {
        return List.copyOf(entities.values());
    }

    /**
     * Returns what a read sees.
     *
     * @throws RequestRejectedException 404 if the read sees no such resource
     */
    Entity read(String idOrSlug) {
        return found(details.read(idOrSlug, current(idOrSlug)));
    }

    /**
     * Returns the resource as it is stored.
     *
     * @throws RequestRejectedException 404 if there is no such resource
     */
    Entity find(String idOrSlug) {
        return found(current(idOrSlug));
    }

    /** Updates one by a request. */
    void update(WireRequest request, Entity before) {
        ObjectNode body = StrictJson.requestObject(request);
        if (body.isEmpty()) {
            throw new RequestRejectedException(BAD_REQUEST, "body: at least one field to update is required");
        }
        Violations violations = new Violations();
        ShapeValidator.check(update.updateShape(before.state()), body, violations);
        ObjectNode state = update.update(before.state(), body, violations);
        violations.rejectIfAny(BAD_REQUEST);
        replace(before.updated(timestamps.after(before.lastUpdatedAt()), state));
    }

    void replace(Entity entity) {
        writing(entity);
        entities.put(entity.id(), entity);
    }

    void remove(Entity entity) {
        writing(entity);
        entities.remove(entity.id());
    }

    private void writing(Entity entity) {
        for (String name : List.of(entity.id(), entity.slug())) {
            details.write(name, () -> current(name));
        }
        listings.write(LISTING, this::all);
    }

    void clear() {
        entities.clear();
        listings.clear();
        details.clear();
    }

    /** Returns the resource as it is stored, if it exists. */
    Optional<Entity> current(String idOrSlug) {
        return entities.values().stream().filter(each -> each.isNamed(idOrSlug)).findFirst();
    }

    private Entity found(Optional<Entity> entity) {
        return entity.orElseThrow(
                () -> new RequestRejectedException(NOT_FOUND, "There is no " + noun + " with this id or slug."));
    }
}
