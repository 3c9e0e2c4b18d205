package io.github.llmintegrations.sandbox;

/** A spelling of enum values such as types and providers on the wire. */
public enum ArizeSpelling {
    /** {@code llm}, {@code openAI}, {@code bearer_token}: the documents of June 2026. */
    CAMEL_CASE,
    /** {@code LLM}, {@code OPEN_AI}, {@code BEARER_TOKEN}: the hosted Arize since July 2026. */
    SCREAMING_SNAKE_CASE
}
