package io.github.llmintegrations.arize.schema;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link Scoping}. */
final class ScopingReader extends DocumentReader<Scoping.Builder, Scoping> {

    ScopingReader() {
        super(Scoping::builder, Scoping.Builder::asRead);
        nullableText("organization_id", Scoping.Builder::organizationIdOrNull);
        nullableText("space_id", Scoping.Builder::spaceIdOrNull);
        others(Scoping.Builder::putAdditionalProperty);
    }
}
