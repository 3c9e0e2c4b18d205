package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with Google Vertex AI, as Portkey answers it: secrets masked. */
@Value.Immutable
@JsonDeserialize(builder = MaskedVertexAiConfiguration.Builder.class, using = MaskedVertexAiConfigurationReader.class)
public sealed interface MaskedVertexAiConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedVertexAiConfiguration {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** How Portkey authenticates. */
    Optional<VertexAuthType> vertexAuthType();

    /** The region. */
    Optional<String> vertexRegion();

    /** The Google Cloud project. */
    Optional<String> vertexProjectId();

    /** The key file of the service account, masked; not to be changed. */
    @Value.Redacted
    Optional<JsonNode> maskedVertexServiceAccountJson();

    /** Builds {@link MaskedVertexAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedVertexAiConfiguration.Builder {
        Builder() {}
    }
}
