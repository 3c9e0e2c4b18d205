package io.github.llmintegrations.arize.aiintegrations;

import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.schema.ListRequest;
import org.immutables.value.Value;

/** Which AI integrations to list. */
@Value.Immutable
public sealed interface ListAiIntegrationsRequest extends ListRequest permits ImmutableListAiIntegrationsRequest {

    /** A builder; without any filter, all. */
    static Builder builder() {
        return new Builder();
    }

    /** All AI integrations. */
    static ListAiIntegrationsRequest all() {
        return builder().build();
    }

    /** Builds a {@link ListAiIntegrationsRequest}. Not thread-safe. */
    final class Builder extends ImmutableListAiIntegrationsRequest.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public ListAiIntegrationsRequest build() {
            ListAiIntegrationsRequest built = super.build();
            Listing.check(ListAiIntegrationsRequest.class, built);
            return built;
        }
    }
}
