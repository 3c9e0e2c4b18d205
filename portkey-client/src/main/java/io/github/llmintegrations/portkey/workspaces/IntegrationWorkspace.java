package io.github.llmintegrations.portkey.workspaces;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a workspace may do with an integration. */
@Value.Immutable
@JsonDeserialize(builder = IntegrationWorkspace.Builder.class, using = IntegrationWorkspaceReader.class)
public sealed interface IntegrationWorkspace extends Extensible permits ImmutableIntegrationWorkspace {

    /** A builder; {@code id} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the workspace. */
    String id();

    /** Whether it has access. */
    Optional<Boolean> enabled();

    /** How much it may use. */
    List<UsageLimits> usageLimits();

    /** How fast it may be. */
    List<RateLimits> rateLimits();

    /** Builds {@link IntegrationWorkspace}. Not thread-safe. */
    final class Builder extends ImmutableIntegrationWorkspace.Builder {
        Builder() {}
    }
}
