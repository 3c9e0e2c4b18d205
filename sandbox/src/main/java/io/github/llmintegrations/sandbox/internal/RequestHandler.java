package io.github.llmintegrations.sandbox.internal;

import mockwebserver3.MockResponse;

/** Responds to the requests that a {@link LoopbackServer} receives. Implementations are thread-safe. */
public interface RequestHandler {

    MockResponse handle(WireRequest request);
}
