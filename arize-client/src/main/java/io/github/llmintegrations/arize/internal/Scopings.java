package io.github.llmintegrations.arize.internal;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;

/** The codec of scopings, which the documents of all resources hold. */
public final class Scopings {
    public static final Codec<Scoping> SCOPING = Documents.document(Scoping.class, Scoping::builder);

    private Scopings() {}
}
