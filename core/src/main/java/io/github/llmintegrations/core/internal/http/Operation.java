package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.SecretFields;
import io.github.llmintegrations.core.internal.json.Surrogates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One call as data: what is sent, what is read, and what it means to send it twice. */
public final class Operation<T> {
    private final String name;
    private final String method;
    private final PathTemplate path;
    private final RetryClass retryClass;
    private final List<@Nullable String> ids;
    private final List<String> query;
    private final List<String> encodedQuery;
    private final byte @Nullable [] body;
    private final List<String> secrets;
    private final Supplier<Optional<String>> refusalHint;
    private final Function<ApiException, Optional<Draft>> alternative;
    private final ResponseReader<T> reader;
    private final Optional<T> valueWhenGone;

    private Operation(Draft draft, ResponseReader<T> reader, Optional<T> valueWhenGone) {
        this.name = draft.name;
        this.method = draft.method;
        this.path = draft.path;
        this.retryClass = draft.retryClass;
        this.ids = draft.ids;
        this.query = draft.query;
        this.encodedQuery = draft.encodedQuery;
        this.body = draft.body;
        this.secrets = draft.secrets;
        this.refusalHint = draft.refusalHint;
        this.alternative = draft.alternative;
        this.reader = reader;
        this.valueWhenGone = valueWhenGone;
    }

    /**
     * Starts an operation.
     *
     * @param name the vendor's name for the call, such as {@code integrations.create}
     * @param ids the path's ids, in the template's order
     */
    public static Draft draft(
            String name, RetryClass retryClass, String method, PathTemplate path, @Nullable String... ids) {
        return new Draft(name, retryClass, method, path, ids);
    }

    String name() {
        return name;
    }

    String method() {
        return method;
    }

    PathTemplate path() {
        return path;
    }

    RetryClass retryClass() {
        return retryClass;
    }

    byte @Nullable [] body() {
        return body;
    }

    /** Tells each secret that the body holds. */
    void secrets(Consumer<String> found) {
        if (body != null) {
            secrets.forEach(found);
            SecretFields.passwordsOfUrls(new String(body, StandardCharsets.UTF_8), found);
        }
    }

    Optional<String> refusalHint() {
        return refusalHint.get();
    }

    /** Returns the operation to send instead after the server rejected the form of this one; empty if there is none. */
    Optional<Operation<T>> alternative(SdkException failure) {
        return failure instanceof ApiException rejection && (rejection.status() == 400 || rejection.status() == 422)
                ? alternative.apply(rejection).map(each -> each.reads(reader))
                : Optional.empty();
    }

    ResponseReader<T> reader() {
        return reader;
    }

    /** What a 404 means after an earlier attempt may have removed the resource; empty where it means a failure. */
    Optional<T> valueWhenGone() {
        return valueWhenGone;
    }

    HttpUrl url(HttpUrl base) {
        HttpUrl.Builder url = path.resolve(base, ids);
        for (int i = 0; i < query.size(); i += 2) {
            url.addQueryParameter(query.get(i), query.get(i + 1));
        }
        for (int i = 0; i < encodedQuery.size(); i += 2) {
            url.addEncodedQueryParameter(encodedQuery.get(i), encodedQuery.get(i + 1));
        }
        return url.build();
    }

    /** An operation of which it is not yet said how its answer is read. Not thread-safe. */
    public static final class Draft {
        private final String name;
        private final RetryClass retryClass;
        private final String method;
        private final PathTemplate path;
        private final List<@Nullable String> ids;
        private final List<String> query = new ArrayList<>();
        private final List<String> encodedQuery = new ArrayList<>();
        private byte @Nullable [] body;
        private final List<String> secrets = new ArrayList<>();
        private Supplier<Optional<String>> refusalHint = Optional::empty;
        private Function<ApiException, Optional<Draft>> alternative = rejection -> Optional.empty();

        private Draft(String name, RetryClass retryClass, String method, PathTemplate path, @Nullable String... ids) {
            this.name = name;
            this.retryClass = retryClass;
            this.method = method;
            this.path = path;
            this.ids = Arrays.asList(ids);
        }

        /**
         * Adds a parameter.
         *
         * @throws IllegalArgumentException if the value holds half a surrogate pair, which no URL can hold
         */
        public Draft query(String parameter, String value) {
            query.add(parameter);
            query.add(checked(parameter, value));
            return this;
        }

        public Draft query(String parameter, Optional<String> value) {
            value.ifPresent(each -> query(parameter, each));
            return this;
        }

        /**
         * Adds a document's fields as parameters.
         *
         * @param dialect what the codec wants to know about the server; may be null
         */
        public <V> Draft query(Codec<V> codec, V document, @Nullable Object dialect) {
            Documents.query(codec, document, dialect).forEach(this::query);
            return this;
        }

        public Draft query(String parameter, OptionalInt value) {
            value.ifPresent(each -> query(parameter, Integer.toString(each)));
            return this;
        }

        /**
         * Adds one parameter of several values with commas between them, which the values' own commas are told apart
         * from.
         *
         * @throws IllegalArgumentException if a value holds half a surrogate pair, which no URL can hold
         */
        public Draft queryList(String parameter, List<String> values) {
            String joined = values.stream()
                    .map(each -> percentEncoded(checked(parameter, each)))
                    .collect(Collectors.joining(","));
            encodedQuery.add(parameter);
            encodedQuery.add(joined);
            return this;
        }

        private static String checked(String parameter, String value) {
            if (!Surrogates.areAllPaired(value)) {
                throw new IllegalArgumentException(parameter + " must not hold lone surrogates");
            }
            return value;
        }

        private static String percentEncoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        }

        /**
         * Sends a document.
         *
         * @param dialect what the codec wants to know about the server; may be null
         * @throws IllegalArgumentException if the document cannot be written; the message does not show what it holds
         */
        public <V> Draft body(Codec<V> codec, V document, @Nullable Object dialect) {
            this.body = Documents.write(codec, document, dialect, secrets::add);
            return this;
        }

        /** A sentence for the message of a 400 or a 422, when something about the request's form may be why. */
        public Draft refusalHint(Supplier<Optional<String>> sentence) {
            this.refusalHint = sentence;
            return this;
        }

        /**
         * Adds another form of the request, which is sent at once after the server rejected this one with 400 or 422, and so
         * did nothing.
         *
         * @param form returns the other form, given the rejection; empty if there is none
         */
        public Draft alternative(Function<ApiException, Optional<Draft>> form) {
            this.alternative = form;
            return this;
        }

        /** Reads the answer with a document's table. */
        public <T> Operation<T> reads(Codec<T> codec) {
            return reads(ResponseReader.of(codec));
        }

        public <T> Operation<T> reads(ResponseReader<T> reader) {
            return new Operation<>(this, reader, Optional.empty());
        }

        /** The operation changes something, and its answer says nothing but whether it was done. */
        public Operation<ResponseReader.Done> changes() {
            return reads(SuccessFlag.checkedAlone());
        }

        /** The operation removes what its path names, and its answer says nothing but whether it was done. */
        public Operation<ResponseReader.Done> removes() {
            return new Operation<>(this, SuccessFlag.checkedAlone(), Optional.of(ResponseReader.Done.DONE));
        }
    }
}
