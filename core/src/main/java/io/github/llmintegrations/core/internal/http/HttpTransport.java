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

/** Carries operations to one vendor's API. Immutable and thread-safe; views with other options share its connections. */
public final class HttpTransport {
    private static final MediaType JSON = MediaType.get("application/json");

    private final Vendor vendor;
    private final ApiKey apiKey;
    private final HttpUrl baseUrl;
    private final String userAgent;
    private final HttpResources resources;
    private final CallSettings settings;
    /** Out of reach of serializers that read fields by reflection. */
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

    /** Opens a transport. Connects nothing yet. */
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

    /** A view for calls with these options, which win over this transport's own. */
    public HttpTransport with(CallOptions options) {
        Objects.requireNonNull(options, "options");
        return new HttpTransport(vendor, apiKey, baseUrl, userAgent, resources, settings.with(options), true);
    }

    /**
     * Makes a call.
     *
     * @throws IllegalArgumentException if an id cannot be a path segment; nothing is sent then
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

    /** The listing that goes on with each page's cursor. */
    public <T> Pages<T> pages(
            Optional<String> firstCursor,
            Function<Optional<String>, Operation<Page<T>>> list,
            Function<T, String> identity) {
        return new Pages<>(() -> {
            Walk walk = new Walk();
            return new CursorPages<>(
                    firstCursor, cursor -> walk.execute(list.apply(cursor)), identity, walk::contradiction);
        });
    }

    /** The listing of numbered pages. */
    public <T> Pages<T> numberedPages(
            int first, IntFunction<Operation<NumberedPages.Numbered<T>>> list, Function<T, String> identity) {
        return new Pages<>(() -> {
            Walk walk = new Walk();
            return new NumberedPages<>(
                    first, number -> walk.execute(list.apply(number)), false, identity, walk::contradiction);
        });
    }

    /**
     * All items of a list that comes at once, and that some deployments send in numbered pages all the same.
     *
     * @param first asks for the whole list, which is page 0 where there are others
     * @param page asks for the page of a number and a size, which is that of the first answer
     * @throws PaginationException if the server counts more items than it sends
     */
    public <T> List<T> wholeList(
            Operation<NumberedPages.Numbered<T>> first,
            BiFunction<Integer, Integer, Operation<NumberedPages.Numbered<T>>> page,
            Function<T, String> identity) {
        Walk walk = new Walk();
        NumberedPages.Numbered<T> start = walk.execute(first);
        int size = start.items().size();
        List<T> all = new ArrayList<>(size);
        new NumberedPages<>(
                        0,
                        number -> number == 0 ? start : walk.execute(page.apply(number, size)),
                        true,
                        identity,
                        walk::contradiction)
                .forEachRemaining(each -> all.addAll(each.items()));
        return List.copyOf(all);
    }

    /** Runs blocking work on a thread of the client; completing the future earlier interrupts the work. */
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

    /** Ends all calls of this transport and its views, unless it is itself a view. Can be repeated. */
    public void close() {
        if (!view) {
            resources.close();
        }
    }

    /** Where requests go; shows no key. */
    @Override
    public String toString() {
        return vendor.name() + " at " + baseUrl;
    }

    /** The calls for one listing's pages. It keeps the last, whose page may contradict the earlier ones. */
    private final class Walk {
        private @Nullable CallContext<?> last;

        <T> T execute(Operation<T> list) {
            CallContext<T> call = begin(list);
            last = call;
            return run(call);
        }

        PaginationException contradiction(String message) {
            CallContext<?> call = Objects.requireNonNull(last, "no page has come yet");
            return new PaginationException(call.failed(Outcome.APPLIED_RESPONSE_LOST), call.message(message));
        }
    }
}
