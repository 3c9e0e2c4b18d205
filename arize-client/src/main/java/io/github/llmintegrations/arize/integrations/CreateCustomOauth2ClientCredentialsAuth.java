package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Lets Arize get an access token by an OAuth 2.0 client-credentials grant (RFC 6749, section 4.4). */
@Value.Immutable
@JsonDeserialize(builder = CreateCustomOauth2ClientCredentialsAuth.Builder.class)
public sealed interface CreateCustomOauth2ClientCredentialsAuth extends CreateCustomAuth
        permits ImmutableCreateCustomOauth2ClientCredentialsAuth {

    /** A builder; {@code tokenUrl}, {@code clientId}, {@code clientSecret} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default CustomAuthType authType() {
        return CustomAuthType.OAUTH2_CLIENT_CREDENTIALS;
    }

    /** Where to ask for the token. */
    String tokenUrl();

    /** The client id; without a colon. */
    String clientId();

    /** The client secret. Write-only: never answered, never shown. */
    @Value.Redacted
    String clientSecret();

    /** The scopes to ask for, separated by spaces. */
    Optional<String> scopes();

    /** The audience that the token is for. */
    Optional<String> audience();

    /** Builds {@link CreateCustomOauth2ClientCredentialsAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("auth_type")
    final class Builder extends ImmutableCreateCustomOauth2ClientCredentialsAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateCustomOauth2ClientCredentialsAuth build() {
            CreateCustomOauth2ClientCredentialsAuth built = super.build();
            new Violations(CreateCustomOauth2ClientCredentialsAuth.class, built)
                    .notBlank("token_url", built.tokenUrl())
                    .notBlank("client_id", built.clientId())
                    .notBlank("client_secret", built.clientSecret())
                    .notBlank("scopes", built.scopes())
                    .notBlank("audience", built.audience())
                    .check(built.clientId().indexOf(':') < 0, "client_id must not hold a colon")
                    .refuse();
            return built;
        }
    }
}
