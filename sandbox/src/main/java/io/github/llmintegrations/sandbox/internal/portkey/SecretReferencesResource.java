package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Router;
import io.github.llmintegrations.sandbox.internal.WireRequest;
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

    private final Entities references;
    private final Predicate<Entity> isInUse;
    private final String organisationId;
    private final Paging paging;
    private final String creatorId = UUID.randomUUID().toString();

    /**
     * Creates the handler of the requests.
     *
     * @param isInUse whether a secret mapping names a secret reference, which then cannot be deleted
     */
    SecretReferencesResource(Entities references, Predicate<Entity> isInUse, String organisationId, Paging paging) {
        this.references = references;
        this.isInUse = isInUse;
        this.organisationId = organisationId;
        this.paging = paging;
    }

    void clear() {
        references.clear();
    }

    void serve(FeatureRoutes routes) {
        String all = "/secret-references";
        String one = all + "/{id}";
        routes.on("GET", all, (request, ids) -> list(request))
                .on("POST", all, Router.withoutQuery((request, ids) -> create(request)))
                .on("GET", one, Router.withoutQuery((request, ids) -> get(ids.get(0))))
                .does("PUT", one, (request, id) -> references.update(request, references.find(id)))
                .does("DELETE", one, (request, id) -> delete(id));
    }

    private Response list(WireRequest request) {
        QueryParameters parameters = QueryParameters.of(request);
        PageQuery page = PageQuery.fromZero(parameters, DEFAULT_PAGE_SIZE, LARGEST_PAGE_SIZE);
        Predicate<JsonNode> tags = TagFilter.take(parameters);
        Predicate<Entity> filter = ofType(parameters.take(SecretReferenceSpecs.TYPE))
                .and(named(parameters.take("search")))
                .and(reference -> tags.test(reference.state().path(SecretReferenceSpecs.TAGS)));
        parameters.rejectRest();
        List<ObjectNode> found = references.list().stream()
                .filter(filter)
                .map(each -> read(SecretReferenceSpecs.LIST_ITEM, each))
                .toList();
        return Response.json(200, page.body(paging, "data", found));
    }

    private static Predicate<Entity> ofType(Optional<String> type) {
        if (type.isPresent() && !SecretManagers.types().contains(type.get())) {
            throw new RequestRejectedException(
                    BAD_REQUEST, SecretReferenceSpecs.TYPE + ": must be one of " + SecretManagers.types());
        }
        return reference ->
                type.map(reference.text(SecretReferenceSpecs.TYPE)::equals).orElse(true);
    }

    private static Predicate<Entity> named(Optional<String> search) {
        if (search.isPresent() && (search.get().isEmpty() || search.get().length() > 255)) {
            throw new RequestRejectedException(BAD_REQUEST, "search: must have 1 to 255 characters");
        }
        return reference ->
                search.map(reference.text(SecretReferenceSpecs.NAME)::contains).orElse(true);
    }

    private Response create(WireRequest request) {
        return Entities.created(references.create(references.checked(request)), OBJECT);
    }

    private Response get(String idOrSlug) {
        return Response.json(
                200,
                read(SecretReferenceSpecs.CREATION, references.read(idOrSlug))
                        .put("organisation_id", organisationId)
                        .put("created_by", creatorId));
    }

    private void delete(String idOrSlug) {
        Entity reference = references.find(idOrSlug);
        if (isInUse.test(reference)) {
            throw new RequestRejectedException(BAD_REQUEST, "The secret reference is in use by integrations.");
        }
        references.remove(reference);
    }

    private static ObjectNode read(ObjectSpec spec, Entity reference) {
        return reference.describe(spec.read(reference.state()), OBJECT).put("status", "ACTIVE");
    }
}
