package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/**
 * Authentication with the OAuth token that a caller of the gateway sends along with each request, or else with the Google
 * credentials of the gateway's host. Portkey never sends the key of the integration to Vertex AI.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/vertex-ai">Portkey: Vertex AI</a>
 */
@Value.Immutable
public sealed interface VertexBasicAuth extends VertexAuth permits ImmutableVertexBasicAuth {

    /** {@return a builder; {@code vertexProjectId} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default VertexAuthType vertexAuthType() {
        return VertexAuthType.BASIC;
    }

    /** {@return the ID of the Google Cloud project} */
    String vertexProjectId();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link VertexBasicAuth}. Not thread-safe. */
    final class Builder extends ImmutableVertexBasicAuth.Builder {
        static final DocumentCodec<VertexBasicAuth, Builder> CODEC = Codec.of(
                        VertexBasicAuth.class, Builder::new, Builder::build)
                .constant("vertex_auth_type", openEnum(VertexAuthType::of), VertexAuthType.BASIC)
                .field("vertex_project_id", TEXT, VertexBasicAuth::vertexProjectId, Builder::vertexProjectId)
                .sentExtras(VertexBasicAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public VertexBasicAuth build() {
            return CODEC.checked(super.build());
        }
    }
}
