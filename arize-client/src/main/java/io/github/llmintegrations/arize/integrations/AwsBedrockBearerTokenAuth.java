package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** Arize sends a Bedrock API key. */
@Value.Immutable
@JsonDeserialize(builder = AwsBedrockBearerTokenAuth.Builder.class, using = AwsBedrockBearerTokenAuthReader.class)
public sealed interface AwsBedrockBearerTokenAuth extends AwsBedrockAuth, Extensible
        permits ImmutableAwsBedrockBearerTokenAuth {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default AwsBedrockAuthType authType() {
        return AwsBedrockAuthType.BEARER_TOKEN;
    }

    /** Whether an API key is stored; the key itself is never answered. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** The Bedrock endpoint, when it is not the public one. */
    Optional<String> baseUrl();

    /** Builds {@link AwsBedrockBearerTokenAuth}. Not thread-safe. */
    final class Builder extends ImmutableAwsBedrockBearerTokenAuth.Builder {
        Builder() {}
    }
}
