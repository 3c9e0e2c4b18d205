package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor.Chain;
import okhttp3.Response;

/**
 * Keeps OkHttp from sending a request again by itself, as it does after some responses (407, 421, 503, redirects). OkHttp
 * decides on that by the status, between the interceptors of the application and those of the network. There it sees a
 * status that it does not act upon; all interceptors see the response as the server sent it.
 */
final class FollowUps {
    private static final int INERT = 400;
    private static final int NOT_MODIFIED = 304;

    private FollowUps() {}

    /** The outermost interceptor of the network. */
    static Response hide(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        AttemptState attempt = AttemptState.of(chain.call());
        if (attempt == null) {
            return response; // not ours: an interceptor of the caller's makes requests of its own
        }
        int status = response.code();
        boolean hidden = status >= 300 && status != NOT_MODIFIED; // which has no body, where INERT has
        attempt.hide(hidden ? status : 0);
        return hidden ? response.newBuilder().code(INERT).build() : response;
    }

    /** The innermost interceptor of the application. */
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
