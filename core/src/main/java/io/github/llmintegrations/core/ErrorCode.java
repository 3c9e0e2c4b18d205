package io.github.llmintegrations.core;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** A vendor's own code for an error. Portkey has codes; the constants are those that it documents. */
public final class ErrorCode extends OpenEnum implements Serializable {
    private static final long serialVersionUID = 1;

    /** The request is invalid (400). */
    public static final ErrorCode AB01 = new ErrorCode("AB01", true);

    /** The request is invalid (404). */
    public static final ErrorCode AB02 = new ErrorCode("AB02", true);

    /** Not allowed (403); on some endpoints also the answer for a resource that is gone. */
    public static final ErrorCode AB03 = new ErrorCode("AB03", true);

    /** The vendor failed (500). */
    public static final ErrorCode AB04 = new ErrorCode("AB04", true);

    /** The API key is missing, unknown or revoked (401). */
    public static final ErrorCode AB05 = new ErrorCode("AB05", true);

    /** Too many requests (429). */
    public static final ErrorCode AB06 = new ErrorCode("AB06", true);

    /** Exists already, or others still depend on it (409). */
    public static final ErrorCode AB07 = new ErrorCode("AB07", true);

    /** Not found (404). */
    public static final ErrorCode AB08 = new ErrorCode("AB08", true);

    /** The subscription is exhausted (402). */
    public static final ErrorCode AB09 = new ErrorCode("AB09", true);

    private static final Map<String, ErrorCode> KNOWN =
            byValue(List.of(AB01, AB02, AB03, AB04, AB05, AB06, AB07, AB08, AB09));

    private ErrorCode(String value, boolean known) {
        super(value, known);
    }

    /**
     * The value of a text.
     *
     * @param text the vendor's text
     * @return the constant, or for a text that is none's a value that keeps it
     */
    public static ErrorCode of(String text) {
        ErrorCode known = KNOWN.get(text);
        return known != null ? known : new ErrorCode(text, false);
    }

    /** A constant stays the constant. */
    private Object writeReplace() {
        return new Serialized(value());
    }

    /** A code in Java serialization. */
    private record Serialized(String text) implements Serializable {
        private Object readResolve() {
            return of(text);
        }
    }
}
