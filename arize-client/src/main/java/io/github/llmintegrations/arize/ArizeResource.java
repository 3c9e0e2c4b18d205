package io.github.llmintegrations.arize;

import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.schema.ListRequest;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.Operation;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.RetryClass;
import io.github.llmintegrations.core.internal.json.Codec;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The calls of one of Arize's resources. Immutable and thread-safe.
 *
 * @param <T> what Arize returns
 * @param <C> the request to create one
 * @param <U> the request to update one
 * @param <L> the request to list them
 */
final class ArizeResource<T, C, U, L extends ListRequest> {
    private final HttpTransport http;
    private final Spellings spellings;
    private final Definition<T, C, U, L> definition;
    private final PathTemplate collection;
    private final PathTemplate item;
    private final ResponseReader<Page<T>> page;

    ArizeResource(HttpTransport http, Spellings spellings, Definition<T, C, U, L> definition) {
        this.http = http;
        this.spellings = spellings;
        this.definition = definition;
        this.collection = PathTemplate.of(definition.path());
        this.item = PathTemplate.of(definition.path() + "/{integration_id}");
        this.page = Listing.page(definition.list(), definition.item());
    }

    T create(C request) {
        Objects.requireNonNull(request, "request");
        return http.execute(sends("create", "POST", definition.create(), request, collection));
    }

    T get(String id) {
        return http.execute(draft("get", RetryClass.READ, "GET", item, id)
                .reads(spellings.learning(ResponseReader.of(definition.item()))));
    }

    T update(String id, U request) {
        Objects.requireNonNull(request, "request");
        return http.execute(sends("update", "PATCH", definition.update(), request, item, id));
    }

    private <R> Operation<T> sends(
            String verb, String method, Codec<R> codec, R request, PathTemplate path, String... id) {
        return spellings.spell(
                codec,
                request,
                spelling -> draft(verb, RetryClass.UNSAFE, method, path, id).body(codec, request, spelling),
                ResponseReader.of(definition.item()));
    }

    Page<T> list(L request) {
        Objects.requireNonNull(request, "request");
        return http.execute(lists(request));
    }

    Pages<T> listAll(L request) {
        Objects.requireNonNull(request, "request");
        return http.pages(
                request.cursor(),
                cursor -> lists(
                        cursor.map(each -> definition.at().apply(request, each)).orElse(request)),
                definition.identity());
    }

    private Operation<Page<T>> lists(L request) {
        return spellings.spell(
                definition.listRequest(),
                request,
                spelling -> draft("list", RetryClass.READ, "GET", collection)
                        .query(definition.listRequest(), request, spelling),
                page);
    }

    void delete(String id) {
        http.execute(draft("delete", RetryClass.REPEATABLE, "DELETE", item, id).removes());
    }

    private Operation.Draft draft(String verb, RetryClass retryClass, String method, PathTemplate path, String... id) {
        return Operation.draft(definition.name() + "." + verb, retryClass, method, path, id);
    }

    /**
     * What tells one resource from another.
     *
     * @param name the start of its operations' names
     * @param path the path of its collection
     * @param list the field of a page that holds its items
     * @param identity returns what tells items apart
     * @param at returns a request that lists from a cursor on
     */
    record Definition<T, C, U, L>(
            String name,
            String path,
            String list,
            Codec<T> item,
            Codec<C> create,
            Codec<U> update,
            Codec<L> listRequest,
            Function<T, String> identity,
            BiFunction<L, String, L> at) {}
}
