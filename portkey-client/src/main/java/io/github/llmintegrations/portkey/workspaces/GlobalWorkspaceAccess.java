package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.listOrItem;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What all workspaces may do, including those that are created later. */
@Value.Immutable
public sealed interface GlobalWorkspaceAccess extends Document permits ImmutableGlobalWorkspaceAccess {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether they have access; required to write. */
    Optional<Boolean> enabled();

    /** The usage limit: at most one; an empty list stands for none. */
    Optional<List<UsageLimits>> usageLimits();

    /** The rate limit: at most one; an empty list stands for none. */
    Optional<List<RateLimits>> rateLimits();

    /** Builds {@link GlobalWorkspaceAccess}. Not thread-safe. */
    final class Builder extends ImmutableGlobalWorkspaceAccess.Builder {
        static final DocumentCodec<GlobalWorkspaceAccess, Builder> CODEC = Codec.of(
                        GlobalWorkspaceAccess.class, Builder::new, Builder::asRead)
                .optional("enabled", LENIENT_FLAG, GlobalWorkspaceAccess::enabled, Builder::enabled)
                .optional(
                        "usage_limits",
                        listOrItem(UsageLimits.Builder.CODEC),
                        GlobalWorkspaceAccess::usageLimits,
                        Builder::usageLimits)
                .optional(
                        "rate_limits",
                        listOrItem(RateLimits.Builder.CODEC),
                        GlobalWorkspaceAccess::rateLimits,
                        Builder::rateLimits)
                .extras(GlobalWorkspaceAccess::additionalProperties, Builder::putAdditionalProperty);

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
            CODEC.faults(built)
                    .check(built.enabled().isPresent(), "enabled is required")
                    .check(built.usageLimits().map(List::size).orElse(0) <= 1, "usage_limits must hold at most one")
                    .check(built.rateLimits().map(List::size).orElse(0) <= 1, "rate_limits must hold at most one")
                    .refuse();
            return built;
        }

        /** Builds the value unchecked: a server may send what a caller may not. */
        GlobalWorkspaceAccess asRead() {
            return super.build();
        }
    }
}
