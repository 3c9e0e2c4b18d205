package io.github.llmintegrations.arize;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.schema.ListRequest;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.Reconciliation;
import io.github.llmintegrations.core.internal.http.RetryClass;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

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

    /**
     * Returns the reconciliation of this resource.
     *
     * @param describe returns a desired resource in words
     * @param find returns the resources that a desired one may describe: those of its name, or the one with a given id
     */
    Reconciliation<C, T> reconciliation(
            Reconciliation.Rules rules, Function<C, String> describe, Function<C, List<T>> find) {
        return new Reconciliation<>(http(), rules, createRequest, item(), new Reconciliation.Access<>() {
            @Override
            public String describe(C desired) {
                return describe.apply(desired);
            }

            @Override
            public List<T> find(C desired) {
                return find.apply(desired);
            }

            @Override
            public boolean isUnique(C desired) {
                return true;
            }

            @Override
            public boolean canUpdate(C desired, JsonNode request) {
                try {
                    List<String> unknown = new ArrayList<>(
                            Documents.unknownFields(updateRequest, Documents.ofTree(request, updateRequest)));
                    unknown.removeAll(Documents.unknownFields(createRequest, desired));
                    return unknown.isEmpty();
                } catch (IOException e) {
                    return false;
                }
            }

            @Override
            public T create(C desired) {
                return WritableResource.this.create(desired);
            }

            @Override
            public T update(T current, Codec<C> changes, C desired, Predicate<? super T> shows) {
                T updated = send(() -> onItem("update", RetryClass.UNSAFE, "PATCH", idOf(current)), changes, desired);
                return shows.test(updated)
                        ? updated
                        : awaitVisible(idOf(current), shows, Reconciliation.VISIBLE_WITHIN);
            }
        });
    }

    /**
     * Returns the resources with a name.
     *
     * @param lookup the request that lists the resources whose names contain it
     */
    List<T> allNamed(String name, L lookup) {
        return listAll(lookup).stream()
                .filter(each -> nameOf(each).equals(name))
                .toList();
    }

    void delete(String id) {
        http().execute(onItem("delete", RetryClass.REPEATABLE, "DELETE", id).removes());
    }
}
