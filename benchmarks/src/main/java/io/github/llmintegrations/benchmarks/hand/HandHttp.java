package io.github.llmintegrations.benchmarks.hand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Sends requests, retries where that is safe, and reads the responses. */
public final class HandHttp {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int MAX_RETRIES = 2;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final OkHttpClient http = new OkHttpClient.Builder()
            .readTimeout(Duration.ofSeconds(30))
            .writeTimeout(Duration.ofSeconds(30))
            .build();
    private final String authHeader;
    private final String authValue;

    public HandHttp(String authHeader, String authValue) {
        this.authHeader = authHeader;
        this.authValue = authValue;
    }

    public <T> T get(HttpUrl url, ObjectReader reader, Class<T> type) throws IOException {
        return send(request(url).get().build(), reader, type);
    }

    public <T> T post(HttpUrl url, byte[] json, ObjectReader reader, Class<T> type) throws IOException {
        return send(request(url).post(RequestBody.create(json, JSON)).build(), reader, type);
    }

    private Request.Builder request(HttpUrl url) {
        return new Request.Builder()
                .url(url)
                .header("Accept", "application/json")
                .header("User-Agent", "by-hand/1.0")
                .header(authHeader, authValue);
    }

    private <T> T send(Request request, ObjectReader reader, Class<T> type) throws IOException {
        boolean isGet = request.method().equals("GET");
        for (int retry = 0; ; retry++) {
            Duration pause;
            try (Response response = http.newCall(request).execute()) {
                if (response.isSuccessful()) {
                    return reader.readValue(response.body().byteStream(), type);
                }
                if (retry == MAX_RETRIES || !isWorthARetry(response.code(), isGet)) {
                    throw new HandException(response.code(), response.body().string());
                }
                pause = retryAfter(response, retry);
            } catch (JsonProcessingException | HandException e) {
                throw e;
            } catch (IOException e) {
                if (retry == MAX_RETRIES || !isGet) {
                    throw e;
                }
                pause = backoff(retry);
            }
            sleep(pause);
        }
    }

    private static boolean isWorthARetry(int status, boolean isGet) {
        return status == TOO_MANY_REQUESTS || (isGet && status >= 500);
    }

    private static Duration retryAfter(Response response, int retry) {
        String seconds = response.header("Retry-After");
        try {
            return seconds == null ? backoff(retry) : Duration.ofSeconds(Long.parseLong(seconds));
        } catch (NumberFormatException e) {
            return backoff(retry);
        }
    }

    private static Duration backoff(int retry) {
        return FIRST_PAUSE.multipliedBy(1L << retry);
    }

    private static void sleep(Duration pause) throws InterruptedIOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
