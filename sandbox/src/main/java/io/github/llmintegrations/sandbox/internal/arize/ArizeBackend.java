package io.github.llmintegrations.sandbox.internal.arize;

import io.github.llmintegrations.sandbox.arize.ArizeSandbox.Spelling;
import io.github.llmintegrations.sandbox.internal.ApiKey;
import io.github.llmintegrations.sandbox.internal.Backend;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Router;
import io.github.llmintegrations.sandbox.internal.SecretFields;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The behavior of Arize: two collections of integrations behind one API key. */
public final class ArizeBackend implements Backend {

    public static final SecretFields SECRET_FIELDS =
            new SecretFields(Set.of("api_key", "client_secret"), Set.of("headers"), Set.of(), Set.of("config", "auth"));

    private static final String SCHEME = "Bearer";

    private final ApiKey apiKey;
    private final Spellings spellings;
    private final List<ResourceCollection> collections = new ArrayList<>();
    private final Router router = new Router();

    /** Creates an empty Arize that accepts these spellings of enum values. */
    public ArizeBackend(ApiKey apiKey, Set<Spelling> accepted, Clock clock) {
        this.apiKey = apiKey;
        this.spellings = new Spellings(accepted);
        Timestamps timestamps = new Timestamps(clock);
        String userId = new Ids().next("User");
        RequestPresets presets = new RequestPresets(timestamps);
        serve(new ResourceCollection(spellings, enums -> new Integrations(enums, presets), timestamps, userId));
        serve(new ResourceCollection(spellings, AiIntegrations::new, timestamps, userId));
    }

    private void serve(ResourceCollection resources) {
        collections.add(resources);
        String collection = "/v2/" + resources.collection();
        String item = collection + "/{id}";
        router.on("GET", collection, (request, ids) -> resources.list(request))
                .on("POST", collection, Router.withoutQuery((request, ids) -> resources.create(request)))
                .on("GET", item, Router.withoutQuery((request, ids) -> resources.get(ids.get(0))))
                .on("PATCH", item, Router.withoutQuery((request, ids) -> resources.update(request, ids.get(0))))
                .on("DELETE", item, Router.withoutQuery((request, ids) -> resources.delete(ids.get(0))));
    }

    @Override
    public void authenticate(WireRequest request) {
        if (!request.header("Authorization").map(this::isAuthorized).orElse(false)) {
            throw RequestRejectedException.unauthorized(SCHEME, "A valid API key is required as a bearer token.");
        }
    }

    @Override
    public Response handle(WireRequest request) {
        return router.route(request);
    }

    /**
     * Returns the secrets of a resource, by the path of their field.
     *
     * @throws IllegalArgumentException if there is no resource with this id
     */
    public Map<String, String> secretsOf(String id) {
        return collections.stream()
                .flatMap(resources -> resources.state(id).stream())
                .findFirst()
                .map(SECRET_FIELDS::in)
                .orElseThrow(() -> new IllegalArgumentException("There is no integration with the id " + id + "."));
    }

    @Override
    public Response error(int status, String path, String detail) {
        return ProblemDetails.response(status, path, detail);
    }

    @Override
    public void reset() {
        collections.forEach(ResourceCollection::clear);
        spellings.reset();
    }

    private boolean isAuthorized(String authorization) {
        String scheme = SCHEME.toLowerCase(Locale.ROOT) + " ";
        int length = scheme.length();
        return authorization.length() > length
                && authorization.substring(0, length).toLowerCase(Locale.ROOT).equals(scheme)
                && apiKey.matches(authorization.substring(length).strip());
    }
}
