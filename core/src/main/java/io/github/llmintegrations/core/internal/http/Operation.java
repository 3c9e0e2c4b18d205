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

/**
 * The description of a call: its request, the reader of its response and its retry class. Immutable.
 *
 * @param <T> the type of the value that the call returns
 */
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
    private final Supplier<Optional<String>> rejectionHint;
    private final Function<ApiException, Optional<Draft>> alternative;
    private final ResponseReader<T> reader;
    private final Optional<T> valueIfNotFound;

    private Operation(Draft draft, ResponseReader<T> reader, Optional<T> valueIfNotFound) {
        this.name = draft.name;
        this.method = draft.method;
        this.path = draft.path;
        this.retryClass = draft.retryClass;
        this.ids = draft.ids;
        this.query = draft.query;
        this.encodedQuery = draft.encodedQuery;
        this.body = draft.body;
        this.secrets = draft.secrets;
        this.rejectionHint = draft.rejectionHint;
        this.alternative = draft.alternative;
        this.reader = reader;
        this.valueIfNotFound = valueIfNotFound;
    }

    /**
     * Starts an operation.
     *
     * @param name the name of the operation, such as {@code integrations.create}
     * @param ids the ids in the path, in the order of the template
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

    /** Passes each secret in the body to a consumer. */
    void secrets(Consumer<String> found) {
        if (body != null) {
            secrets.forEach(found);
            SecretFields.passwordsOfUrls(new String(body, StandardCharsets.UTF_8), found);
        }
    }

    Optional<String> rejectionHint() {
        return rejectionHint.get();
    }

    /** Returns the operation to send after the server has rejected the form of this one; empty if there is none. */
    Optional<Operation<T>> alternative(SdkException failure) {
        return failure instanceof ApiException rejection && (rejection.status() == 400 || rejection.status() == 422)
                ? alternative.apply(rejection).map(each -> each.reads(reader))
                : Optional.empty();
    }

    ResponseReader<T> reader() {
        return reader;
    }

    /**
     * Returns the value of the call for a 404 after an earlier attempt that may have removed the resource; empty if a 404 is
     * always a failure.
     */
    Optional<T> valueIfNotFound() {
        return valueIfNotFound;
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

    /** A builder of an operation. Not thread-safe. */
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
        private Supplier<Optional<String>> rejectionHint = Optional::empty;
        private Function<ApiException, Optional<Draft>> alternative = rejection -> Optional.empty();

        private Draft(String name, RetryClass retryClass, String method, PathTemplate path, @Nullable String... ids) {
            this.name = name;
            this.retryClass = retryClass;
            this.method = method;
            this.path = path;
            this.ids = Arrays.asList(ids);
        }

        /**
         * Adds a query parameter.
         *
         * @throws IllegalArgumentException if the value contains a lone surrogate, which a URL cannot represent
         */
        public Draft query(String parameter, String value) {
            query.add(parameter);
            query.add(checked(parameter, value));
            return this;
        }

        /**
         * Adds a query parameter if it has a value.
         *
         * @throws IllegalArgumentException if the value contains a lone surrogate, which a URL cannot represent
         */
        public Draft query(String parameter, Optional<String> value) {
            value.ifPresent(each -> query(parameter, each));
            return this;
        }

        /**
         * Adds the fields of a document as query parameters.
         *
         * @param dialect the dialect of the server, for the vendor's codecs; may be null
         */
        public <V> Draft query(Codec<V> codec, V document, @Nullable Object dialect) {
            Documents.query(codec, document, dialect).forEach(this::query);
            return this;
        }

        /** Adds a query parameter if it has a value. */
        public Draft query(String parameter, OptionalInt value) {
            value.ifPresent(each -> query(parameter, Integer.toString(each)));
            return this;
        }

        /**
         * Adds one query parameter with several values, separated by commas. Commas within the values are percent-encoded.
         *
         * @throws IllegalArgumentException if a value contains a lone surrogate, which a URL cannot represent
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
                throw new IllegalArgumentException(parameter + " must not contain lone surrogates");
            }
            return value;
        }

        private static String percentEncoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        }

        /**
         * Sets the body to a document.
         *
         * @param dialect the dialect of the server, for the vendor's codecs; may be null
         * @throws IllegalArgumentException if the document cannot be written; the message contains no value
         */
        public <V> Draft body(Codec<V> codec, V document, @Nullable Object dialect) {
            this.body = Documents.write(codec, document, dialect, secrets::add);
            return this;
        }

        /** Sets a sentence for the message of a 400 or a 422 that the form of the request may cause. */
        public Draft rejectionHint(Supplier<Optional<String>> sentence) {
            this.rejectionHint = sentence;
            return this;
        }

        /**
         * Adds another form of the request. If the server rejects this form with 400 or 422, so that it did nothing, the client
         * sends the other form at once.
         *
         * @param form returns the other form, given the rejection; empty if there is none
         */
        public Draft alternative(Function<ApiException, Optional<Draft>> form) {
            this.alternative = form;
            return this;
        }

        /** Returns the operation that reads its response with a codec. */
        public <T> Operation<T> reads(Codec<T> codec) {
            return reads(ResponseReader.of(codec));
        }

        /** Returns the operation that reads its response with a reader. */
        public <T> Operation<T> reads(ResponseReader<T> reader) {
            return new Operation<>(this, reader, Optional.empty());
        }

        /** Returns the operation that changes a resource and reads only the success flag of its response. */
        public Operation<ResponseReader.Done> changes() {
            return reads(SuccessFlag.checkedWithoutValue());
        }

        /** Returns the operation that removes the resource at its path and reads only the success flag of its response. */
        public Operation<ResponseReader.Done> removes() {
            return new Operation<>(this, SuccessFlag.checkedWithoutValue(), Optional.of(ResponseReader.Done.DONE));
        }
    }
}
