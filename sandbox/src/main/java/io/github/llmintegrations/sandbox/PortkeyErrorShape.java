package io.github.llmintegrations.sandbox;

/** The shape of the body of error responses, which contains a code if Portkey has one for the status. */
public enum PortkeyErrorShape {
    /** {@code success} (false) and {@code data} with {@code message} and {@code errorCode}. */
    SUCCESS_DATA,
    /** {@code message} and {@code errorCode}. */
    MESSAGE,
    /**
     * {@code status_code}, {@code success} (false) and {@code error} with {@code message}, {@code code},
     * {@code type} and {@code slug}.
     */
    ERROR_OBJECT,
    /** {@code error}, whose value is the message. */
    ERROR_STRING,
    /** A page of HTML, as a proxy returns. */
    HTML,
    /** No body, as some proxies return. */
    EMPTY
}
