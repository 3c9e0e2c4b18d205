package io.github.llmintegrations.core.internal.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import okhttp3.Connection;

/** When each connection last answered, as long as there is the connection. Thread-safe. */
final class LastAnswers {
    /** Of a connection that has not answered yet: less than any time. */
    static final long NEVER = -1;

    /** One lock for all would be where many threads meet. */
    private static final int LOCKS = 32;

    private final List<Map<Connection, Long>> times = new ArrayList<>(LOCKS);

    LastAnswers() {
        for (int i = 0; i < LOCKS; i++) {
            times.add(Collections.synchronizedMap(new WeakHashMap<>()));
        }
    }

    void answeredNow(Connection connection) {
        times(connection).put(connection, System.nanoTime());
    }

    /** How long ago it answered, or {@link #NEVER}. */
    long nanosSince(Connection connection) {
        Long last = times(connection).get(connection);
        return last == null ? NEVER : System.nanoTime() - last;
    }

    private Map<Connection, Long> times(Connection connection) {
        return times.get(Math.floorMod(connection.hashCode(), LOCKS));
    }
}
