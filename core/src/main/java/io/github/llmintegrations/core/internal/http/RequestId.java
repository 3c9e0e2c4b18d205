package io.github.llmintegrations.core.internal.http;

import java.util.List;
import java.util.Optional;
import okhttp3.Response;

/** Finds the id under which a vendor's support can find a request. */
final class RequestId {
    private static final List<String> HEADERS = List.of("x-request-id", "x-portkey-trace-id", "cf-ray");

    private RequestId() {}

    static Optional<String> of(Response response) {
        return HEADERS.stream()
                .flatMap(name -> response.headers(name).stream())
                .filter(id -> !id.isBlank())
                .findFirst();
    }
}
