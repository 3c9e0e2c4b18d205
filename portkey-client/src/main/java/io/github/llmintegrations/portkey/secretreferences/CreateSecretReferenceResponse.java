package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/** Portkey's response to the creation of a secret reference. */
@Value.Immutable
public sealed interface CreateSecretReferenceResponse extends Document permits ImmutableCreateSecretReferenceResponse {

    /** Returns a builder; {@code slug} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The slug, which identifies the secret reference in paths and secret mappings. */
    String slug();

    /** The UUID, which identifies the secret reference as well. */
    Optional<String> id();

    /** The kind of the object: {@code secret-reference}. */
    Optional<String> object();

    /** A builder of {@link CreateSecretReferenceResponse}. Not thread-safe. */
    final class Builder extends ImmutableCreateSecretReferenceResponse.Builder {
        static final DocumentCodec<CreateSecretReferenceResponse, Builder> CODEC = Codec.of(
                        CreateSecretReferenceResponse.class, Builder::new, Builder::build)
                .field("slug", TEXT, CreateSecretReferenceResponse::slug, Builder::slug)
                .optional("id", TEXT, CreateSecretReferenceResponse::id, Builder::id)
                .optional("object", TEXT, CreateSecretReferenceResponse::object, Builder::object)
                .extras(CreateSecretReferenceResponse::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
