package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.schema.ListRequest;
import java.util.Optional;
import org.immutables.value.Value;

/** Which integrations to list. */
@Value.Immutable
public sealed interface ListIntegrationsRequest extends ListRequest permits ImmutableListIntegrationsRequest {

    /** A builder; without any filter, what the server lists by itself. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * All integrations of a type.
     *
     * @param type the type
     * @return the request
     */
    static ListIntegrationsRequest of(IntegrationType type) {
        return builder().type(type).build();
    }

    /**
     * The type to list. Servers before July 2026 need it; later ones list LLM and AGENT without it, and EVALUATOR only
     * when asked for.
     */
    Optional<IntegrationType> type();

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
            Listing.check(ListIntegrationsRequest.class, built);
            return built;
        }
    }
}
