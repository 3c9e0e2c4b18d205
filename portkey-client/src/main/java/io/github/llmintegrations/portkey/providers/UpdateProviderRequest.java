package io.github.llmintegrations.portkey.providers;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Documents.document;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.MILLIS;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.map;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.workspaces.RateLimits;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Updates a provider. Fields that are not set keep their values; at least one must be set.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/providers/update-provider">Portkey: update a provider</a>
 */
@Value.Immutable
public sealed interface UpdateProviderRequest extends Document permits ImmutableUpdateProviderRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the new name} */
    Optional<String> name();

    /** {@return a note for people} */
    Patch<String> note();

    /** {@return the usage limit} */
    Patch<UsageLimits> usageLimits();

    /** {@return the rate limit} Portkey does not let it be cleared. */
    Optional<RateLimits> rateLimits();

    /** {@return when the provider expires, to the millisecond} */
    Patch<Instant> expiresAt();

    /** {@return whether to reset the usage, so that an exhausted provider can be used again} */
    Optional<Boolean> resetUsage();

    /** {@return the labels that replace those of the provider, by name; an empty map leaves none} */
    Optional<Map<String, String>> tags();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link UpdateProviderRequest}. Not thread-safe. */
    final class Builder extends ImmutableUpdateProviderRequest.Builder {
        static final DocumentCodec<UpdateProviderRequest, Builder> CODEC = Codec.of(
                        UpdateProviderRequest.class, Builder::new, Builder::build)
                .optional("name", TEXT, UpdateProviderRequest::name, Builder::name)
                .patch("note", ANY_TEXT, UpdateProviderRequest::note, Builder::note)
                .patch(
                        "usage_limits",
                        document(UsageLimits.class, UsageLimits::builder),
                        UpdateProviderRequest::usageLimits,
                        Builder::usageLimits)
                .optional(
                        "rate_limits",
                        document(RateLimits.class, RateLimits::builder),
                        UpdateProviderRequest::rateLimits,
                        Builder::rateLimits)
                .patch("expires_at", MILLIS, UpdateProviderRequest::expiresAt, Builder::expiresAt)
                .optional("reset_usage", FLAG, UpdateProviderRequest::resetUsage, Builder::resetUsage)
                .optional("tags", map(TEXT), UpdateProviderRequest::tags, Builder::tags)
                .sentExtras(UpdateProviderRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateProviderRequest build() {
            UpdateProviderRequest built = super.build();
            CODEC.faults(built).check(!CODEC.isEmpty(built), NOTHING_SET).refuse();
            return built;
        }
    }
}
