package io.github.llmintegrations.benchmarks.floor;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp as it comes, and something that consumes the bodies. */
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

    /** Takes a body to its end. */
    @FunctionalInterface
    public interface Consumer {
        /** How much there was. */
        long consume(InputStream body) throws IOException;
    }
}
