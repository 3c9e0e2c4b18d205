package io.github.llmintegrations.core.internal.http;

import java.util.List;
import okhttp3.OkHttpClient;

/**
 * Distinguishes unchecked exceptions that OkHttp throws because of malformed input from the network from those of the
 * application's interceptors, listeners and DNS, and of their misuse of OkHttp.
 */
final class OkHttpFailure {
    private static final String OKHTTP = OkHttpClient.class.getPackageName() + ".";
    private static final String OURS = OkHttpFailure.class.getPackageName() + ".";

    /** After the request is sent, an exception above the network means that an interceptor proceeds again without closing. */
    private static final String ABOVE_THE_NETWORK = FollowUps.class.getName();

    private static final List<String> BENEATH_OKHTTP = List.of("okio.", "kotlin.", "java.", "javax.", "jdk.", "sun.");

    private OkHttpFailure() {}

    /** Returns whether OkHttp threw the exception, with no code of the application between OkHttp and this library. */
    static boolean isThrownByOkHttp(RuntimeException thrown, AttemptState attempt) {
        boolean byOkHttp = false;
        for (StackTraceElement frame : thrown.getStackTrace()) {
            String name = frame.getClassName();
            if (name.startsWith(OKHTTP)) {
                byOkHttp = true;
            } else if (BENEATH_OKHTTP.stream().noneMatch(name::startsWith)) {
                return byOkHttp && name.startsWith(OURS) && !(attempt.isSent() && name.equals(ABOVE_THE_NETWORK));
            }
        }
        return false;
    }
}
