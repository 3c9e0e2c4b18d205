package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * What Arize knows of the provider's cloud account, both as it is written and as it is answered: for AWS Bedrock, for
 * Vertex AI, and {@link UnknownProviderMetadata} for what this library does not know.
 */
@JsonDeserialize(using = ProviderMetadataReader.class)
public sealed interface ProviderMetadata permits AwsProviderMetadata, GcpProviderMetadata, UnknownProviderMetadata {}
