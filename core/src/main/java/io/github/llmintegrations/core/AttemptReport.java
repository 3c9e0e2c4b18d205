package io.github.llmintegrations.core;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One attempt of a call, after it ended.
 *
 * @param vendor the vendor's name
 * @param operation the operation's name, such as {@code integrations.create}
 * @param method the HTTP method
 * @param pathTemplate the path with its placeholders; never an id
 * @param attempt the attempt's number within its call, from 1
 * @param status the HTTP status; empty when no answer came
 * @param elapsed how long the attempt took
 * @param requestId the vendor's id of the request
 * @param retryIn how long the client waits before the next attempt; empty when this was the last
 */
public record AttemptReport(
        String vendor,
        String operation,
        String method,
        String pathTemplate,
        int attempt,
        OptionalInt status,
        Duration elapsed,
        Optional<String> requestId,
        Optional<Duration> retryIn) {}
