package io.github.llmintegrations.sandbox.arize;

import io.github.llmintegrations.sandbox.internal.Answer;
import io.github.llmintegrations.sandbox.internal.Backend;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.Refusal;
import io.github.llmintegrations.sandbox.internal.Router;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Locale;

/** What Arize does with requests: both families behind one API key. */
final class ArizeBackend implements Backend {

    private static final String SCHEME = "Bearer";

    private final byte[] apiKey;
    private final Router router = new Router();

    ArizeBackend(String apiKey, Vocabulary vocabulary, Clock clock) {
        this.apiKey = apiKey.getBytes(StandardCharsets.UTF_8);
        Timestamps timestamps = new Timestamps(clock);
        String userId = new Ids().next("User");
        serve(new Integrations(vocabulary, timestamps), timestamps, userId);
        serve(new AiIntegrations(vocabulary), timestamps, userId);
    }

    private void serve(ResourceModel model, Timestamps timestamps, String userId) {
        ResourceFamily family = new ResourceFamily(model, timestamps, userId);
        String collection = "/v2/" + model.collection();
        String item = collection + "/{id}";
        router.on("GET", collection, (request, ids) -> family.list(request))
                .on("POST", collection, withoutQuery((request, ids) -> family.create(request)))
                .on("GET", item, withoutQuery((request, ids) -> family.get(ids.get(0))))
                .on("PATCH", item, withoutQuery((request, ids) -> family.update(request, ids.get(0))))
                .on("DELETE", item, withoutQuery((request, ids) -> family.delete(ids.get(0))));
    }

    private static Router.Handler withoutQuery(Router.Handler handler) {
        return (request, ids) -> {
            QueryParameters.of(request).refuseRest();
            return handler.handle(request, ids);
        };
    }

    @Override
    public Answer handle(WireRequest request) {
        if (!request.header("Authorization").map(this::isAuthorized).orElse(false)) {
            throw Refusal.unauthorized(SCHEME, "A valid API key is required as a bearer token.");
        }
        return router.route(request);
    }

    @Override
    public Answer error(int status, String path, String detail) {
        return Problems.answer(status, path, detail);
    }

    private boolean isAuthorized(String authorization) {
        String scheme = SCHEME.toLowerCase(Locale.ROOT) + " ";
        int length = scheme.length();
        return authorization.length() > length
                && authorization.substring(0, length).toLowerCase(Locale.ROOT).equals(scheme)
                && MessageDigest.isEqual(
                        authorization.substring(length).strip().getBytes(StandardCharsets.UTF_8), apiKey);
    }
}
