package io.github.llmintegrations.arize;

import io.github.llmintegrations.arize.schema.ListRequest;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.Operation;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.RetryClass;
import io.github.llmintegrations.core.internal.json.Codec;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The calls that read a resource of Arize. Immutable and thread-safe.
 *
 * @param <T> the document that Arize returns
 * @param <L> the request to list the documents
 */
class ReadableResource<T, L extends ListRequest> {
    private final HttpTransport http;
    private final Spellings spellings;
    private final Definition<T, L> definition;

    ReadableResource(HttpTransport http, Spellings spellings, Definition<T, L> definition) {
        this.http = http;
        this.spellings = spellings;
        this.definition = definition;
    }

    final T get(String id) {
        return http.execute(reads(id));
    }

    final T awaitVisible(String id, Predicate<? super T> condition, Duration atMost) {
        return http.awaitVisible(() -> reads(id), NotFoundException.class::isInstance, condition, atMost);
    }

    private Operation<T> reads(String id) {
        return onItem("get", RetryClass.READ, "GET", id)
                .reads(spellings.learning(ResponseReader.of(definition.item())));
    }

    final Page<T> list(L request) {
        Objects.requireNonNull(request, "request");
        return http.execute(lists(request));
    }

    final Pages<T> listAll(L request) {
        Objects.requireNonNull(request, "request");
        return http.pages(
                request.cursor(),
                cursor -> lists(
                        cursor.map(each -> definition.at().apply(request, each)).orElse(request)),
                definition.id());
    }

    /** Finds the first item of a type whose name equals the name that the request filters by. */
    final <S extends T> Optional<S> findByName(L request, Class<S> type) {
        String name = request.name().orElseThrow();
        return listAll(request).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(each -> definition.nameOf().apply(each).equals(name))
                .findFirst();
    }

    private Operation<Page<T>> lists(L request) {
        return spellings.spell(
                definition.listRequest(),
                request,
                spelling ->
                        onCollection("list", RetryClass.READ, "GET").query(definition.listRequest(), request, spelling),
                definition.page());
    }

    final String idOf(T item) {
        return definition.id().apply(item);
    }

    final String nameOf(T item) {
        return definition.nameOf().apply(item);
    }

    final Codec<T> item() {
        return definition.item();
    }

    final HttpTransport http() {
        return http;
    }

    final Operation.Draft onCollection(String verb, RetryClass retryClass, String method) {
        return Operation.draft(definition.name() + "." + verb, retryClass, method, definition.collection());
    }

    final Operation.Draft onItem(String verb, RetryClass retryClass, String method, String id) {
        return Operation.draft(definition.name() + "." + verb, retryClass, method, definition.itemPath(), id);
    }

    /**
     * Sends a document, and reads the item that Arize returns.
     *
     * @param draft starts the operation
     */
    final <R> T send(Supplier<Operation.Draft> draft, Codec<R> codec, R request) {
        return http.execute(spellings.spell(
                codec,
                request,
                spelling -> draft.get().body(codec, request, spelling),
                ResponseReader.of(definition.item())));
    }

    /**
     * The properties of one resource.
     *
     * @param name the first part of its operations' names
     * @param collection the path of all items
     * @param itemPath the path of one item
     * @param id returns the id of an item
     * @param nameOf returns the name of an item
     * @param at returns a copy of a list request that starts at a cursor
     */
    record Definition<T, L>(
            String name,
            PathTemplate collection,
            PathTemplate itemPath,
            Codec<T> item,
            ResponseReader<Page<T>> page,
            Codec<L> listRequest,
            Function<T, String> id,
            Function<T, String> nameOf,
            BiFunction<L, String, L> at) {}
}
