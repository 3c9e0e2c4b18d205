package io.github.llmintegrations.portkey.workspaces;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What all workspaces may do, those too that are created later. */
@Value.Immutable
@JsonDeserialize(builder = GlobalWorkspaceAccess.Builder.class, using = GlobalWorkspaceAccessReader.class)
public sealed interface GlobalWorkspaceAccess extends Extensible permits ImmutableGlobalWorkspaceAccess {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether they have access; required to write. */
    Optional<Boolean> enabled();

    /** How much may be used: at most one limit; an empty list for none. */
    Optional<List<UsageLimits>> usageLimits();

    /** How fast it may be used: at most one limit; an empty list for none. */
    Optional<List<RateLimits>> rateLimits();

    /** Builds {@link GlobalWorkspaceAccess}. Not thread-safe. */
    final class Builder extends ImmutableGlobalWorkspaceAccess.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public GlobalWorkspaceAccess build() {
            GlobalWorkspaceAccess built = super.build();
            new Violations(GlobalWorkspaceAccess.class, built)
                    .check(built.enabled().isPresent(), "enabled is required")
                    .check(built.usageLimits().map(List::size).orElse(0) <= 1, "usage_limits must hold at most one")
                    .check(built.rateLimits().map(List::size).orElse(0) <= 1, "rate_limits must hold at most one")
                    .refuse();
            return built;
        }

        /** What a server says is taken as it is. */
        GlobalWorkspaceAccess asRead() {
            return super.build();
        }
    }
}
