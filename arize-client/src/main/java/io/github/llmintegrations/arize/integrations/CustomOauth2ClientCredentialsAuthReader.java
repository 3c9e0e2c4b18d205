package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link CustomOauth2ClientCredentialsAuth}. */
final class CustomOauth2ClientCredentialsAuthReader
        extends DocumentReader<CustomOauth2ClientCredentialsAuth.Builder, CustomOauth2ClientCredentialsAuth> {
    static final CustomOauth2ClientCredentialsAuthReader INSTANCE = new CustomOauth2ClientCredentialsAuthReader();

    private CustomOauth2ClientCredentialsAuthReader() {
        super(CustomOauth2ClientCredentialsAuth::builder, CustomOauth2ClientCredentialsAuth.Builder::build);
        ignored("auth_type");
        optional("token_url", TEXT, CustomOauth2ClientCredentialsAuth.Builder::tokenUrl);
        optional("client_id", TEXT, CustomOauth2ClientCredentialsAuth.Builder::clientId);
        field("has_client_secret", FLAG, CustomOauth2ClientCredentialsAuth.Builder::hasClientSecret);
        optional("scopes", TEXT, CustomOauth2ClientCredentialsAuth.Builder::scopes);
        optional("audience", TEXT, CustomOauth2ClientCredentialsAuth.Builder::audience);
        others(CustomOauth2ClientCredentialsAuth.Builder::putAdditionalProperty);
    }
}
