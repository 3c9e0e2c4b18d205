package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/** Portkey sends the integration's key to Vertex AI. */
@Value.Immutable
public sealed interface VertexBasicAuth extends VertexAuth permits ImmutableVertexBasicAuth {

    /** Returns a builder; {@code vertexProjectId} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default VertexAuthType vertexAuthType() {
        return VertexAuthType.BASIC;
    }

    /** The Google Cloud project. */
    String vertexProjectId();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link VertexBasicAuth}. Not thread-safe. */
    final class Builder extends ImmutableVertexBasicAuth.Builder {
        static final DocumentCodec<VertexBasicAuth, Builder> CODEC = Codec.of(
                        VertexBasicAuth.class, Builder::new, Builder::build)
                .constant("vertex_auth_type", openEnum(VertexAuthType::of), VertexAuthType.BASIC)
                .field("vertex_project_id", TEXT, VertexBasicAuth::vertexProjectId, Builder::vertexProjectId)
                .sentExtras(VertexBasicAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public VertexBasicAuth build() {
            return CODEC.checked(super.build());
        }
    }
}
