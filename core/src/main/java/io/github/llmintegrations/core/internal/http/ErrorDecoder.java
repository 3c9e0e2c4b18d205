package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.ApiError;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.Timing;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/** Turns error responses into exceptions, whatever their body. */
final class ErrorDecoder {
    private static final long MOST_BYTES = 64 << 10;
    private static final int LONGEST_DETAIL = 240;

    private static final int SEE_OTHER = 303;
    private static final int REQUEST_TIMEOUT = 408;
    private static final Set<Integer> REJECTING_5XX = Set.of(501, 505);

    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(402, "Payment Required"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(408, "Request Timeout"),
            Map.entry(409, "Conflict"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"));

    private final Timing timing;

    ErrorDecoder(Timing timing) {
        this.timing = timing;
    }

    ApiException decode(CallContext<?> call, Response response) {
        return decode(call, response, start(response));
    }

    ApiException decode(CallContext<?> call, Response response, byte[] bytes) {
        ErrorBody body = new ErrorBody(bytes, mediaType(response), call.redactor());
        call.receivedInBody(body.requestId());
        ApiError error = ApiError.builder()
                .status(response.code())
                .problem(body.problem())
                .errorCode(body.errorCode())
                .requestId(call.requestId())
                .retryAfter(RetryAfter.read(response.headers("Retry-After"), response.header("Date"), timing::now))
                .body(body.snippet())
                .build();
        return ApiException.of(
                call.failed(outcome(response.code())), message(call, response, body, error.requestId()), error);
    }

    private static String message(CallContext<?> call, Response response, ErrorBody body, Optional<String> requestId) {
        int status = response.code();
        StringBuilder message = new StringBuilder().append(status);
        Optional.ofNullable(REASONS.get(status))
                .ifPresent(reason -> message.append(' ').append(reason));
        if (response.isRedirect()) {
            message.append(": the client does not follow redirects").append(target(call, response));
        }
        if (response.isSuccessful()) {
            message.append(", but the body reports a failure");
        }
        body.message().ifPresent(text -> message.append(": ").append(shortened(text)));
        if (status == 400 || status == 422) {
            call.operation()
                    .rejectionHint()
                    .ifPresent(hint -> message.append(" (").append(hint).append(')'));
        }
        requestId.ifPresent(id -> message.append(" (request id ").append(id).append(')'));
        return call.message(message.toString());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL) + "…";
    }

    /** Returns the host of a redirect's target, without its path and query, which may contain secrets. */
    private static String target(CallContext<?> call, Response response) {
        String location = response.header("Location");
        return Optional.ofNullable(location)
                .map(each -> response.request().url().resolve(each))
                .map(url -> " (to " + call.redactor().redact(url.host()) + ")")
                .orElse("");
    }

    /** Returns the outcome of an attempt with an error response of this status. */
    static Outcome outcome(int status) {
        boolean rejected = switch (status / 100) {
            case 2 -> true; // the body reports a failure
            case 3 -> status != SEE_OTHER;
            case 4 -> status != REQUEST_TIMEOUT;
            case 5 -> REJECTING_5XX.contains(status);
            default -> false;
        };
        return rejected ? Outcome.REJECTED : Outcome.UNKNOWN;
    }

    private static String mediaType(Response response) {
        MediaType type = response.body().contentType();
        return type == null ? "" : (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    }

    /** Returns the start of the body. If reading fails, returns what has arrived: the status alone decides on the exception. */
    private static byte[] start(Response response) {
        BufferedSource source = response.body().source();
        try (Buffer kept = new Buffer()) {
            try {
                while (kept.size() < MOST_BYTES && source.read(kept, MOST_BYTES - kept.size()) >= 0) {
                    // read() appends to the buffer
                }
            } catch (IOException e) {
                // keeps what has arrived
            }
            return kept.readByteArray();
        }
    }
}
