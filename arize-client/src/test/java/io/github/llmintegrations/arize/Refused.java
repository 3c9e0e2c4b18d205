package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Something that cannot be built.
 *
 * @param build tries to
 * @param message the whole of what the refusal says
 */
public record Refused(Supplier<?> build, String message) {

    /** A row of a table of what cannot be built, under the message's name. */
    public static Arguments refused(String message, Supplier<?> build) {
        return Arguments.argumentSet(message, new Refused(build, message));
    }

    /** A row of a table, for a type of which required fields are missing; their names are separated by commas. */
    public static Arguments missing(Class<?> type, String fields, Supplier<?> build) {
        return refused(
                Stream.of(fields.split(", "))
                        .map(field -> field + " must be set")
                        .collect(Collectors.joining("; ", type.getSimpleName() + ": ", "")),
                build);
    }

    /** Tries to build it. */
    public void assertRefused() {
        assertThatIllegalArgumentException().isThrownBy(build::get).withMessage(message);
    }
}
