package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.DocumentReader;
import io.github.llmintegrations.core.internal.UnionReader;
import org.jspecify.annotations.Nullable;

/** Tells ways to authenticate to a custom endpoint apart. */
final class CustomAuthReader extends UnionReader<CustomAuth> {

    CustomAuthReader() {
        super("auth_type");
    }

    @Override
    protected @Nullable DocumentReader<?, ? extends CustomAuth> member(String authType) {
        return switch (authType) {
            case "DEFAULT", "default" -> CustomDefaultAuthReader.INSTANCE;
            case "OAUTH2_CLIENT_CREDENTIALS", "oauth2_client_credentials" ->
                CustomOauth2ClientCredentialsAuthReader.INSTANCE;
            default -> null;
        };
    }

    @Override
    protected CustomAuth unknown(JsonNode raw) {
        return new UnknownCustomAuth(raw);
    }
}
