package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/**
 * Authentication with a workload identity.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/vertex-ai">Portkey: Vertex AI</a>
 */
@Value.Immutable
public sealed interface VertexWorkloadAuth extends VertexAuth permits ImmutableVertexWorkloadAuth {

    /** {@return a builder; {@code vertexProjectId} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default VertexAuthType vertexAuthType() {
        return VertexAuthType.WORKLOAD;
    }

    /** {@return the ID of the Google Cloud project} */
    String vertexProjectId();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link VertexWorkloadAuth}. Not thread-safe. */
    final class Builder extends ImmutableVertexWorkloadAuth.Builder {
        static final DocumentCodec<VertexWorkloadAuth, Builder> CODEC = Codec.of(
                        VertexWorkloadAuth.class, Builder::new, Builder::build)
                .constant("vertex_auth_type", openEnum(VertexAuthType::of), VertexAuthType.WORKLOAD)
                .field("vertex_project_id", TEXT, VertexWorkloadAuth::vertexProjectId, Builder::vertexProjectId)
                .sentExtras(VertexWorkloadAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public VertexWorkloadAuth build() {
            return CODEC.checked(super.build());
        }
    }
}
