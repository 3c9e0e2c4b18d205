package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.sandbox.PortkeyErrorShape;
import io.github.llmintegrations.sandbox.PortkeyFeature;
import io.github.llmintegrations.sandbox.internal.ApiKey;
import io.github.llmintegrations.sandbox.internal.Backend;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Router;
import io.github.llmintegrations.sandbox.internal.SecretFields;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import io.github.llmintegrations.sandbox.internal.portkey.IntegrationStore.Part;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiConsumer;

/** The behavior of Portkey behind one API key. */
public final class PortkeyBackend implements Backend {

    /** The prefix of all paths. */
    public static final String BASE_PATH = "/v1";

    public static final SecretFields SECRET_FIELDS = Secrets.FIELDS;

    private static final String INTEGRATIONS = BASE_PATH + "/integrations";
    private static final String INTEGRATION = INTEGRATIONS + "/{id}";
    private static final String API_KEY_HEADER = "x-portkey-api-key";

    private final ApiKey apiKey;
    private final ErrorBodies errors;
    private final IntegrationStore store;
    private final SecretReferencesResource references;
    private final ProvidersResource providers;
    private final McpIntegrationsResource mcpIntegrations;
    private final Router router = new Router();

    /** Creates an empty Portkey. */
    public PortkeyBackend(ApiKey apiKey, PortkeyErrorShape errorShape, Quirks quirks, Account account, Clock clock) {
        this.apiKey = apiKey;
        this.errors = new ErrorBodies(errorShape);
        this.store = new IntegrationStore(quirks.staleReads());
        UnpagedList unpaged = new UnpagedList(quirks.legacyLists());
        Timestamps timestamps = new Timestamps(clock);
        SecretReferences secretReferences = new SecretReferences(timestamps, quirks.staleReads());
        serve(new IntegrationsResource(store, secretReferences, timestamps, quirks.paging(), account.organisationId()));
        serve(new AccessResource<>(
                store,
                unpaged,
                Part.MODELS,
                "models",
                ModelAccess.UPDATE,
                Integration::models,
                Integration::withModels));
        router.on("DELETE", INTEGRATION + "/models", done(new ModelRemoval(store)::delete));
        Users users = new Users(account.users());
        Workspaces workspaces = new Workspaces(
                account.organisationId(), quirks.paging(), users, account.workspaces(), timestamps.now());
        KeyScope scope = new KeyScope(workspaces, account.keyWorkspace());
        this.providers = new ProvidersResource(store, scope, quirks, timestamps);
        AccessResource<?> access = new AccessResource<>(
                store,
                unpaged,
                Part.WORKSPACES,
                "workspaces",
                WorkspaceAccess.UPDATE,
                Integration::workspaces,
                Integration::withWorkspaces);
        DefaultProviders byDefault = providers.byDefault();
        serve(access, (request, slug) -> {
            Integration before = store.find(slug);
            access.update(request, slug);
            byDefault.granted(request, before);
        });
        this.mcpIntegrations = new McpIntegrationsResource(
                account.organisationId(), scope, secretReferences, quirks, timestamps, users);
        workspaces.serve(routes(PortkeyFeature.WORKSPACES, account));
        providers.serve(routes(PortkeyFeature.PROVIDERS, account));
        this.references = new SecretReferencesResource(
                secretReferences.entities(),
                each -> store.uses(each) || mcpIntegrations.uses(each),
                account.organisationId(),
                quirks.paging());
        references.serve(routes(PortkeyFeature.SECRET_REFERENCES, account));
        mcpIntegrations.serve(routes(PortkeyFeature.MCP_INTEGRATIONS, account));
        mcpIntegrations.servers().serve(routes(PortkeyFeature.MCP_SERVERS, account));
    }

    private FeatureRoutes routes(PortkeyFeature feature, Account account) {
        return new FeatureRoutes(router, !account.notInPlan().contains(feature));
    }

    private void serve(IntegrationsResource integrations) {
        router.on("GET", INTEGRATIONS, (request, ids) -> integrations.list(request))
                .on("POST", INTEGRATIONS, Router.withoutQuery((request, ids) -> integrations.create(request)))
                .on("GET", INTEGRATION, Router.withoutQuery((request, ids) -> integrations.get(ids.get(0))))
                .on("PUT", INTEGRATION, Router.withoutQuery(done(integrations::update)))
                .on("DELETE", INTEGRATION, Router.withoutQuery(done((request, slug) -> integrations.delete(slug))));
    }

    private void serve(AccessResource<?> access) {
        serve(access, access::update);
    }

    private void serve(AccessResource<?> access, BiConsumer<WireRequest, String> update) {
        String path = INTEGRATION + "/" + access.name();
        router.on("GET", path, Router.withoutQuery((request, ids) -> access.get(ids.get(0))))
                .on("PUT", path, Router.withoutQuery(done(update)));
    }

    /** Returns a handler that performs the action and returns an empty object. */
    private static Router.Handler done(BiConsumer<WireRequest, String> action) {
        return (request, ids) -> {
            action.accept(request, ids.get(0));
            return Response.json(200, JsonNodeFactory.instance.objectNode());
        };
    }

    @Override
    public void authenticate(WireRequest request) {
        if (!request.header(API_KEY_HEADER).map(apiKey::matches).orElse(false)) {
            throw new RequestRejectedException(
                    401, "A valid API key is required in the header " + API_KEY_HEADER + ".");
        }
    }

    /** Handles one request at a time, so that the resources need no locks. */
    @Override
    public synchronized Response handle(WireRequest request) {
        return router.route(request);
    }

    /**
     * Returns the secrets of an integration, by the path of their field.
     *
     * @throws IllegalArgumentException if there is no integration with this slug
     */
    public synchronized Map<String, String> secretsOf(String slug) {
        if (!store.has(slug)) {
            throw new IllegalArgumentException("There is no integration with the slug " + slug + ".");
        }
        return SECRET_FIELDS.in(store.find(slug).state());
    }

    @Override
    public Response error(int status, String path, String detail) {
        return errors.response(status, detail);
    }

    /** Sets the shape of the following errors. */
    public void use(PortkeyErrorShape shape) {
        errors.use(shape);
    }

    @Override
    public synchronized void reset() {
        store.clear();
        references.clear();
        providers.clear();
        mcpIntegrations.clear();
        errors.reset();
    }
}
