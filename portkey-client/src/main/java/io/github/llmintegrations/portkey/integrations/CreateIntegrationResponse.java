package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/** Portkey's response to the creation of an integration. */
@Value.Immutable
public sealed interface CreateIntegrationResponse extends Document permits ImmutableCreateIntegrationResponse {

    /** Returns a builder; {@code slug} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The slug, which identifies the integration in paths. */
    String slug();

    /** The UUID of the integration. */
    Optional<String> id();

    /** A builder of {@link CreateIntegrationResponse}. Not thread-safe. */
    final class Builder extends ImmutableCreateIntegrationResponse.Builder {
        static final DocumentCodec<CreateIntegrationResponse, Builder> CODEC = Codec.of(
                        CreateIntegrationResponse.class, Builder::new, Builder::build)
                .field("slug", TEXT, CreateIntegrationResponse::slug, Builder::slug)
                .optional("id", TEXT, CreateIntegrationResponse::id, Builder::id)
                .extras(CreateIntegrationResponse::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
