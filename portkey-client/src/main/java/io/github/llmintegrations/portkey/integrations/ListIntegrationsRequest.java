package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which integrations to list. */
@Value.Immutable
public sealed interface ListIntegrationsRequest permits ImmutableListIntegrationsRequest {

    /** Returns a builder; without any filter, all that the API key may see. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the request for all integrations that the API key may see. */
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

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds a {@link ListIntegrationsRequest}. Not thread-safe. */
    final class Builder extends ImmutableListIntegrationsRequest.Builder {
        static final DocumentCodec<ListIntegrationsRequest, Builder> CODEC = Codec.of(
                        ListIntegrationsRequest.class, Builder::new, Builder::build)
                .optionalInt("current_page", ListIntegrationsRequest::currentPage, Builder::currentPage)
                .optionalInt("page_size", ListIntegrationsRequest::pageSize, Builder::pageSize)
                .optional("workspace_id", TEXT, ListIntegrationsRequest::workspaceId, Builder::workspaceId)
                .optional("type", openEnum(IntegrationType::of), ListIntegrationsRequest::type, Builder::type);

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
            CODEC.faults(built)
                    .check(built.currentPage().orElse(0) >= 0, "current_page must be at least 0")
                    .check(built.pageSize().orElse(1) >= 1, "page_size must be at least 1")
                    .refuse();
            return built;
        }
    }
}
