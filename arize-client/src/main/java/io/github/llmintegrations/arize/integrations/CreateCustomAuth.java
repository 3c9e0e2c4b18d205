package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.llmintegrations.core.Extensible;

/**
 * How Arize shall authenticate to a custom endpoint, on create and on update.
 *
 * <p>Exists only in the spelling {@code SCREAMING_SNAKE_CASE}.
 */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "auth_type",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(
            value = CreateCustomDefaultAuth.class,
            names = {"DEFAULT", "default"}),
    @JsonSubTypes.Type(
            value = CreateCustomOauth2ClientCredentialsAuth.class,
            names = {"OAUTH2_CLIENT_CREDENTIALS", "oauth2_client_credentials"})
})
public sealed interface CreateCustomAuth extends Extensible
        permits CreateCustomDefaultAuth, CreateCustomOauth2ClientCredentialsAuth {

    /** Which of the ways it is. */
    CustomAuthType authType();
}
