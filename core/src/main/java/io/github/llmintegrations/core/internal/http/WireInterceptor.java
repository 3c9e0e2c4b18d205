package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;

/**
 * Stands between OkHttp and the network, where a connection is at hand and nothing was sent yet. It knows what was
 * sent, and keeps requests that cannot be spared off connections that died while idle.
 */
final class WireInterceptor implements Interceptor {
    /** A connection that answered this recently is taken for alive without looking. */
    private static final long FRESH_NANOS = 5_000_000;

    /** Of all clients, since those on one HTTP client share its connections. */
    private static final LastAnswers LAST_ANSWERS = new LastAnswers();

    private final BooleanSupplier closed;
    private final RunningAttempts running;

    WireInterceptor(BooleanSupplier closed, RunningAttempts running) {
        this.closed = closed;
        this.running = running;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Wire wire = running.wire(chain.call());
        if (wire == null) {
            return chain.proceed(chain.request()); // not ours: an interceptor of the caller's makes requests of its own
        }
        if (closed.getAsBoolean()) {
            throw new IOException("the client is closed");
        }
        Connection connection = chain.connection();
        // HTTP/2 looks after its connections itself: a second reader would wait for ever, or take its bytes.
        boolean pooled = connection != null && connection.protocol() == Protocol.HTTP_1_1;
        if (pooled && isStale(connection, wire)) {
            throw new StaleConnectionException();
        }
        wire.sending();
        Response response = chain.proceed(chain.request());
        if (pooled) {
            LAST_ANSWERS.answeredNow(connection);
        }
        return AnswerLength.hold(response);
    }

    private static boolean isStale(Connection connection, Wire wire) {
        if (LAST_ANSWERS.nanosSince(connection) <= FRESH_NANOS) {
            return false;
        }
        if (!wire.canBeSpared()) {
            return IdleSocket.isDead(connection.socket());
        }
        wire.atRisk();
        return IdleSocket.hasSpoken(connection.socket());
    }
}
