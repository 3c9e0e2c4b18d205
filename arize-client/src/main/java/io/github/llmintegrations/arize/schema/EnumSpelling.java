package io.github.llmintegrations.arize.schema;

/**
 * How requests spell the values of Arize's enumerations. The client reads both spellings in responses.
 *
 * <p>A server accepts one of the spellings and rejects the other with 400 or 422.
 *
 * @see <a href="https://arize.com/docs/ax/rest-reference">Arize: REST API</a>
 */
public enum EnumSpelling {
    /**
     * The spelling that the server uses, which the client learns. It starts with {@link #CAMEL_CASE}, and takes the spelling
     * of the first response that has a value of an enumeration. If the server rejects a request with such a value before
     * that, with 400 or 422, the client sends the request once more in the other spelling, whatever the retry policy: the
     * server did nothing. A client and its views share what they learned.
     */
    AUTO,

    /** {@code llm}, {@code openAI}, {@code proxy_with_headers}: the documents of June 2026. */
    CAMEL_CASE,

    /** {@code LLM}, {@code OPEN_AI}, {@code PROXY_WITH_HEADERS}: the hosted service since July 2026. */
    SCREAMING_SNAKE_CASE
}
