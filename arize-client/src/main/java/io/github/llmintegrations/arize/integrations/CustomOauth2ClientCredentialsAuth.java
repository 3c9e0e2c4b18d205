package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication with an access token of an OAuth 2.0 client-credentials grant, as Arize returns it. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/custom-llm-models">Arize: custom models</a>
 */
@Value.Immutable
public sealed interface CustomOauth2ClientCredentialsAuth extends CustomAuth
        permits ImmutableCustomOauth2ClientCredentialsAuth {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<CustomAuthType> authType() {
        return Optional.of(CustomAuthType.OAUTH2_CLIENT_CREDENTIALS);
    }

    /** {@return the URL of the token endpoint} */
    Optional<String> tokenUrl();

    /** {@return the client id} */
    Optional<String> clientId();

    /** {@return whether Arize stores a client secret} Arize never returns the secret. */
    @Value.Default
    default boolean hasClientSecret() {
        return false;
    }

    /** {@return the scopes that Arize requests, separated by spaces} */
    Optional<String> scopes();

    /** {@return the audience of the token} */
    Optional<String> audience();

    /** Builds {@link CustomOauth2ClientCredentialsAuth}. Not thread-safe. */
    final class Builder extends ImmutableCustomOauth2ClientCredentialsAuth.Builder {
        static final DocumentCodec<CustomOauth2ClientCredentialsAuth, Builder> CODEC = Codec.of(
                        CustomOauth2ClientCredentialsAuth.class, Builder::new, Builder::build)
                .constant("auth_type", spelled(CustomAuthType::of), CustomAuthType.OAUTH2_CLIENT_CREDENTIALS)
                .optional("token_url", TEXT, CustomOauth2ClientCredentialsAuth::tokenUrl, Builder::tokenUrl)
                .optional("client_id", TEXT, CustomOauth2ClientCredentialsAuth::clientId, Builder::clientId)
                .field(
                        "has_client_secret",
                        FLAG,
                        CustomOauth2ClientCredentialsAuth::hasClientSecret,
                        Builder::hasClientSecret)
                .optional("scopes", TEXT, CustomOauth2ClientCredentialsAuth::scopes, Builder::scopes)
                .optional("audience", TEXT, CustomOauth2ClientCredentialsAuth::audience, Builder::audience)
                .extras(CustomOauth2ClientCredentialsAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
