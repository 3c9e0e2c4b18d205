package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** Arize gets an access token by an OAuth 2.0 client-credentials grant. */
@Value.Immutable
@JsonDeserialize(
        builder = CustomOauth2ClientCredentialsAuth.Builder.class,
        using = CustomOauth2ClientCredentialsAuthReader.class)
public sealed interface CustomOauth2ClientCredentialsAuth extends CustomAuth, Extensible
        permits ImmutableCustomOauth2ClientCredentialsAuth {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default CustomAuthType authType() {
        return CustomAuthType.OAUTH2_CLIENT_CREDENTIALS;
    }

    /** Where the token is asked for. */
    Optional<String> tokenUrl();

    /** The client id. */
    Optional<String> clientId();

    /** Whether a client secret is stored; the secret itself is never answered. */
    @Value.Default
    default boolean hasClientSecret() {
        return false;
    }

    /** The scopes that are asked for, separated by spaces. */
    Optional<String> scopes();

    /** The audience that the token is for. */
    Optional<String> audience();

    /** Builds {@link CustomOauth2ClientCredentialsAuth}. Not thread-safe. */
    final class Builder extends ImmutableCustomOauth2ClientCredentialsAuth.Builder {
        Builder() {}
    }
}
