package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;

/**
 * The authentication to a custom endpoint in requests to create and to update: one member for each type. It exists in
 * the spelling {@code SCREAMING_SNAKE_CASE} only. Immutable.
 *
 * <p>Minor releases add members. A {@code switch} over this type needs a {@code default} branch: without one, it does
 * not compile against such a release, and throws a {@code MatchException} if it is not recompiled.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/custom-llm-models">Arize: custom models</a>
 */
public sealed interface CreateCustomAuth extends Document
        permits CreateCustomDefaultAuth, CreateCustomOauth2ClientCredentialsAuth {

    /** {@return the type of the authentication} */
    CustomAuthType authType();

    /**
     * Returns an authentication without credentials: {@link CustomAuthType#DEFAULT}.
     *
     * @return the authentication
     */
    static CreateCustomAuth none() {
        return CreateCustomDefaultAuth.builder().build();
    }

    /**
     * Returns an authentication with an API key: {@link CustomAuthType#DEFAULT}.
     *
     * @param apiKey the API key
     * @return the authentication
     * @throws IllegalArgumentException if the key is blank
     */
    static CreateCustomAuth apiKey(String apiKey) {
        return CreateCustomDefaultAuth.builder().apiKey(apiKey).build();
    }

    /**
     * Returns an authentication with an access token of an OAuth 2.0 client-credentials grant: {@link
     * CustomAuthType#OAUTH2_CLIENT_CREDENTIALS}.
     *
     * @param tokenUrl the {@code https} URL of the token endpoint
     * @param clientId the client id, without a colon
     * @param clientSecret the client secret
     * @return the authentication
     * @throws IllegalArgumentException if an argument is invalid
     */
    static CreateCustomAuth oauth2ClientCredentials(String tokenUrl, String clientId, String clientSecret) {
        return CreateCustomOauth2ClientCredentialsAuth.builder()
                .tokenUrl(tokenUrl)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .build();
    }

    /** The members of the union, for the library's use only. */
    final class Members {
        static final UnionCodec<CreateCustomAuth> CODEC = Codec.union(CreateCustomAuth.class, "auth_type")
                .member(
                        spellings(CustomAuthType.DEFAULT),
                        CreateCustomDefaultAuth.class,
                        () -> CreateCustomDefaultAuth.Builder.CODEC)
                .member(
                        spellings(CustomAuthType.OAUTH2_CLIENT_CREDENTIALS),
                        CreateCustomOauth2ClientCredentialsAuth.class,
                        () -> CreateCustomOauth2ClientCredentialsAuth.Builder.CODEC);

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
