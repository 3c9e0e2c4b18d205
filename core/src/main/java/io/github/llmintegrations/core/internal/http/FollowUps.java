package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor.Chain;
import okhttp3.Response;

/**
 * Two interceptors that keep OkHttp from sending follow-up requests, as it does after some responses (407, 421, 503, redirects).
 * OkHttp decides by the status, between the application interceptors and the network interceptors. There, these interceptors
 * replace the status by one on which OkHttp does not act; all other interceptors see the response as the server sent it.
 */
final class FollowUps {
    private static final int INERT = 400;
    private static final int NOT_MODIFIED = 304;

    private FollowUps() {}

    /** Hides the status of a response. The outermost network interceptor. */
    static Response hide(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        AttemptState attempt = AttemptState.of(chain.call());
        if (attempt == null) {
            return response; // a request that an interceptor of the application makes
        }
        int status = response.code();
        boolean hidden = status >= 300 && status != NOT_MODIFIED; // a 304 has no body, unlike INERT
        attempt.hideStatus(hidden ? status : 0);
        return hidden ? response.newBuilder().code(INERT).build() : response;
    }

    /** Restores the status of a response. The innermost application interceptor. */
    static Response restore(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        AttemptState attempt = AttemptState.of(chain.call());
        if (attempt == null || attempt.hiddenStatus() == 0) {
            return response;
        }
        Response.Builder restored = response.newBuilder().code(attempt.hiddenStatus());
        Response fromNetwork = response.networkResponse();
        if (fromNetwork != null) {
            restored.networkResponse(
                    fromNetwork.newBuilder().code(attempt.hiddenStatus()).build());
        }
        return restored.build();
    }
}
