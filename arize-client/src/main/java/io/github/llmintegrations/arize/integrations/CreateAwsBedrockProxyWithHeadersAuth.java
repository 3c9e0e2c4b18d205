package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Map;
import org.immutables.value.Value;

/** Lets Arize go through a proxy. */
@Value.Immutable
@JsonDeserialize(builder = CreateAwsBedrockProxyWithHeadersAuth.Builder.class)
public sealed interface CreateAwsBedrockProxyWithHeadersAuth extends CreateAwsBedrockAuth
        permits ImmutableCreateAwsBedrockProxyWithHeadersAuth {

    /** A builder; {@code baseUrl} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default AwsBedrockAuthType authType() {
        return AwsBedrockAuthType.PROXY_WITH_HEADERS;
    }

    /** The proxy. */
    String baseUrl();

    /** Headers to send to the proxy, at most 8,175 bytes as JSON. Write-only: never shown. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> headers();

    /** Builds {@link CreateAwsBedrockProxyWithHeadersAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("auth_type")
    final class Builder extends ImmutableCreateAwsBedrockProxyWithHeadersAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateAwsBedrockProxyWithHeadersAuth build() {
            CreateAwsBedrockProxyWithHeadersAuth built = super.build();
            new Violations(CreateAwsBedrockProxyWithHeadersAuth.class, built)
                    .notBlank("base_url", built.baseUrl())
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .refuse();
            return built;
        }
    }
}
