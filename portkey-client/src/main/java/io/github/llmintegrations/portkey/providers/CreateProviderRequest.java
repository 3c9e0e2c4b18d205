package io.github.llmintegrations.portkey.providers;

import static io.github.llmintegrations.core.internal.json.Documents.document;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.MILLIS;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.itemOrList;

import io.github.llmintegrations.core.LiteralSecrets;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.RequestFile;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.internal.Slugs;
import io.github.llmintegrations.portkey.workspaces.RateLimits;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Creates a provider: gives a workspace an instance of an integration that is enabled for it.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/providers/create-provider">Portkey: create a provider</a>
 */
@Value.Immutable
public sealed interface CreateProviderRequest extends Document permits ImmutableCreateProviderRequest {

    /** {@return a builder; {@code name} and {@code integrationId} are required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a request from JSON, such as that of a file, with the JSON names of the fields. Each secret is an object that names where
     * it is: <code>{"env": "OPENAI_KEY"}</code> or <code>{"file": "key.txt"}</code>.
     *
     * @param json the request
     * @return the request
     * @throws IllegalArgumentException if the JSON is not such a request, has unknown fields, contains a secret as a
     *     text, or refers to a secret that is missing; the message contains no value
     */
    static CreateProviderRequest fromJson(String json) {
        return fromJson(json, LiteralSecrets.REFUSED);
    }

    /**
     * Reads a request from JSON, such as that of a file, with the JSON names of the fields.
     *
     * @param json the request
     * @param literals whether the JSON may contain secrets as texts
     * @return the request
     * @throws IllegalArgumentException if the JSON is not such a request, has unknown fields, contains a secret in a form that is not
     *     allowed, or refers to a secret that is missing; the message contains no value
     */
    static CreateProviderRequest fromJson(String json, LiteralSecrets literals) {
        return RequestFile.read(CreateProviderRequest.class, json, literals, Builder.CODEC);
    }

    /** {@return the name} */
    String name();

    /** {@return the slug of the integration} */
    String integrationId();

    /** {@return the id or the slug of the workspace; by default that of the client} The API key of a workspace implies it. */
    Optional<String> workspaceId();

    /** {@return the slug: letters, digits, {@code _} and {@code -}} By default, Portkey generates one from the name. */
    Optional<String> slug();

    /** {@return a note for people} */
    Optional<String> note();

    /** {@return the usage limit} */
    Optional<UsageLimits> usageLimits();

    /** {@return the rate limit} */
    Optional<RateLimits> rateLimits();

    /** {@return when the provider expires, to the millisecond} The provider does not expire when it is not set. */
    Optional<Instant> expiresAt();

    /** {@return the labels, by name} */
    Map<String, String> tags();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link CreateProviderRequest}. Not thread-safe. */
    final class Builder extends ImmutableCreateProviderRequest.Builder {
        static final DocumentCodec<CreateProviderRequest, Builder> CODEC = Codec.of(
                        CreateProviderRequest.class, Builder::new, Builder::build)
                .field("name", TEXT, CreateProviderRequest::name, Builder::name)
                .field("integration_id", TEXT, CreateProviderRequest::integrationId, Builder::integrationId)
                .optional("workspace_id", TEXT, CreateProviderRequest::workspaceId, Builder::workspaceId)
                .optional("slug", ANY_TEXT, CreateProviderRequest::slug, Builder::slug)
                .optional("note", ANY_TEXT, CreateProviderRequest::note, Builder::note)
                .optional(
                        "usage_limits",
                        itemOrList(document(UsageLimits.class, UsageLimits::builder)),
                        CreateProviderRequest::usageLimits,
                        Builder::usageLimits)
                .optional(
                        "rate_limits",
                        itemOrList(document(RateLimits.class, RateLimits::builder)),
                        CreateProviderRequest::rateLimits,
                        Builder::rateLimits)
                .optional("expires_at", MILLIS, CreateProviderRequest::expiresAt, Builder::expiresAt)
                .entries("tags", TEXT, CreateProviderRequest::tags, Builder::tags)
                .sentExtras(CreateProviderRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateProviderRequest build() {
            CreateProviderRequest built = super.build();
            CODEC.faults(built)
                    .check(Slugs.isSlug(built.slug()), Slugs.MUST_BE_SLUG)
                    .refuse();
            return built;
        }
    }
}
