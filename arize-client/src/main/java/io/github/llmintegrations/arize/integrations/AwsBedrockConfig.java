package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with AWS Bedrock, as Arize answers it: without its secrets. */
@Value.Immutable
@JsonDeserialize(builder = AwsBedrockConfig.Builder.class, using = AwsBedrockConfigReader.class)
public sealed interface AwsBedrockConfig extends LlmConfig, Extensible permits ImmutableAwsBedrockConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.AWS_BEDROCK;
    }

    /** How Arize authenticates; {@link UnknownAwsBedrockAuth} when the server leaves it out. */
    @Value.Default
    default AwsBedrockAuth auth() {
        return UnknownAwsBedrockAuth.ABSENT;
    }

    /** Whether the provider's default models are offered. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** The models that are offered, beside the default ones. */
    List<String> modelNames();

    /** Builds {@link AwsBedrockConfig}. Not thread-safe. */
    final class Builder extends ImmutableAwsBedrockConfig.Builder {
        Builder() {}
    }
}
