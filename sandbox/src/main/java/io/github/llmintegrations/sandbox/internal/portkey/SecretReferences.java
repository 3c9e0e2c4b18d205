package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The secret references in the order of their creation, and the state that reads return. Not thread-safe. */
final class SecretReferences {

    private static final String LISTING = "";

    private final Map<String, SecretReference> references = new LinkedHashMap<>();
    private final StaleReads<String, List<SecretReference>> listings;
    private final StaleReads<String, Optional<SecretReference>> items;

    SecretReferences(int staleReads) {
        listings = new StaleReads<>(staleReads);
        items = new StaleReads<>(staleReads);
    }

    /** Returns the secret references for a listing. */
    List<SecretReference> list() {
        return listings.read(LISTING, List.copyOf(references.values()));
    }

    /**
     * Returns the secret reference for a read.
     *
     * @throws RequestRejectedException 404 if there is none for a read
     */
    SecretReference read(String idOrSlug) {
        Optional<SecretReference> now = current(idOrSlug);
        return found(items.read(now.map(SecretReference::id).orElse(idOrSlug), now));
    }

    /**
     * Returns the secret reference for a write.
     *
     * @throws RequestRejectedException 404 if there is no such secret reference
     */
    SecretReference find(String idOrSlug) {
        return found(current(idOrSlug));
    }

    boolean has(String slug) {
        return current(slug).isPresent();
    }

    void put(SecretReference reference) {
        writing(reference);
        references.put(reference.id(), reference);
    }

    void remove(SecretReference reference) {
        writing(reference);
        references.remove(reference.id());
    }

    void clear() {
        references.clear();
        listings.clear();
        items.clear();
    }

    /** Adds a violation for each secret mapping of an integration that names no secret reference, or one closed to it. */
    void checkMappings(JsonNode integration, Violations violations) {
        JsonNode mappings = SecretMappings.of(integration);
        JsonNode workspace = integration.path(IntegrationSpecs.WORKSPACE_ID);
        for (int i = 0; i < mappings.size(); i++) {
            JsonNode named = mappings.path(i).path(SecretMappings.REFERENCE);
            if (named.isTextual() && !named.textValue().isBlank()) {
                checkMapping(
                        current(named.textValue()),
                        workspace,
                        violations.at(SecretMappings.NAME).at(i).at(SecretMappings.REFERENCE));
            }
        }
    }

    private static void checkMapping(Optional<SecretReference> named, JsonNode workspace, Violations violations) {
        if (named.isEmpty()) {
            violations.add("is no secret reference");
        } else if (!workspace.isMissingNode() && !named.get().isOpenTo(workspace)) {
            violations.add("is not open to the workspace");
        }
    }

    private void writing(SecretReference written) {
        items.write(written.id(), () -> Optional.ofNullable(references.get(written.id())));
        listings.write(LISTING, () -> List.copyOf(references.values()));
    }

    private Optional<SecretReference> current(String idOrSlug) {
        return references.values().stream()
                .filter(each -> each.isNamed(idOrSlug))
                .findFirst();
    }

    private static SecretReference found(Optional<SecretReference> reference) {
        return reference.orElseThrow(
                () -> new RequestRejectedException(404, "There is no secret reference with this id or slug."));
    }
}
