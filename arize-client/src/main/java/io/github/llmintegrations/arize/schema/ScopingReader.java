package io.github.llmintegrations.arize.schema;

import static io.github.llmintegrations.core.internal.Values.TEXT;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link Scoping}. */
final class ScopingReader extends DocumentReader<Scoping.Builder, Scoping> {

    ScopingReader() {
        super(Scoping::builder, Scoping.Builder::asRead);
        nullableField("organization_id", TEXT, Scoping.Builder::organizationIdOrNull);
        nullableField("space_id", TEXT, Scoping.Builder::spaceIdOrNull);
        others(Scoping.Builder::putAdditionalProperty);
    }
}
