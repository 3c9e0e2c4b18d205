package io.github.llmintegrations.sandbox.internal.portkey;

import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All integrations in the order of their creation, with stale reads. Not thread-safe. */
final class IntegrationStore {

    private static final String LISTING = "";

    private final Map<String, Integration> integrations = new LinkedHashMap<>();
    private final StaleReads<String, List<Integration>> listings;
    private final StaleReads<Key, Optional<Integration>> parts;

    IntegrationStore(int staleReads) {
        listings = new StaleReads<>(staleReads);
        parts = new StaleReads<>(staleReads);
    }

    /** A part of an integration that has its own path. */
    enum Part {
        DETAIL,
        MODELS,
        WORKSPACES
    }

    /** Returns what a listing sees. */
    List<Integration> list() {
        return listings.read(LISTING, List.copyOf(integrations.values()));
    }

    /**
     * Returns what a read of this part sees.
     *
     * @throws RequestRejectedException 404 if the read sees no such integration
     */
    Integration read(Part part, String slug) {
        return found(parts.read(new Key(part, slug), current(slug)));
    }

    /**
     * Returns the integration as it is stored.
     *
     * @throws RequestRejectedException 404 if there is no such integration
     */
    Integration find(String slug) {
        return found(current(slug));
    }

    /** Returns whether a secret mapping of any integration names this. */
    boolean uses(Entity reference) {
        return integrations.values().stream().anyMatch(each -> SecretMappings.name(reference, each.state()));
    }

    boolean has(String slug) {
        return integrations.containsKey(slug);
    }

    void add(Integration integration) {
        writing(integration.slug(), Part.values());
        integrations.put(integration.slug(), integration);
    }

    void replace(Part part, Integration integration) {
        writing(integration.slug(), part);
        integrations.put(integration.slug(), integration);
    }

    void remove(Integration integration) {
        writing(integration.slug(), Part.values());
        integrations.remove(integration.slug());
    }

    void clear() {
        integrations.clear();
        listings.clear();
        parts.clear();
    }

    private void writing(String slug, Part... written) {
        for (Part part : written) {
            parts.write(new Key(part, slug), () -> current(slug));
            if (part == Part.DETAIL) {
                listings.write(LISTING, () -> List.copyOf(integrations.values()));
            }
        }
    }

    private Optional<Integration> current(String slug) {
        return Optional.ofNullable(integrations.get(slug));
    }

    private static Integration found(Optional<Integration> integration) {
        return integration.orElseThrow(
                () -> new RequestRejectedException(404, "There is no integration with this slug."));
    }

    private record Key(Part part, String slug) {}
}
