package io.github.llmintegrations.core.internal.http;

/**
 * The properties of a vendor's API.
 *
 * @param name the name for messages and reports, such as {@code Arize}
 * @param defaultBaseUrl the base URL of the hosted API
 * @param authHeader the name of the header for the API key
 * @param authPrefix the prefix of the API key in the header
 */
public record Vendor(String name, String defaultBaseUrl, String authHeader, String authPrefix) {

    /** Returns this vendor with another default base URL, such as that of another region. */
    public Vendor at(String otherBaseUrl) {
        return new Vendor(name, otherBaseUrl, authHeader, authPrefix);
    }
}
