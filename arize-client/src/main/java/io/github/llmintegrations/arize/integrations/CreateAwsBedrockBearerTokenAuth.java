package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Gives Arize a Bedrock API key. */
@Value.Immutable
@JsonDeserialize(builder = CreateAwsBedrockBearerTokenAuth.Builder.class)
public sealed interface CreateAwsBedrockBearerTokenAuth extends CreateAwsBedrockAuth
        permits ImmutableCreateAwsBedrockBearerTokenAuth {

    /** A builder; {@code apiKey} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default AwsBedrockAuthType authType() {
        return AwsBedrockAuthType.BEARER_TOKEN;
    }

    /** The Bedrock API key. Write-only: never answered, never shown. */
    @Value.Redacted
    String apiKey();

    /** The Bedrock endpoint, when it is not the public one. */
    Optional<String> baseUrl();

    /** Builds {@link CreateAwsBedrockBearerTokenAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("auth_type")
    final class Builder extends ImmutableCreateAwsBedrockBearerTokenAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateAwsBedrockBearerTokenAuth build() {
            CreateAwsBedrockBearerTokenAuth built = super.build();
            new Violations(CreateAwsBedrockBearerTokenAuth.class, built)
                    .notBlank("api_key", built.apiKey())
                    .notBlank("base_url", built.baseUrl())
                    .refuse();
            return built;
        }
    }
}
