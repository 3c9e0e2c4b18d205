package io.github.llmintegrations.core.internal.http;

/**
 * The names of a vendor's environment variables for the settings that all clients have.
 *
 * @param apiKey the API key
 * @param baseUrl the base URL
 * @param maxRetries how many attempts may follow the first
 * @param attemptTimeout how long an attempt may take, in seconds
 * @param totalTimeout how long a call may take, in seconds
 */
public record CommonVariables(
        String apiKey, String baseUrl, String maxRetries, String attemptTimeout, String totalTimeout) {}
