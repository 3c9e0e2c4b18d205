package io.github.llmintegrations.core.internal.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Thrown when a document that a caller builds misses a field or has a wrong one. The message names the type and every fault, such as
 * {@code CreateLlmIntegrationRequest: name must be set; config must be set}, with the names of the accessors.
 */
public final class InvalidDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private static final Pattern MISSING =
            Pattern.compile("Cannot build (\\w+), some of required attributes are not set \\[(.*)]");

    /**
     * Creates an exception. Generated builders call this for missing fields.
     *
     * @param message the message
     */
    public InvalidDocumentException(String message) {
        super(inOneForm(message));
    }

    private static String inOneForm(String message) {
        Matcher missing = MISSING.matcher(message);
        return missing.matches()
                ? missing.group(1) + ": "
                        + Stream.of(missing.group(2).split(", "))
                                .map(name -> name + " must be set")
                                .collect(Collectors.joining("; "))
                : message;
    }
}
