package io.github.llmintegrations.portkey;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.NotFoundException;
import java.util.Optional;

/**
 * What Portkey's errors mean where the status alone does not tell.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/error">Portkey: error codes</a>
 */
public final class PortkeyErrors {

    private PortkeyErrors() {}

    /**
     * Returns whether a resource does not exist, or the API key may not see it: 404, or 403 with {@link
     * ErrorCode#FORBIDDEN}. Some endpoints return the latter in both cases. Rely on this only where the API key is known to
     * have the permission; without it, every resource seems to be missing.
     *
     * @param error an exception that a call to Portkey threw
     * @return whether the resource is missing or forbidden
     */
    public static boolean isMissingOrForbidden(ApiException error) {
        return error instanceof NotFoundException
                || (error.status() == 403 && ErrorCode.of(error).equals(Optional.of(ErrorCode.FORBIDDEN)));
    }

    /**
     * Returns whether a create or an update failed because its name or slug is taken: 409 for any method but {@code DELETE},
     * for which a 409 means that others still depend on the resource.
     *
     * @param error an exception that a call to Portkey threw
     * @return whether the name or slug is taken
     */
    public static boolean isNameTaken(ApiException error) {
        return error instanceof ConflictException && !error.method().equals("DELETE");
    }
}
