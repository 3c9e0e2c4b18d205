package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.Spec;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.Violations;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** A collection of resources that requests create, update and delete. Thread-safe. */
final class EditableCollection extends ResourceCollection {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final String userId;
    private final Set<String> inUse = new HashSet<>();

    EditableCollection(
            Spellings spellings, Function<EnumSpelling, ResourceModel> model, Timestamps timestamps, String userId) {
        super(spellings, model, timestamps);
        this.userId = userId;
    }

    @Override
    synchronized void keepOnly(Set<String> kept) {
        super.keepOnly(kept);
        inUse.retainAll(kept);
    }

    synchronized Response create(WireRequest request) {
        ObjectNode body = StrictJson.requestObject(request);
        ArizeSpelling spelling = spellings().of(body);
        Spec spec = model(spelling).spec();
        Violations violations = new Violations();
        ShapeValidator.check(spec.createShape(), body, violations);
        violations.rejectIfAny(BAD_REQUEST);
        ObjectNode state = spec.create(body, violations);
        violations.rejectIfAny(UNPROCESSABLE);
        return Response.json(201, read(add(state, spelling), spelling));
    }

    synchronized Response update(WireRequest request, String id) {
        ObjectNode body = StrictJson.requestObject(request);
        ArizeSpelling spelling = spellings().of(body);
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
        Resource after = before.updated(timestamps().after(before.updatedAt()), state);
        return Response.json(200, read(store(after, spelling), spelling));
    }

    synchronized Response delete(String id) {
        if (inUse.contains(find(id).id())) {
            throw new RequestRejectedException(CONFLICT, "The resource is in use.");
        }
        remove(id);
        return Response.empty(204);
    }

    /** Sets whether something uses a resource, so that it cannot be deleted. */
    synchronized void setInUse(String id, boolean isInUse) {
        if (isInUse) {
            inUse.add(find(id).id());
        } else {
            inUse.remove(id);
        }
    }

    @Override
    ObjectNode read(Resource resource, ArizeSpelling spelling) {
        return super.read(resource, spelling)
                .put("updated_at", Timestamps.format(resource.updatedAt()))
                .put("created_by_user_id", userId);
    }
}
