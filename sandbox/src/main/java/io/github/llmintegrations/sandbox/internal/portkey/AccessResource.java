package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.Violations;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import io.github.llmintegrations.sandbox.internal.portkey.IntegrationStore.Part;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The requests for one kind of access of integrations. Not thread-safe.
 *
 * @param name the name of the list of items in responses
 * @param update the shape of updates
 * @param of returns the access of an integration
 * @param with returns an integration with another access
 */
record AccessResource<T extends Access<T>>(
        IntegrationStore store,
        UnpagedList unpaged,
        Part part,
        String name,
        Shape update,
        Function<Integration, T> of,
        BiFunction<Integration, T, Integration> with) {

    private static final int BAD_REQUEST = 400;

    Response get(String slug) {
        T access = of.apply(store.read(part, slug));
        return unpaged.response(name, access.read(), access.about());
    }

    void update(WireRequest request, String slug) {
        ObjectNode body = StrictJson.requestObject(request);
        Integration before = store.find(slug);
        Violations violations = new Violations();
        ShapeValidator.check(update, body, violations);
        violations.rejectIfAny(BAD_REQUEST);
        T updated = of.apply(before).updated(body, violations);
        violations.rejectIfAny(BAD_REQUEST);
        store.replace(part, with.apply(before, updated));
    }
}
