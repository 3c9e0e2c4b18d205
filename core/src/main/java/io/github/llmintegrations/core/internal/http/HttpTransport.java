package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.CallReport;
import io.github.llmintegrations.core.ClientClosedException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.PaginationException;
import io.github.llmintegrations.core.SdkException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
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

    private final Vendor vendor;
    private final ApiKey apiKey;
    private final HttpUrl baseUrl;
    private final String userAgent;
    private final HttpResources resources;
    private final CallSettings settings;
    /** Transient, so that serializers that read fields by reflection do not find secrets in it. */
    private final transient Headers headers;

    private final boolean view;

    private HttpTransport(
            Vendor vendor,
            ApiKey apiKey,
            HttpUrl baseUrl,
            String userAgent,
            HttpResources resources,
            CallSettings settings,
            boolean view) {
        this.vendor = vendor;
        this.apiKey = apiKey;
        this.baseUrl = baseUrl;
        this.userAgent = userAgent;
        this.resources = resources;
        this.settings = settings;
        this.headers = headers(userAgent, settings);
        this.view = view;
    }

    /** Returns a transport, without opening a connection. */
    static HttpTransport open(
            Vendor vendor,
            ApiKey apiKey,
            HttpUrl baseUrl,
            String userAgent,
            HttpResources resources,
            CallSettings settings) {
        return new HttpTransport(vendor, apiKey, baseUrl, userAgent, resources, settings, false);
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
        return new HttpTransport(vendor, apiKey, baseUrl, userAgent, resources, settings.with(options), true);
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
        return new RetryLoop<>(resources.attempts(), resources.timing(), call, settings).run(this::request);
    }

    private Request.Builder request(Operation<?> operation) {
        byte[] body = operation.body();
        return new Request.Builder()
                .url(operation.url(baseUrl))
                .headers(headers)
                .method(operation.method(), body == null ? null : RequestBody.create(body, JSON));
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
            PageCalls calls = new PageCalls();
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
            PageCalls calls = new PageCalls();
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
        PageCalls calls = new PageCalls();
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
    public <T> CompletableFuture<T> async(Supplier<T> work) {
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

    /** The calls for the pages of one listing. It keeps the last call, to report a page that contradicts earlier ones. */
    private final class PageCalls {
        private @Nullable CallContext<?> last;

        <T> T execute(Operation<T> list) {
            CallContext<T> call = begin(list);
            last = call;
            return run(call);
        }

        PaginationException contradiction(String message) {
            CallContext<?> call = Objects.requireNonNull(last, "no page has arrived yet");
            return new PaginationException(call.failed(Outcome.APPLIED_RESPONSE_LOST), call.message(message));
        }
    }
}
