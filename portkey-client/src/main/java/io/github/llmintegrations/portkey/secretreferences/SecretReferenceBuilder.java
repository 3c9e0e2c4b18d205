package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/** A builder of a secret reference as Portkey lists it, or of one with its details. */
interface SecretReferenceBuilder {

    SecretReferenceBuilder slug(String slug);

    SecretReferenceBuilder id(String id);

    SecretReferenceBuilder name(String name);

    SecretReferenceBuilder managerType(ManagerType managerType);

    SecretReferenceBuilder status(SecretReferenceStatus status);

    SecretReferenceBuilder object(String object);

    SecretReferenceBuilder createdAt(Instant createdAt);

    SecretReferenceBuilder lastUpdatedAt(Instant lastUpdatedAt);

    /** Starts the table of a document with the lines that both have. */
    static <T extends SecretReferenceSummary, B extends SecretReferenceBuilder> DocumentCodec<T, B> table(
            Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
        return Codec.of(type, newBuilder, build)
                .field("slug", TEXT, SecretReferenceSummary::slug, SecretReferenceBuilder::slug)
                .optional("id", TEXT, SecretReferenceSummary::id, SecretReferenceBuilder::id)
                .optional("name", TEXT, SecretReferenceSummary::name, SecretReferenceBuilder::name)
                .optional(
                        "manager_type",
                        openEnum(ManagerType::of),
                        SecretReferenceSummary::managerType,
                        SecretReferenceBuilder::managerType)
                .optional(
                        "status",
                        openEnum(SecretReferenceStatus::of),
                        SecretReferenceSummary::status,
                        SecretReferenceBuilder::status)
                .optional("object", TEXT, SecretReferenceSummary::object, SecretReferenceBuilder::object)
                .optional("created_at", INSTANT, SecretReferenceSummary::createdAt, SecretReferenceBuilder::createdAt)
                .optional(
                        "last_updated_at",
                        INSTANT,
                        SecretReferenceSummary::lastUpdatedAt,
                        SecretReferenceBuilder::lastUpdatedAt);
    }
}
