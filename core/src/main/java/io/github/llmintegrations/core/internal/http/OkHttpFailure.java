package io.github.llmintegrations.core.internal.http;

import java.util.List;
import okhttp3.OkHttpClient;

/**
 * Tells unchecked exceptions that OkHttp throws by itself, over what comes from the network, from those that pass through
 * it: of interceptors, listeners and look-ups of the caller's, and of their misuse of OkHttp.
 */
final class OkHttpFailure {
    private static final String OKHTTP = OkHttpClient.class.getPackageName() + ".";
    private static final String OURS = OkHttpFailure.class.getPackageName() + ".";

    /** Once a request is sent, OkHttp's quarrel here is with an interceptor that proceeds again without closing. */
    private static final String ABOVE_THE_NETWORK = FollowUps.class.getName();

    private static final List<String> BENEATH_OKHTTP = List.of("okio.", "kotlin.", "java.", "javax.", "jdk.", "sun.");

    private OkHttpFailure() {}

    /** Whether OkHttp threw it in an attempt, and nobody but OkHttp stands between there and this library. */
    static boolean is(RuntimeException thrown, AttemptState attempt) {
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
