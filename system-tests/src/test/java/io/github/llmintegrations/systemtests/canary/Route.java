package io.github.llmintegrations.systemtests.canary;

/** Where a call goes. */
enum Route {
    HTTP1,
    HTTP2,
    /** A server whose certificate nobody trusts. */
    UNTRUSTED,
    /** Where nobody listens. */
    NOWHERE,
    /** To a server, through an interceptor of the caller's that fails and says too much. */
    INTERCEPTED,
    /** From clients that are closed. */
    CLOSED
}
