package io.github.llmintegrations.portkey.schema;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Portkey's response to a creation.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
 */
@Value.Immutable
public sealed interface CreateResponse extends Document permits ImmutableCreateResponse {

    /** {@return a builder; {@code slug} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the slug, which identifies the resource in paths} */
    String slug();

    /** {@return the UUID, which identifies the resource as well} */
    Optional<String> id();

    /** {@return the kind of the object, such as {@code secret-reference}; absent in the responses of most resources} */
    Optional<String> object();

    /** A builder of {@link CreateResponse}. Not thread-safe. */
    final class Builder extends ImmutableCreateResponse.Builder {
        static final DocumentCodec<CreateResponse, Builder> CODEC = Codec.of(
                        CreateResponse.class, Builder::new, Builder::build)
                .field("slug", TEXT, CreateResponse::slug, Builder::slug)
                .optional("id", TEXT, CreateResponse::id, Builder::id)
                .optional("object", TEXT, CreateResponse::object, Builder::object)
                .extras(CreateResponse::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
