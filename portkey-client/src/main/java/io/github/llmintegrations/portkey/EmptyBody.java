package io.github.llmintegrations.portkey;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Values;

/** The body of a request that has nothing to say: no bytes. HTTP has no POST without a body. */
enum EmptyBody {
    EMPTY;

    static final Codec<EmptyBody> CODEC = Values.codec(
            json -> {
                throw Documents.unexpected(json);
            },
            (body, out) -> {});
}
