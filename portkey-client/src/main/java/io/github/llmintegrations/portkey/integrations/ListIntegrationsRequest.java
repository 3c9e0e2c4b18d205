package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which integrations to list. */
@Value.Immutable
public sealed interface ListIntegrationsRequest permits ImmutableListIntegrationsRequest {

    /** A builder; without any filter, all that the API key may see. */
    static Builder builder() {
        return new Builder();
    }

    /** All integrations that the API key may see. */
    static ListIntegrationsRequest all() {
        return builder().build();
    }

    /** Only integrations that this workspace may use. A workspace's own API key sees no others anyway. */
    Optional<String> workspaceId();

    /** Only the workspaces' own integrations, or only the organisation's. The server lists both when it is not set. */
    Optional<IntegrationType> type();

    /** The page to start with: from 0, which is also what the server takes when it is not set. */
    OptionalInt currentPage();

    /** The most items of a page: at least 1. The server takes 100 when it is not set, and may cap it. */
    OptionalInt pageSize();

    /** Builds a {@link ListIntegrationsRequest}. Not thread-safe. */
    final class Builder extends ImmutableListIntegrationsRequest.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public ListIntegrationsRequest build() {
            ListIntegrationsRequest built = super.build();
            new Violations(ListIntegrationsRequest.class)
                    .notBlank("workspace_id", built.workspaceId())
                    .check(built.currentPage().orElse(0) >= 0, "current_page must be at least 0")
                    .check(built.pageSize().orElse(1) >= 1, "page_size must be at least 1")
                    .refuse();
            return built;
        }
    }
}
