package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.Values.FLAG;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link CustomDefaultAuth}. */
final class CustomDefaultAuthReader extends DocumentReader<CustomDefaultAuth.Builder, CustomDefaultAuth> {
    static final CustomDefaultAuthReader INSTANCE = new CustomDefaultAuthReader();

    private CustomDefaultAuthReader() {
        super(CustomDefaultAuth::builder, CustomDefaultAuth.Builder::build);
        ignored("auth_type");
        field("has_api_key", FLAG, CustomDefaultAuth.Builder::hasApiKey);
        others(CustomDefaultAuth.Builder::putAdditionalProperty);
    }
}
