package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.schema.ListRequest;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/** Which AI integrations to list. */
@Value.Immutable
public sealed interface ListAiIntegrationsRequest extends ListRequest permits ImmutableListAiIntegrationsRequest {

    /** Returns a builder; without any filter, all. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a request for all AI integrations. */
    static ListAiIntegrationsRequest all() {
        return builder().build();
    }

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds a {@link ListAiIntegrationsRequest}. Not thread-safe. */
    final class Builder extends ImmutableListAiIntegrationsRequest.Builder {
        static final DocumentCodec<ListAiIntegrationsRequest, Builder> CODEC = Codec.of(
                        ListAiIntegrationsRequest.class, Builder::new, Builder::build)
                .optional("space_id", TEXT, ListAiIntegrationsRequest::spaceId, Builder::spaceId)
                .optional("space_name", TEXT, ListAiIntegrationsRequest::spaceName, Builder::spaceName)
                .optional("name", TEXT, ListAiIntegrationsRequest::name, Builder::name)
                .optionalInt("limit", ListAiIntegrationsRequest::limit, Builder::limit)
                .optional("cursor", TEXT, ListAiIntegrationsRequest::cursor, Builder::cursor);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public ListAiIntegrationsRequest build() {
            return Listing.checked(CODEC, super.build());
        }
    }
}
