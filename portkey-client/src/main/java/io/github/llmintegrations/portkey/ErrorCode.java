package io.github.llmintegrations.portkey;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;
import java.util.Optional;

/**
 * A code that Portkey's errors carry. The constants are the codes that Portkey documents.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/error">Portkey: error codes</a>
 */
public final class ErrorCode extends OpenEnum {
    /** {@code AB01}, 400: the request is invalid. */
    public static final ErrorCode INVALID_REQUEST = new ErrorCode("AB01", true);

    /** {@code AB02}, 404: the request is invalid. */
    public static final ErrorCode INVALID_REQUEST_TARGET = new ErrorCode("AB02", true);

    /**
     * {@code AB03}, 403: the API key lacks a permission. Some endpoints also return this code for a resource that no longer
     * exists.
     */
    public static final ErrorCode FORBIDDEN = new ErrorCode("AB03", true);

    /** {@code AB04}, 500: Portkey failed. */
    public static final ErrorCode INTERNAL_ERROR = new ErrorCode("AB04", true);

    /** {@code AB05}, 401: the API key is missing, unknown or revoked. */
    public static final ErrorCode UNAUTHORIZED = new ErrorCode("AB05", true);

    /** {@code AB06}, 429: too many requests. */
    public static final ErrorCode RATE_LIMITED = new ErrorCode("AB06", true);

    /** {@code AB07}, 409: the resource exists already, or others still depend on it. */
    public static final ErrorCode CONFLICT = new ErrorCode("AB07", true);

    /** {@code AB08}, 404: the resource does not exist. */
    public static final ErrorCode NOT_FOUND = new ErrorCode("AB08", true);

    /** {@code AB09}, 402: the subscription is exhausted. */
    public static final ErrorCode SUBSCRIPTION_EXHAUSTED = new ErrorCode("AB09", true);

    private static final KnownValues<ErrorCode> VALUES = KnownValues.of(
            text -> new ErrorCode(text, false),
            List.of(
                    INVALID_REQUEST,
                    INVALID_REQUEST_TARGET,
                    FORBIDDEN,
                    INTERNAL_ERROR,
                    UNAUTHORIZED,
                    RATE_LIMITED,
                    CONFLICT,
                    NOT_FOUND,
                    SUBSCRIPTION_EXHAUSTED));

    private ErrorCode(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the code with a text.
     *
     * @param text Portkey's text, such as {@code AB07}
     * @return the constant with this text, or a value that keeps the text
     */
    public static ErrorCode of(String text) {
        return VALUES.get(text);
    }

    /**
     * Returns the code of an error.
     *
     * @param error an exception that a call to Portkey threw
     * @return the code; empty if the response had none
     */
    public static Optional<ErrorCode> of(ApiException error) {
        return error.errorCode().map(ErrorCode::of);
    }
}
