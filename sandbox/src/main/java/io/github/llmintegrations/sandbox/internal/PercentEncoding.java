package io.github.llmintegrations.sandbox.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Decodes the percent-encoding of URLs. */
final class PercentEncoding {

    private PercentEncoding() {}

    /**
     * Decodes a segment of a path.
     *
     * @throws RequestRejectedException 400 if an escape is cut short or not hexadecimal
     */
    static String decodeSegment(String segment) {
        return decodeQuery(segment.replace("+", "%2B"));
    }

    /**
     * Decodes a name or value of a query, where a plus stands for a space.
     *
     * @throws RequestRejectedException 400 if an escape is cut short or not hexadecimal
     */
    static String decodeQuery(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RequestRejectedException(400, "The URL holds a malformed percent-escape.");
        }
    }
}
