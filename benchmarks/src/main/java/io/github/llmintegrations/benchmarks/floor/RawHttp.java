package io.github.llmintegrations.benchmarks.floor;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp with its defaults, and a consumer of the response bodies. */
public final class RawHttp {
    private final OkHttpClient http = new OkHttpClient();
    private final Consumer consumer;

    public RawHttp(Consumer consumer) {
        this.consumer = consumer;
    }

    public long send(Request request) throws IOException {
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("HTTP " + response.code());
            }
            return consumer.consume(response.body().byteStream());
        }
    }

    /** Reads a body to its end. */
    @FunctionalInterface
    public interface Consumer {
        /** Returns the number of bytes or tokens read. */
        long consume(InputStream body) throws IOException;
    }
}
