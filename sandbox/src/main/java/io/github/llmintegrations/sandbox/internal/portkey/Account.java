package io.github.llmintegrations.sandbox.internal.portkey;

import io.github.llmintegrations.sandbox.PortkeyFeature;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The organization that a Portkey serves.
 *
 * @param keyWorkspace the workspace of the API key; absent for a key of the organization
 * @param notInPlan the features whose requests Portkey rejects
 */
public record Account(
        String organisationId,
        @Nullable String keyWorkspace,
        Set<PortkeyFeature> notInPlan,
        List<NamedWorkspace> workspaces,
        List<User> users) {

    /** Copies the collections. */
    public Account {
        notInPlan = Set.copyOf(notInPlan);
        workspaces = List.copyOf(workspaces);
        users = List.copyOf(users);
    }

    /** Returns an organization with every feature, without workspaces and users, and with a key of the organization. */
    public static Account empty() {
        return new Account(UUID.randomUUID().toString(), null, Set.of(), List.of(), List.of());
    }
}
