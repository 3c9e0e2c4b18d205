package io.github.llmintegrations.core;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An error as the vendor describes it: Problem Details for HTTP APIs, RFC 9457. Members of the wrong type are left out,
 * as the RFC asks. Immutable.
 *
 * @param type a URI reference that identifies the kind of problem; {@code about:blank} when the vendor gives none
 * @param title a short summary of the kind of problem
 * @param status the status as the body states it; {@link ApiException#status()} is the one of the HTTP answer
 * @param detail an explanation of this occurrence
 * @param instance a URI reference that identifies this occurrence
 * @param extensions all other members, in the vendor's order
 */
public record ProblemDetail(
        String type,
        Optional<String> title,
        OptionalInt status,
        Optional<String> detail,
        Optional<String> instance,
        Map<String, JsonNode> extensions) {

    /** The {@code type} of a problem that has none. */
    public static final String ABOUT_BLANK = "about:blank";

    /** Copies the extensions. */
    public ProblemDetail {
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }
}
