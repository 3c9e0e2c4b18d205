package io.github.llmintegrations.core.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.CallInfo;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.CallReport;
import io.github.llmintegrations.core.CallResponse;
import io.github.llmintegrations.core.ClientClosedException;
import io.github.llmintegrations.core.NotVisibleException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.PaginationException;
import io.github.llmintegrations.core.RawRequest;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.json.Values;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The transport to the API of one vendor. Immutable and thread-safe; views with other options share its connections. */
public final class HttpTransport {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Set<String> METHODS_WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final Vendor vendor;
    private final ApiKey apiKey;
    private final HttpUrl baseUrl;
    private final String userAgent;
    private final HttpResources resources;
    private final CallSettings settings;
    /** Transient, so that serializers that read fields by reflection do not find secrets in it. */
    private final transient Headers headers;

    private final Sources sources;
    private final boolean view;

    private HttpTransport(
            Vendor vendor,
            ApiKey apiKey,
            HttpUrl baseUrl,
            String userAgent,
            HttpResources resources,
            CallSettings settings,
            Sources sources,
            boolean view) {
        this.vendor = vendor;
        this.apiKey = apiKey;
        this.baseUrl = baseUrl;
        this.userAgent = userAgent;
        this.resources = resources;
        this.settings = settings;
        this.headers = headers(userAgent, settings);
        this.sources = sources;
        this.view = view;
    }

    /** Returns a transport, without opening a connection. */
    static HttpTransport open(
            Vendor vendor,
            ApiKey apiKey,
            HttpUrl baseUrl,
            String userAgent,
            HttpResources resources,
            CallSettings settings,
            Sources sources) {
        return new HttpTransport(vendor, apiKey, baseUrl, userAgent, resources, settings, sources, false);
    }

    private static Headers headers(String userAgent, CallSettings settings) {
        Headers.Builder headers = new Headers.Builder()
                .add("Accept", "application/json, application/problem+json")
                .add("User-Agent", userAgent);
        settings.headers().forEach((name, value) -> headers.set(name, value.reveal()));
        return headers.build();
    }

    /**
     * Returns a view with options that override those of this transport.
     *
     * @throws NullPointerException if {@code options} is null
     */
    public HttpTransport with(CallOptions options) {
        Objects.requireNonNull(options, "options");
        return view(settings.with(options), sources.with(options));
    }

    private HttpTransport view(CallSettings otherSettings, Sources otherSources) {
        return new HttpTransport(vendor, apiKey, baseUrl, userAgent, resources, otherSettings, otherSources, true);
    }

    /**
     * Makes a call.
     *
     * @return the value that the operation reads from the response
     * @throws IllegalArgumentException if an id is not valid as a path segment; the client sends nothing then
     * @throws SdkException if the call fails
     */
    public <T> T execute(Operation<T> operation) {
        return run(begin(operation));
    }

    private <T> CallContext<T> begin(Operation<T> operation) {
        Redactor redactor = new Redactor(settings.headers().values(), operation);
        return new CallContext<>(vendor, operation, resources.timing(), settings.totalTimeout(), apiKey, redactor);
    }

    private <T> T run(CallContext<T> call) {
        return new RetryLoop<>(resources.attempts(), resources.timing(), call, settings).run(() -> request(call));
    }

    private Request.Builder request(CallContext<?> call) {
        Operation<?> operation = call.operation();
        Request.Builder request = new Request.Builder()
                .url(operation.url(baseUrl))
                .headers(headers)
                .method(operation.method(), body(operation));
        return resources.tagsRequests() ? request.tag(CallInfo.class, call.info()) : request;
    }

    private static @Nullable RequestBody body(Operation<?> operation) {
        byte[] body = operation.body();
        if (body != null) {
            return RequestBody.create(body, JSON);
        }
        return METHODS_WITH_BODY.contains(operation.method()) ? RequestBody.EMPTY : null;
    }

    /**
     * Runs work, and returns its value with the response to the last call in it.
     *
     * @param work receives a view of this transport
     * @throws IllegalStateException if the work receives no response
     */
    public <T extends @Nullable Object> CallResponse<T> withResponse(Function<HttpTransport, T> work) {
        AtomicReference<@Nullable CallContext<?>> last = new AtomicReference<>();
        CallSettings recorded = settings.recordedBy(call -> {
            if (call.status().isPresent()) {
                last.set(call);
            }
        });
        T value = work.apply(view(recorded, sources));
        return Optional.ofNullable(last.get())
                .flatMap(call -> call.response(value))
                .orElseThrow(() -> new IllegalStateException("the work received no response"));
    }

    /**
     * Sends a request to an endpoint that has no types.
     *
     * @param reader reads the body of a successful response that has one
     */
    public CallResponse<JsonNode> raw(RawRequest request, ResponseReader<JsonNode> reader) {
        Operation.Draft draft = Operation.draft(
                "raw",
                retryClass(request),
                request.method(),
                PathTemplate.of(request.path()),
                request.ids().toArray(String[]::new));
        request.query().forEach(each -> draft.query(each.getKey(), each.getValue()));
        request.body().ifPresent(json -> draft.body(Values.TREE, json, null));
        return withResponse(http -> http.execute(draft.reads(body -> readIfPresent(body, reader))));
    }

    private static RetryClass retryClass(RawRequest request) {
        if (request.method().equals("GET")) {
            return RetryClass.READ;
        }
        return request.isIdempotent() ? RetryClass.REPEATABLE : RetryClass.UNSAFE;
    }

    private static JsonNode readIfPresent(InputStream body, ResponseReader<JsonNode> reader) throws IOException {
        byte[] bytes = body.readAllBytes();
        return bytes.length == 0 ? MissingNode.getInstance() : reader.read(new ByteArrayInputStream(bytes));
    }

    /**
     * Reads a resource until a read shows a change.
     *
     * @param read reads the resource
     * @param isMissing returns whether a failure means that the resource does not exist
     * @param shows returns whether a resource shows the change
     * @param atMost how long to wait
     * @throws IllegalArgumentException if {@code atMost} is not more than 0 and at most 24 hours
     * @throws NotVisibleException if no read shows the change in time
     */
    public <T> T awaitVisible(
            Supplier<Operation<T>> read,
            Predicate<ApiException> isMissing,
            Predicate<? super T> shows,
            Duration atMost) {
        Objects.requireNonNull(shows, "condition");
        if (atMost.isNegative() || atMost.isZero() || atMost.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("atMost must be more than 0 and at most 24 hours");
        }
        LastCall reads = new LastCall();
        Stopwatch watch = Stopwatch.start(resources.timing());
        try {
            return visibilityWait(atMost)
                    .run(() -> reads.execute(read.get()), isMissing, shows)
                    .orElseThrow(() -> reads.notVisible(watch.elapsed()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reads.interrupted();
        }
    }

    /** Returns the current time. */
    public Instant now() {
        return resources.timing().now();
    }

    VisibilityWait visibilityWait(Duration atMost) {
        return new VisibilityWait(resources.timing(), atMost);
    }

    /**
     * Returns a listing in which each page contains the cursor of the next.
     *
     * @param firstCursor the cursor of the first page; empty for the start of the listing
     * @param list returns the operation for the page at a cursor
     * @param identity returns a unique id of an item
     */
    public <T> Pages<T> pages(
            Optional<String> firstCursor,
            Function<Optional<String>, Operation<Page<T>>> list,
            Function<T, String> identity) {
        return new Pages<>(() -> {
            LastCall calls = new LastCall();
            return new CursorPages<>(
                    firstCursor, cursor -> calls.execute(list.apply(cursor)), identity, calls::contradiction);
        });
    }

    /**
     * Returns a listing of numbered pages.
     *
     * @param first the number of the first page
     * @param list returns the operation for the page with a number
     * @param identity returns a unique id of an item
     */
    public <T> Pages<T> numberedPages(
            int first, IntFunction<Operation<NumberedPages.Numbered<T>>> list, Function<T, String> identity) {
        return new Pages<>(() -> {
            LastCall calls = new LastCall();
            return new NumberedPages<>(
                    first, number -> calls.execute(list.apply(number)), false, identity, calls::contradiction);
        });
    }

    /**
     * Returns all items of a list that most deployments return in one response, and some in numbered pages.
     *
     * @param first the operation for the whole list, which is also page 0
     * @param page returns the operation for the page with a number and a size; the size is that of page 0
     * @param identity returns a unique id of an item
     * @throws PaginationException if the server counts more items than it returns
     */
    public <T> List<T> wholeList(
            Operation<NumberedPages.Numbered<T>> first,
            BiFunction<Integer, Integer, Operation<NumberedPages.Numbered<T>>> page,
            Function<T, String> identity) {
        LastCall calls = new LastCall();
        NumberedPages.Numbered<T> start = calls.execute(first);
        int size = start.items().size();
        List<T> all = new ArrayList<>(size);
        new NumberedPages<>(
                        0,
                        number -> number == 0 ? start : calls.execute(page.apply(number, size)),
                        true,
                        identity,
                        calls::contradiction)
                .forEachRemaining(each -> all.addAll(each.items()));
        return List.copyOf(all);
    }

    /** Runs blocking work on a thread of the client. If the future completes earlier, the work is interrupted. */
    public <T extends @Nullable Object> CompletableFuture<T> async(Supplier<T> work) {
        return AsyncTask.start(resources.executor(), work, this::closed);
    }

    private SdkException closed() {
        CallReport report = CallReport.builder()
                .vendor(vendor.name())
                .operation("async")
                .method("")
                .pathTemplate("")
                .attempts(0)
                .elapsed(Duration.ZERO)
                .outcome(Outcome.NOT_SENT)
                .build();
        return new ClientClosedException(report, "the client is closed");
    }

    /**
     * Describes the settings of this transport and where each comes from, without secrets.
     *
     * @param client the name of the client class
     * @param more describes the settings that only this vendor has
     */
    public String describe(String client, Consumer<Description> more) {
        Description description = new Description(client, sources);
        description.line("base URL", baseUrl.toString(), "baseUrl", "region", "host");
        description.line("API key", apiKey.description(), "apiKey");
        more.accept(description);
        settings.describe(description);
        description.line("User-Agent", userAgent);
        description.line("libraries", LibraryVersions.description());
        return description.toString();
    }

    /** Closes this transport and its views, and ends their calls. Has no effect on a view, or if it is closed already. */
    public void close() {
        if (!view) {
            resources.close();
        }
    }

    /** Returns the name of the vendor and the base URL. */
    @Override
    public String toString() {
        return vendor.name() + " at " + baseUrl;
    }

    /** Calls that belong together. It keeps the last one, to report what its response and those before it amount to. */
    private final class LastCall {
        private @Nullable CallContext<?> last;

        <T> T execute(Operation<T> operation) {
            CallContext<T> call = begin(operation);
            last = call;
            return run(call);
        }

        PaginationException contradiction(String message) {
            CallContext<?> call = call();
            return new PaginationException(call.failed(Outcome.APPLIED_RESPONSE_LOST), call.message(message));
        }

        NotVisibleException notVisible(Duration waited) {
            CallContext<?> call = call();
            return new NotVisibleException(
                    call.failed(Outcome.NOTHING_TO_APPLY),
                    call.message("the change is not visible after " + waited.toMillis() + " ms"),
                    waited);
        }

        SdkException interrupted() {
            return AttemptRunner.interrupted(call(), Outcome.NOTHING_TO_APPLY);
        }

        private CallContext<?> call() {
            return Objects.requireNonNull(last, "no call was made yet");
        }
    }
}
