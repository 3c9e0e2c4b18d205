package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Stands between OkHttp and the network, where there is a connection and nothing was sent yet. Records what is sent, and
 * keeps requests off connections that died while they were idle.
 */
final class DeliveryInterceptor implements Interceptor {
    /** For all clients, since those with the same HTTP client share its connections. */
    private static final StaleConnections STALE_CONNECTIONS = new StaleConnections();

    private final BooleanSupplier closed;

    DeliveryInterceptor(BooleanSupplier closed) {
        this.closed = closed;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        AttemptState attempt = AttemptState.of(chain.call());
        if (attempt == null) {
            return chain.proceed(chain.request()); // a request that an interceptor of the application makes
        }
        if (closed.getAsBoolean()) {
            throw new IOException("the client is closed");
        }
        Connection connection = chain.connection();
        if (connection != null && STALE_CONNECTIONS.isStale(connection)) {
            throw new StaleConnectionException();
        }
        attempt.sending();
        Response response = chain.proceed(chain.request());
        if (connection != null) {
            STALE_CONNECTIONS.responded(connection);
        }
        return ContentLength.enforce(response);
    }
}
