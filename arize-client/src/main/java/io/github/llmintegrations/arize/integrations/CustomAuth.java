package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;

/**
 * The authentication to a custom endpoint, as Arize returns it: one member for each type, without secrets, and
 * {@link UnknownCustomAuth} for a type that this library does not know. Immutable.
 *
 * <p>Minor releases add members. A {@code switch} over this type needs a {@code default} branch: without one, it does
 * not compile against such a release, and throws a {@code MatchException} if it is not recompiled.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/custom-llm-models">Arize: custom models</a>
 */
public sealed interface CustomAuth extends Document
        permits CustomDefaultAuth, CustomOauth2ClientCredentialsAuth, UnknownCustomAuth {

    /** {@return the type of the authentication; empty if the server does not name it} */
    Optional<CustomAuthType> authType();

    /** The members of the union, for the library's use only. */
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

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
