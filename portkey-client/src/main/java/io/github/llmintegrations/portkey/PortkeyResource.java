package io.github.llmintegrations.portkey;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.Operation;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.RetryClass;
import io.github.llmintegrations.core.internal.json.Codec;
import java.util.Objects;

/** The calls that Portkey's resources share. Immutable and thread-safe. */
final class PortkeyResource {
    private final HttpTransport http;
    private final String name;
    private final PathTemplate collection;
    private final PathTemplate item;

    /**
     * Makes the calls of a resource.
     *
     * @param name the start of its operations' names
     * @param collection the path of its collection
     * @param item the path of one of them
     */
    PortkeyResource(HttpTransport http, String name, PathTemplate collection, PathTemplate item) {
        this.http = http;
        this.name = name;
        this.collection = collection;
        this.item = item;
    }

    <C, R> R create(Codec<C> codec, C request, ResponseReader<R> created) {
        Objects.requireNonNull(request, "request");
        return http.execute(on("create", RetryClass.UNSAFE, "POST", collection)
                .body(codec, request, null)
                .reads(created));
    }

    <T> T get(String id, ResponseReader<T> reader) {
        return http.execute(on("get", RetryClass.READ, "GET", item, id).reads(reader));
    }

    <T, L> Page<T> list(Listing<T, L> listing, L request) {
        return listing.page(http, this::lists, request);
    }

    <T, L> Pages<T> listAll(Listing<T, L> listing, L request) {
        return listing.pages(http, this::lists, request);
    }

    private Operation.Draft lists() {
        return on("list", RetryClass.READ, "GET", collection);
    }

    <U> void update(String id, Codec<U> codec, U request) {
        Objects.requireNonNull(request, "request");
        http.execute(on("update", RetryClass.REPEATABLE, "PUT", item, id)
                .body(codec, request, null)
                .changes());
    }

    void delete(String id) {
        http.execute(on("delete", RetryClass.REPEATABLE, "DELETE", item, id).removes());
    }

    private Operation.Draft on(String verb, RetryClass retryClass, String method, PathTemplate path, String... id) {
        return Operation.draft(name + "." + verb, retryClass, method, path, id);
    }
}
