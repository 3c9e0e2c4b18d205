package io.github.llmintegrations.examples;

import java.io.IOException;
import java.io.PrintStream;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Prints method, path, query and status of each request, but neither headers nor bodies, which contain secrets. */
final class WireLog implements Interceptor {
    private final PrintStream out;

    WireLog(PrintStream out) {
        this.out = out;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        HttpUrl url = chain.request().url();
        String query = url.encodedQuery() == null ? "" : "?" + url.encodedQuery();
        out.println("→ " + chain.request().method() + " " + url.encodedPath() + query + "  " + response.code());
        return response;
    }
}
