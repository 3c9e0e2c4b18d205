package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Google Vertex AI.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/vertex-ai">Portkey: Vertex AI</a>
 */
@Value.Immutable
public sealed interface VertexAiConfiguration extends ProviderConfiguration permits ImmutableVertexAiConfiguration {

    /** {@return a builder; {@code auth} and {@code vertexRegion} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.VERTEX_AI);
    }

    /** {@return the authentication of the gateway to the provider} */
    VertexAuth auth();

    @Override
    default List<SecretMapping> secretMappings() {
        return auth().secretMappings();
    }

    /** {@return a Google Cloud region such as {@code us-central1}, or one of {@code us}, {@code eu} and {@code global}} */
    String vertexRegion();

    /** {@return whether Portkey leaves provisioned throughput out of the cost; by default false} */
    Optional<Boolean> vertexSkipPtuCostAttribution();

    /** {@return whether the gateway passes the metadata of requests on to Vertex AI; by default false} */
    Optional<Boolean> vertexMapMetadata();

    /** {@return whether the integration needs a key; by default false} */
    Optional<Boolean> isKeyRequired();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link VertexAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableVertexAiConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<VertexAiConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        VertexAiConfiguration.class, Builder::new, Builder::build)
                .field("vertex_region", TEXT, VertexAiConfiguration::vertexRegion, Builder::vertexRegion)
                .optional(
                        "vertex_skip_ptu_cost_attribution",
                        FLAG,
                        VertexAiConfiguration::vertexSkipPtuCostAttribution,
                        Builder::vertexSkipPtuCostAttribution)
                .optional(
                        "vertex_map_metadata",
                        FLAG,
                        VertexAiConfiguration::vertexMapMetadata,
                        Builder::vertexMapMetadata)
                .optional("is_key_required", FLAG, VertexAiConfiguration::isKeyRequired, Builder::isKeyRequired)
                .embedded(VertexAuth.Members.CODEC, VertexAiConfiguration::auth, Builder::auth)
                .sentExtras(VertexAiConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public VertexAiConfiguration build() {
            return CODEC.checked(super.build());
        }
    }
}
