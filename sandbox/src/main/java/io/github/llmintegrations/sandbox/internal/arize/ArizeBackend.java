package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.internal.ApiKey;
import io.github.llmintegrations.sandbox.internal.Backend;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Router;
import io.github.llmintegrations.sandbox.internal.SecretFields;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The behavior of Arize: its collections of resources behind one API key. */
public final class ArizeBackend implements Backend {

    public static final SecretFields SECRET_FIELDS =
            new SecretFields(Set.of("api_key", "client_secret"), Set.of("headers"), Set.of(), Set.of("config", "auth"));

    private static final String SCHEME = "Bearer";

    private final ApiKey apiKey;
    private final Spellings spellings;
    private final ResourceCollection organizations;
    private final ResourceCollection spaces;
    private final EditableCollection integrations;
    private final EditableCollection aiIntegrations;
    private final Set<String> defaults;
    private final Router router = new Router();

    /** Creates an Arize with one organization and one space that accepts these spellings of enum values. */
    public ArizeBackend(ApiKey apiKey, Set<ArizeSpelling> accepted, Clock clock) {
        this.apiKey = apiKey;
        this.spellings = new Spellings(accepted);
        Timestamps timestamps = new Timestamps(clock);
        String userId = new Ids().next("User");
        RequestPresets presets = new RequestPresets(timestamps);
        this.organizations = new ResourceCollection(spellings, enums -> new Organizations(), timestamps);
        this.spaces = new ResourceCollection(spellings, enums -> new Spaces(organizations), timestamps);
        this.integrations = new EditableCollection(
                spellings, enums -> new Integrations(enums, spaces, presets), timestamps, userId);
        this.aiIntegrations =
                new EditableCollection(spellings, enums -> new AiIntegrations(enums, spaces), timestamps, userId);
        String organization = addOrganization("Default organization");
        this.defaults = Set.of(organization, addSpace(organization, "Default space"));
        serveReads(organizations);
        serveReads(spaces);
        serve(integrations);
        serve(aiIntegrations);
    }

    private void serve(EditableCollection resources) {
        serveReads(resources);
        router.on("POST", collection(resources), Router.withoutQuery((request, ids) -> resources.create(request)))
                .on(
                        "PATCH",
                        item(resources),
                        Router.withoutQuery((request, ids) -> resources.update(request, ids.get(0))))
                .on("DELETE", item(resources), Router.withoutQuery((request, ids) -> resources.delete(ids.get(0))));
    }

    private void serveReads(ResourceCollection resources) {
        router.on("GET", collection(resources), (request, ids) -> resources.list(request))
                .on("GET", item(resources), Router.withoutQuery((request, ids) -> resources.get(ids.get(0))));
    }

    private static String collection(ResourceCollection resources) {
        return "/v2/" + resources.collection();
    }

    private static String item(ResourceCollection resources) {
        return collection(resources) + "/{id}";
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
        return integrations
                .state(id)
                .or(() -> aiIntegrations.state(id))
                .map(SECRET_FIELDS::in)
                .orElseThrow(() -> new IllegalArgumentException("There is no integration with the id " + id + "."));
    }

    /**
     * Adds an organization, and returns its id.
     *
     * @throws IllegalArgumentException if the name is blank or taken
     */
    public String addOrganization(String name) {
        return add(organizations, name, Organizations.state(name));
    }

    /**
     * Adds a space, and returns its id.
     *
     * @throws IllegalArgumentException if there is no such organization, or the name is blank or taken in it
     */
    public String addSpace(String organizationId, String name) {
        if (organizations.state(organizationId).isEmpty()) {
            throw new IllegalArgumentException("There is no organization with the id " + organizationId + ".");
        }
        return add(spaces, name, Spaces.state(organizationId, name));
    }

    private static String add(ResourceCollection resources, String name, ObjectNode state) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: must not be blank");
        }
        try {
            return resources.add(state);
        } catch (RequestRejectedException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Sets whether remote evaluators use an evaluator integration.
     *
     * @throws IllegalArgumentException if there is no evaluator integration with this id
     */
    public void setInUse(String evaluatorId, boolean inUse) {
        boolean isEvaluator = integrations
                .state(evaluatorId)
                .filter(state -> state.path("type").asText().equals(IntegrationType.EVALUATOR.name()))
                .isPresent();
        if (!isEvaluator) {
            throw new IllegalArgumentException("There is no evaluator integration with the id " + evaluatorId + ".");
        }
        integrations.setInUse(evaluatorId, inUse);
    }

    @Override
    public Response error(int status, String path, String detail) {
        return ProblemDetails.response(status, path, detail);
    }

    @Override
    public void reset() {
        List.of(organizations, spaces, integrations, aiIntegrations).forEach(resources -> resources.keepOnly(defaults));
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
