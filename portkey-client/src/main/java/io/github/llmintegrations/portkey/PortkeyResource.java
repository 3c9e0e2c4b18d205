package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.core.internal.json.Documents.checkedReader;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.Operation;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.RetryClass;
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The calls that Portkey's resources share. Immutable and thread-safe. */
final class PortkeyResource {
    private static final ResponseReader<CreateResponse> CREATED =
            SuccessFlag.checked(checkedReader(CreateResponse.class, CreateResponse::builder));

    private final HttpTransport http;
    private final String name;
    private final PathTemplate collection;
    private final PathTemplate item;
    private final Optional<String> workspaceId;

    /**
     * Makes the calls of a resource.
     *
     * @param name the start of its operations' names
     * @param collection the path of its collection
     * @param item the path of one of them
     */
    PortkeyResource(HttpTransport http, String name, PathTemplate collection, PathTemplate item) {
        this(http, name, collection, item, Optional.empty());
    }

    /**
     * Makes the calls of a resource of one workspace.
     *
     * @param workspaceId the workspace, sent with every call but creates; empty where the API key implies it
     */
    PortkeyResource(
            HttpTransport http, String name, PathTemplate collection, PathTemplate item, Optional<String> workspaceId) {
        this.http = http;
        this.name = name;
        this.collection = collection;
        this.item = item;
        this.workspaceId = workspaceId;
    }

    <C> CreateResponse create(Codec<C> codec, C request) {
        Objects.requireNonNull(request, "request");
        return http.execute(Operation.draft(name + ".create", RetryClass.UNSAFE, "POST", collection)
                .body(codec, request, null)
                .reads(CREATED));
    }

    <T> T get(String id, ResponseReader<T> reader) {
        return http.execute(reads(id, reader));
    }

    <T> T awaitVisible(String id, ResponseReader<T> reader, Predicate<? super T> condition, Duration atMost) {
        return http.awaitVisible(() -> reads(id, reader), PortkeyErrors::isMissingOrForbidden, condition, atMost);
    }

    private <T> Operation<T> reads(String id, ResponseReader<T> reader) {
        return on("get", RetryClass.READ, "GET", item, id).reads(reader);
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
        update(id, codec, request, RetryClass.REPEATABLE);
    }

    <U> void update(String id, Codec<U> codec, U request, RetryClass retryClass) {
        Objects.requireNonNull(request, "request");
        http.execute(on("update", retryClass, "PUT", item, id)
                .body(codec, request, null)
                .changes());
    }

    void delete(String id) {
        http.execute(on("delete", RetryClass.REPEATABLE, "DELETE", item, id).removes());
    }

    private Operation.Draft on(String verb, RetryClass retryClass, String method, PathTemplate path, String... id) {
        return Operation.draft(name + "." + verb, retryClass, method, path, id).query("workspace_id", workspaceId);
    }
}
