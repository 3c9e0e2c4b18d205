package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.io.IOException;
import okhttp3.ConnectionPool;

/** A program that receives successful responses and an error response that are larger than its heap. */
final class HeapLimitProgram {
    private HeapLimitProgram() {}

    public static void main(String[] args) throws IOException {
        ConnectionPool pool = new ConnectionPool();
        HttpTransport transport = TestBuilder.hosted()
                .baseUrl(args[0])
                .configureHttpClient(http -> http.connectionPool(pool))
                .open();

        refuses(transport, TestOperations.get());
        refuses(transport, flagged());
        fails(transport, TestOperations.create());
        check(pool.connectionCount() == pool.idleConnectionCount(), "a connection is in use");
        System.out.println("done");
        System.in.readNBytes(1);
    }

    /** Reads the same response with a check of the success flag. */
    private static Operation<Thing> flagged() {
        return Operation.draft("things.get", RetryClass.READ, "GET", TestOperations.THING, "t1")
                .reads(SuccessFlag.checked(Thing.CODEC));
    }

    private static void refuses(HttpTransport transport, Operation<?> operation) {
        try {
            transport.execute(operation);
            check(false, "a body of any size is read");
        } catch (DecodeException e) {
            String message = String.valueOf(e.getMessage());
            check(message.contains("larger than 16777216 bytes"), message);
        }
    }

    private static void fails(HttpTransport transport, Operation<?> operation) {
        try {
            transport.execute(operation);
            check(false, "a failure is a success");
        } catch (ServerException e) {
            check(e.status() == 500, "another failure");
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
