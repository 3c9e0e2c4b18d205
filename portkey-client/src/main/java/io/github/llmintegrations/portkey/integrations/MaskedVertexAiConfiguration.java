package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.MASKED_TREE;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Google Vertex AI, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/vertex-ai">Portkey: Vertex AI</a>
 */
@Value.Immutable
public sealed interface MaskedVertexAiConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedVertexAiConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the authentication of the gateway to the provider} */
    Optional<VertexAuthType> vertexAuthType();

    /** {@return the Google Cloud region} */
    Optional<String> vertexRegion();

    /** {@return the ID of the Google Cloud project} */
    Optional<String> vertexProjectId();

    /** {@return the key file of the service account, masked; do not change the tree} */
    Optional<JsonNode> maskedVertexServiceAccountJson();

    /** {@return whether Portkey leaves provisioned throughput out of the cost} */
    Optional<Boolean> vertexSkipPtuCostAttribution();

    /** {@return whether the gateway passes the metadata of requests on to Vertex AI} */
    Optional<Boolean> vertexMapMetadata();

    /** {@return whether the integration needs a key} */
    Optional<Boolean> isKeyRequired();

    /** A builder of {@link MaskedVertexAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedVertexAiConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedVertexAiConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedVertexAiConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "vertex_auth_type",
                        openEnum(VertexAuthType::of),
                        MaskedVertexAiConfiguration::vertexAuthType,
                        Builder::vertexAuthType)
                .optional("vertex_region", TEXT, MaskedVertexAiConfiguration::vertexRegion, Builder::vertexRegion)
                .optional(
                        "vertex_project_id",
                        TEXT,
                        MaskedVertexAiConfiguration::vertexProjectId,
                        Builder::vertexProjectId)
                .optional(
                        "masked_vertex_service_account_json",
                        MASKED_TREE,
                        MaskedVertexAiConfiguration::maskedVertexServiceAccountJson,
                        Builder::maskedVertexServiceAccountJson)
                .optional(
                        "vertex_skip_ptu_cost_attribution",
                        LENIENT_FLAG,
                        MaskedVertexAiConfiguration::vertexSkipPtuCostAttribution,
                        Builder::vertexSkipPtuCostAttribution)
                .optional(
                        "vertex_map_metadata",
                        LENIENT_FLAG,
                        MaskedVertexAiConfiguration::vertexMapMetadata,
                        Builder::vertexMapMetadata)
                .optional(
                        "is_key_required",
                        LENIENT_FLAG,
                        MaskedVertexAiConfiguration::isKeyRequired,
                        Builder::isKeyRequired)
                .extras(MaskedVertexAiConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
