package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * The innermost network interceptor: there is a connection, and OkHttp has not sent the request yet. It records that the client
 * sends the request, and keeps requests from connections that the server closed while they were idle.
 */
final class DeliveryInterceptor implements Interceptor {
    /** Shared by all clients, since clients with the same HTTP client share connections. */
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
