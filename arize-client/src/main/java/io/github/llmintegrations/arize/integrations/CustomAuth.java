package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;

/** How Arize authenticates to a custom endpoint, as Arize returns it: without secrets. */
public sealed interface CustomAuth extends Document
        permits CustomDefaultAuth, CustomOauth2ClientCredentialsAuth, UnknownCustomAuth {

    /** Returns the type of the authentication; empty if the server does not name it. */
    Optional<CustomAuthType> authType();

    /** The members, for the library's own use. */
    final class Members {
        static final UnionCodec<CustomAuth> CODEC = Codec.union(CustomAuth.class, "auth_type")
                .member(
                        spellings(CustomAuthType.DEFAULT),
                        CustomDefaultAuth.class,
                        () -> CustomDefaultAuth.Builder.CODEC)
                .member(
                        spellings(CustomAuthType.OAUTH2_CLIENT_CREDENTIALS),
                        CustomOauth2ClientCredentialsAuth.class,
                        () -> CustomOauth2ClientCredentialsAuth.Builder.CODEC)
                .unknown(UnknownCustomAuth.class, UnknownCustomAuth::new, UnknownCustomAuth::raw);
    }
}
