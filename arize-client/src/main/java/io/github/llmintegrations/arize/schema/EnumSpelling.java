package io.github.llmintegrations.arize.schema;

/**
 * How the values of Arize's enumerations are written in requests. Answers are read in both spellings, always.
 *
 * <p>A server takes one of the two and refuses the other with a 400 or a 422.
 */
public enum EnumSpelling {
    /** {@code llm}, {@code openAI}, {@code proxy_with_headers}: the documents of June 2026. */
    CAMEL_CASE,

    /** {@code LLM}, {@code OPEN_AI}, {@code PROXY_WITH_HEADERS}: the hosted service since July 2026. */
    SCREAMING_SNAKE_CASE
}
