package io.github.llmintegrations.core.internal.http;

/**
 * What tells one vendor's API from another's on the wire.
 *
 * @param name for people, such as {@code Arize}
 * @param defaultBaseUrl where the hosted API is
 * @param authHeader the header that carries the API key
 * @param authPrefix what stands before the key in it
 */
public record Vendor(String name, String defaultBaseUrl, String authHeader, String authPrefix) {

    /** This vendor at another address of its own. */
    public Vendor at(String otherBaseUrl) {
        return new Vendor(name, otherBaseUrl, authHeader, authPrefix);
    }
}
