package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor.Chain;
import okhttp3.Response;

/**
 * Keeps OkHttp from sending a request again by itself, as it does after some answers (407, 421, 503, redirects). OkHttp
 * decides on that between an application's interceptors and those of the network, by the status, and there it sees one
 * that it does nothing about. Everybody else sees the answer as it came, and as interceptors changed it.
 */
final class FollowUps {
    private static final int INERT = 400;
    private static final int NOT_MODIFIED = 304;

    private final RunningAttempts running;

    FollowUps(RunningAttempts running) {
        this.running = running;
    }

    /** The outermost interceptor of the network. */
    Response hide(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Wire wire = running.wire(chain.call());
        if (wire == null) {
            return response; // not ours: an interceptor of the caller's makes requests of its own
        }
        int status = response.code();
        boolean hidden = status >= 300 && status != NOT_MODIFIED; // which has no body, where INERT has
        wire.hide(hidden ? status : 0);
        return hidden ? response.newBuilder().code(INERT).build() : response;
    }

    /** The innermost interceptor of the application. */
    Response restore(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Wire wire = running.wire(chain.call());
        if (wire == null || wire.hidden() == 0) {
            return response;
        }
        Response.Builder restored = response.newBuilder().code(wire.hidden());
        Response fromNetwork = response.networkResponse();
        if (fromNetwork != null) {
            restored.networkResponse(
                    fromNetwork.newBuilder().code(wire.hidden()).build());
        }
        return restored.build();
    }
}
