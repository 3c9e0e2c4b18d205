package io.github.llmintegrations.portkey.schema;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/** What Portkey returns for a create: the id and the slug of the new resource, and nothing else. */
@Value.Immutable
public sealed interface CreateResponse extends Document permits ImmutableCreateResponse {

    /** Returns a builder; {@code slug} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The slug, which names the resource in paths. */
    String slug();

    /** The id. */
    Optional<String> id();

    /** Builds {@link CreateResponse}. Not thread-safe. */
    final class Builder extends ImmutableCreateResponse.Builder {
        static final DocumentCodec<CreateResponse, Builder> CODEC = Codec.of(
                        CreateResponse.class, Builder::new, Builder::build)
                .field("slug", TEXT, CreateResponse::slug, Builder::slug)
                .optional("id", TEXT, CreateResponse::id, Builder::id)
                .extras(CreateResponse::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
