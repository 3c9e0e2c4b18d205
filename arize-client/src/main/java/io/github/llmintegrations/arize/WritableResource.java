package io.github.llmintegrations.arize;

import io.github.llmintegrations.arize.schema.ListRequest;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.RetryClass;
import io.github.llmintegrations.core.internal.json.Codec;
import java.util.Objects;

/**
 * The calls that read and write a resource of Arize. Immutable and thread-safe.
 *
 * @param <T> the document that Arize returns
 * @param <C> the request to create a document
 * @param <U> the request to update a document
 * @param <L> the request to list the documents
 */
final class WritableResource<T, C, U, L extends ListRequest> extends ReadableResource<T, L> {
    private final Codec<C> createRequest;
    private final Codec<U> updateRequest;

    WritableResource(
            HttpTransport http,
            Spellings spellings,
            Definition<T, L> definition,
            Codec<C> createRequest,
            Codec<U> updateRequest) {
        super(http, spellings, definition);
        this.createRequest = createRequest;
        this.updateRequest = updateRequest;
    }

    T create(C request) {
        Objects.requireNonNull(request, "request");
        return send(() -> onCollection("create", RetryClass.UNSAFE, "POST"), createRequest, request);
    }

    T update(String id, U request) {
        Objects.requireNonNull(request, "request");
        return send(() -> onItem("update", RetryClass.UNSAFE, "PATCH", id), updateRequest, request);
    }

    void delete(String id) {
        http().execute(onItem("delete", RetryClass.REPEATABLE, "DELETE", id).removes());
    }
}
