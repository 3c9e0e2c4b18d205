package io.github.llmintegrations.sandbox.internal.arize;

import org.jspecify.annotations.Nullable;

enum AuthType implements EnumValue {
    DEFAULT("default"),
    PROXY_WITH_HEADERS("proxy_with_headers"),
    BEARER_TOKEN("bearer_token"),
    OAUTH2_CLIENT_CREDENTIALS(null);

    private final @Nullable String camelCase;

    AuthType(@Nullable String camelCase) {
        this.camelCase = camelCase;
    }

    @Override
    public @Nullable String camelCase() {
        return camelCase;
    }
}
