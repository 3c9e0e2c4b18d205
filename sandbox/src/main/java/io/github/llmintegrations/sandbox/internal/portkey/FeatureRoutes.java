package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Router;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.util.function.BiConsumer;

/**
 * The routes of a feature, which the plan may lack.
 *
 * @param isInPlan whether the plan includes the feature; otherwise every request is rejected
 */
record FeatureRoutes(Router router, boolean isInPlan) {

    static final Response DONE = Response.json(200, JsonNodeFactory.instance.objectNode());
    static final Response SUCCESS =
            Response.json(200, JsonNodeFactory.instance.objectNode().put("success", true));

    private static final int FORBIDDEN = 403;

    /** Adds a route. */
    FeatureRoutes on(String method, String path, Router.Handler handler) {
        router.on(method, PortkeyBackend.BASE_PATH + path, (request, ids) -> {
            if (!isInPlan) {
                throw new RequestRejectedException(FORBIDDEN, "The plan of the organisation does not include this.");
            }
            return handler.handle(request, ids);
        });
        return this;
    }

    /** Adds a route without parameters whose handler performs the action and returns an empty object. */
    FeatureRoutes does(String method, String path, BiConsumer<WireRequest, String> action) {
        return on(method, path, Router.withoutQuery((request, ids) -> {
            action.accept(request, ids.get(0));
            return DONE;
        }));
    }

    /** Adds a route without parameters whose handler performs the action and returns {@code success}. */
    FeatureRoutes succeeds(String method, String path, BiConsumer<WireRequest, String> action) {
        return on(method, path, Router.withoutQuery((request, ids) -> {
            action.accept(request, ids.get(0));
            return SUCCESS;
        }));
    }
}
