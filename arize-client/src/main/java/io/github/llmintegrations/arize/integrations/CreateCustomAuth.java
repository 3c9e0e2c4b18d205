package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;

/**
 * How Arize shall authenticate to a custom endpoint, on create and on update.
 *
 * <p>Exists only in the spelling {@code SCREAMING_SNAKE_CASE}.
 */
public sealed interface CreateCustomAuth extends Document
        permits CreateCustomDefaultAuth, CreateCustomOauth2ClientCredentialsAuth {

    /** Which of the ways it is. */
    CustomAuthType authType();

    /** The members, for the library's own use. */
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
    }
}
