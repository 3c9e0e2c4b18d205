package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.Violations;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The requests for secret references. Not thread-safe. */
final class SecretReferencesResource {

    private static final int BAD_REQUEST = 400;
    private static final int DEFAULT_PAGE_SIZE = 20;
    private static final int LARGEST_PAGE_SIZE = 100;
    private static final String OBJECT = "secret-reference";

    private final SecretReferences references;
    private final IntegrationStore integrations;
    private final Timestamps timestamps;
    private final Paging paging;
    private final String organisationId = UUID.randomUUID().toString();
    private final String creatorId = UUID.randomUUID().toString();

    SecretReferencesResource(
            SecretReferences references, IntegrationStore integrations, Timestamps timestamps, Paging paging) {
        this.references = references;
        this.integrations = integrations;
        this.timestamps = timestamps;
        this.paging = paging;
    }

    Response list(WireRequest request) {
        QueryParameters parameters = QueryParameters.of(request);
        PageQuery page = PageQuery.fromZero(parameters, DEFAULT_PAGE_SIZE, LARGEST_PAGE_SIZE);
        Predicate<JsonNode> tags = TagFilter.take(parameters);
        Predicate<SecretReference> filter = ofType(parameters.take(SecretReferenceSpecs.TYPE))
                .and(named(parameters.take("search")))
                .and(reference -> tags.test(reference.state().path(SecretReferenceSpecs.TAGS)));
        parameters.rejectRest();
        List<ObjectNode> found = references.list().stream()
                .filter(filter)
                .map(each -> read(SecretReferenceSpecs.LIST_ITEM, each))
                .toList();
        return Response.json(200, page.body(paging, found));
    }

    private static Predicate<SecretReference> ofType(Optional<String> type) {
        if (type.isPresent() && !SecretManagers.types().contains(type.get())) {
            throw new RequestRejectedException(
                    BAD_REQUEST, SecretReferenceSpecs.TYPE + ": must be one of " + SecretManagers.types());
        }
        return reference -> type.map(each -> reference
                        .state()
                        .path(SecretReferenceSpecs.TYPE)
                        .asText()
                        .equals(each))
                .orElse(true);
    }

    private static Predicate<SecretReference> named(Optional<String> search) {
        if (search.isPresent() && (search.get().isEmpty() || search.get().length() > 255)) {
            throw new RequestRejectedException(BAD_REQUEST, "search: must have 1 to 255 characters");
        }
        return reference -> search.map(each -> reference
                        .state()
                        .path(SecretReferenceSpecs.NAME)
                        .asText()
                        .contains(each))
                .orElse(true);
    }

    Response create(WireRequest request) {
        ObjectNode body = StrictJson.requestObject(request);
        Violations violations = new Violations();
        ShapeValidator.check(SecretReferenceSpecs.CREATION.createShape(), body, violations);
        ObjectNode state = SecretReferenceSpecs.CREATION.create(body, violations);
        violations.rejectIfAny(BAD_REQUEST);
        if (!state.has(SecretReferenceSpecs.SLUG)) {
            state.put(
                    SecretReferenceSpecs.SLUG,
                    freeSlug(state.path(SecretReferenceSpecs.NAME).asText()));
        }
        Instant now = timestamps.now();
        SecretReference reference = new SecretReference(UUID.randomUUID().toString(), now, now, state);
        if (references.has(reference.slug())) {
            throw new RequestRejectedException(BAD_REQUEST, SecretReferenceSpecs.SLUG + ": is taken");
        }
        references.put(reference);
        return Response.json(
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", reference.id())
                        .put("slug", reference.slug())
                        .put("object", OBJECT));
    }

    Response get(String idOrSlug) {
        SecretReference reference = references.read(idOrSlug);
        return Response.json(
                200,
                read(SecretReferenceSpecs.CREATION, reference)
                        .put("organisation_id", organisationId)
                        .put("created_by", creatorId));
    }

    void update(WireRequest request, String idOrSlug) {
        ObjectNode body = StrictJson.requestObject(request);
        SecretReference before = references.find(idOrSlug);
        if (body.isEmpty()) {
            throw new RequestRejectedException(BAD_REQUEST, "body: at least one field to update is required");
        }
        Violations violations = new Violations();
        ShapeValidator.check(SecretReferenceSpecs.UPDATE.updateShape(before.state()), body, violations);
        ObjectNode state = SecretReferenceSpecs.UPDATE.update(before.state(), body, violations);
        violations.rejectIfAny(BAD_REQUEST);
        references.put(before.updated(timestamps.after(before.lastUpdatedAt()), state));
    }

    void delete(String idOrSlug) {
        SecretReference reference = references.find(idOrSlug);
        if (integrations.uses(reference)) {
            throw new RequestRejectedException(BAD_REQUEST, "The secret reference is in use by integrations.");
        }
        references.remove(reference);
    }

    private static ObjectNode read(ObjectSpec spec, SecretReference reference) {
        ObjectNode response = JsonNodeFactory.instance.objectNode().put("id", reference.id());
        response.setAll(spec.read(reference.state()));
        return response.put("status", "ACTIVE")
                .put("created_at", Timestamps.format(reference.createdAt()))
                .put("last_updated_at", Timestamps.format(reference.lastUpdatedAt()))
                .put("object", OBJECT);
    }

    private String freeSlug(String name) {
        String slug = Slugs.from(name);
        return references.has(slug) ? freeSlug(name) : slug;
    }
}
