package io.github.llmintegrations.core;

import java.time.Duration;

/**
 * What is known about a call when it failed.
 *
 * @param vendor the vendor's name, such as {@code Arize}
 * @param operation the operation's name, such as {@code integrations.create}
 * @param method the HTTP method
 * @param pathTemplate the path with its placeholders, such as {@code /v2/integrations/{integration_id}}; never an id
 * @param attempts how many attempts were made, from 1; 0 when the call ended before its first
 * @param elapsed from the start of the call, waits included
 * @param outcome what the call may have done at the vendor
 */
public record CallReport(
        String vendor,
        String operation,
        String method,
        String pathTemplate,
        int attempts,
        Duration elapsed,
        Outcome outcome) {}
