package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication with an access token of an OAuth 2.0 client-credentials grant (RFC 6749, section 4.4), in requests.
 * Immutable.
 *
 * <p>In an update, this authentication replaces the stored one as a whole: Arize removes a stored API key.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/custom-llm-models">Arize: custom models</a>
 */
@Value.Immutable
public sealed interface CreateCustomOauth2ClientCredentialsAuth extends CreateCustomAuth
        permits ImmutableCreateCustomOauth2ClientCredentialsAuth {

    /** {@return a builder; {@code tokenUrl}, {@code clientId} and {@code clientSecret} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default CustomAuthType authType() {
        return CustomAuthType.OAUTH2_CLIENT_CREDENTIALS;
    }

    /** {@return the {@code https} URL of the token endpoint} */
    String tokenUrl();

    /** {@return the client id, which must not contain a colon} */
    String clientId();

    /** {@return the client secret} Arize never returns it. */
    Secret clientSecret();

    /** {@return the scopes to request, separated by spaces} Default: none. */
    Optional<String> scopes();

    /** {@return the audience of the token} Default: none. */
    Optional<String> audience();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateCustomOauth2ClientCredentialsAuth}. Not thread-safe. */
    final class Builder extends ImmutableCreateCustomOauth2ClientCredentialsAuth.Builder {
        static final DocumentCodec<CreateCustomOauth2ClientCredentialsAuth, Builder> CODEC = Codec.of(
                        CreateCustomOauth2ClientCredentialsAuth.class, Builder::new, Builder::build)
                .constant("auth_type", spelled(CustomAuthType::of), CustomAuthType.OAUTH2_CLIENT_CREDENTIALS)
                .field("token_url", TEXT, CreateCustomOauth2ClientCredentialsAuth::tokenUrl, Builder::tokenUrl)
                .field("client_id", TEXT, CreateCustomOauth2ClientCredentialsAuth::clientId, Builder::clientId)
                .field(
                        "client_secret",
                        SECRET,
                        CreateCustomOauth2ClientCredentialsAuth::clientSecret,
                        Builder::clientSecret)
                .optional("scopes", TEXT, CreateCustomOauth2ClientCredentialsAuth::scopes, Builder::scopes)
                .optional("audience", TEXT, CreateCustomOauth2ClientCredentialsAuth::audience, Builder::audience)
                .sentExtras(
                        CreateCustomOauth2ClientCredentialsAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateCustomOauth2ClientCredentialsAuth build() {
            CreateCustomOauth2ClientCredentialsAuth built = super.build();
            CODEC.faults(built)
                    .check(built.clientId().indexOf(':') < 0, "client_id must not contain a colon")
                    .refuse();
            return built;
        }
    }
}
