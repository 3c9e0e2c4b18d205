package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.text;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link SecretMapping}. */
final class SecretMappingReader extends DocumentReader<SecretMapping.Builder, SecretMapping> {
    SecretMappingReader() {
        super(SecretMapping::builder, SecretMapping.Builder::asRead);
        field("target_field", text(SecretTarget::read), SecretMapping.Builder::targetField);
        field("secret_reference_id", TEXT, SecretMapping.Builder::secretReferenceId);
        optional("secret_key", TEXT, SecretMapping.Builder::secretKey);
        optional("value_format", text(SecretValueFormat::of), SecretMapping.Builder::valueFormat);
        others(SecretMapping.Builder::putAdditionalProperty);
    }
}
