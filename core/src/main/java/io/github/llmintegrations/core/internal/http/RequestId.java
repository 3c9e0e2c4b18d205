package io.github.llmintegrations.core.internal.http;

import java.util.List;
import java.util.Optional;
import okhttp3.Response;

/** Finds the vendor's id of a request in the headers of its response. */
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
