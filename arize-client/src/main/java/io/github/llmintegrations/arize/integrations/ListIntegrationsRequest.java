package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.schema.ListRequest;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Which integrations to list. */
@Value.Immutable
public sealed interface ListIntegrationsRequest extends ListRequest permits ImmutableListIntegrationsRequest {

    /** Returns a builder; without any filter, what the server lists by itself. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a request for all integrations of a type.
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

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds a {@link ListIntegrationsRequest}. Not thread-safe. */
    final class Builder extends ImmutableListIntegrationsRequest.Builder {
        static final DocumentCodec<ListIntegrationsRequest, Builder> CODEC = Codec.of(
                        ListIntegrationsRequest.class, Builder::new, Builder::build)
                .optional("type", spelled(IntegrationType::of), ListIntegrationsRequest::type, Builder::type)
                .optional("space_id", TEXT, ListIntegrationsRequest::spaceId, Builder::spaceId)
                .optional("space_name", TEXT, ListIntegrationsRequest::spaceName, Builder::spaceName)
                .optional("name", TEXT, ListIntegrationsRequest::name, Builder::name)
                .optionalInt("limit", ListIntegrationsRequest::limit, Builder::limit)
                .optional("cursor", TEXT, ListIntegrationsRequest::cursor, Builder::cursor);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public ListIntegrationsRequest build() {
            return Listing.checked(CODEC, super.build());
        }
    }
}
