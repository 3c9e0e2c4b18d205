package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** How Arize authenticates to a custom endpoint, as Arize answers it: without secrets. */
@JsonDeserialize(using = CustomAuthReader.class)
@JsonSubTypes({
    @JsonSubTypes.Type(
            value = CustomDefaultAuth.class,
            names = {"DEFAULT", "default"}),
    @JsonSubTypes.Type(
            value = CustomOauth2ClientCredentialsAuth.class,
            names = {"OAUTH2_CLIENT_CREDENTIALS", "oauth2_client_credentials"})
})
public sealed interface CustomAuth permits CustomDefaultAuth, CustomOauth2ClientCredentialsAuth, UnknownCustomAuth {

    /** Which of the ways it is. */
    CustomAuthType authType();
}
