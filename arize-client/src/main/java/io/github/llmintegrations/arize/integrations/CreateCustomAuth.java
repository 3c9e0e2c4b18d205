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
 */
public sealed interface CreateCustomAuth extends Document
        permits CreateCustomDefaultAuth, CreateCustomOauth2ClientCredentialsAuth {

    /** Returns the type of the authentication. */
    CustomAuthType authType();

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
    }
}
