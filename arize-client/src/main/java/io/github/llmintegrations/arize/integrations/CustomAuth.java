package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** How Arize authenticates to a custom endpoint, as Arize answers it: without secrets. */
@JsonDeserialize(using = CustomAuthReader.class)
public sealed interface CustomAuth permits CustomDefaultAuth, CustomOauth2ClientCredentialsAuth, UnknownCustomAuth {

    /** Which of the ways it is. */
    CustomAuthType authType();
}
