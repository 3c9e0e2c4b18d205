package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.core.internal.UnionReader;

/** Tells ways to authenticate to a custom endpoint apart. */
final class CustomAuthReader extends UnionReader<CustomAuth> {
    private static final long serialVersionUID = 1;

    CustomAuthReader() {
        super(CustomAuth.class, "auth_type", UnknownCustomAuth::new);
    }
}
