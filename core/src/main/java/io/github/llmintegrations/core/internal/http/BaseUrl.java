package io.github.llmintegrations.core.internal.http;

import java.util.Set;
import okhttp3.HttpUrl;

/** Parses base URLs, and rejects those that would leak the API key. Messages never contain the URL, which may hold a password. */
final class BaseUrl {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private BaseUrl() {}

    static HttpUrl parse(String text, boolean allowPlainHttp) {
        String trimmed = text.strip();
        if (!trimmed.chars().allMatch(each -> each > ' ' && each < 0x7F) || trimmed.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("baseUrl must be ASCII without spaces and backslashes");
        }
        if (!trimmed.startsWith("https://") && !trimmed.startsWith("http://")) {
            throw new IllegalArgumentException("baseUrl must start with https://");
        }
        HttpUrl url = HttpUrl.parse(trimmed);
        if (url == null) {
            throw new IllegalArgumentException("baseUrl is not a URL");
        }
        if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
            throw new IllegalArgumentException("baseUrl must not contain user info");
        }
        if (url.encodedQuery() != null || url.encodedFragment() != null) {
            throw new IllegalArgumentException("baseUrl must not contain a query or a fragment");
        }
        if (!url.isHttps() && !LOOPBACK.contains(url.host()) && !allowPlainHttp) {
            throw new IllegalArgumentException(
                    "baseUrl must start with https://, since http:// would expose the API key; see allowPlainHttp()");
        }
        return withoutTrailingSlashes(url);
    }

    private static HttpUrl withoutTrailingSlashes(HttpUrl url) {
        String path = url.encodedPath();
        int end = path.length();
        while (end > 1 && path.charAt(end - 1) == '/') {
            end--;
        }
        return url.newBuilder().encodedPath(path.substring(0, end)).build();
    }
}
