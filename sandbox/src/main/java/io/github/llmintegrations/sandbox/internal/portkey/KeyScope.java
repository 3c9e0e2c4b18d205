package io.github.llmintegrations.sandbox.internal.portkey;

import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the API key is for: the organisation, or one workspace that its calls are bound to.
 *
 * @param workspaceId the workspace; absent for the organisation
 */
record KeyScope(Workspaces workspaces, @Nullable String workspaceId) {

    static final String WORKSPACE_ID = "workspace_id";

    boolean isOfOrganisation() {
        return workspaceId == null;
    }

    /** Takes the workspace that a query names, or else the key. */
    String workspace(QueryParameters parameters) {
        return workspace(parameters.take(WORKSPACE_ID));
    }

    /**
     * The id of the workspace that a request names, or else the key.
     *
     * @throws RequestRejectedException 400 if neither does, 403 if they differ
     */
    String workspace(Optional<String> named) {
        Optional<String> found = named.map(workspaces::idOf);
        if (workspaceId == null) {
            return found.orElseThrow(() ->
                    new RequestRejectedException(400, WORKSPACE_ID + ": required with the API key of an organisation"));
        }
        String own = workspaces.idOf(workspaceId);
        if (!found.orElse(own).equals(own)) {
            throw new RequestRejectedException(403, WORKSPACE_ID + ": is not the workspace of the API key");
        }
        return own;
    }
}
