package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Arize goes through a proxy and sends it headers. */
@Value.Immutable
@JsonDeserialize(
        builder = AwsBedrockProxyWithHeadersAuth.Builder.class,
        using = AwsBedrockProxyWithHeadersAuthReader.class)
public sealed interface AwsBedrockProxyWithHeadersAuth extends AwsBedrockAuth, Extensible
        permits ImmutableAwsBedrockProxyWithHeadersAuth {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default AwsBedrockAuthType authType() {
        return AwsBedrockAuthType.PROXY_WITH_HEADERS;
    }

    /** The proxy. */
    Optional<String> baseUrl();

    /** The names of the headers that are added to requests; their values are never answered. */
    List<String> headerNames();

    /** Builds {@link AwsBedrockProxyWithHeadersAuth}. Not thread-safe. */
    final class Builder extends ImmutableAwsBedrockProxyWithHeadersAuth.Builder {
        Builder() {}
    }
}
