package io.github.llmintegrations.arize.schema;

import io.github.llmintegrations.core.OpenEnum;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of Arize's enumerations, whose {@link #value()} is the newer spelling. A value that was read in the
 * older one is equal to it. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/rest-reference">Arize: REST API</a>
 */
public abstract class ArizeEnum extends OpenEnum {
    private final @Nullable String camelCase;

    /**
     * Makes a constant.
     *
     * @param value the newer spelling
     * @param camelCase the older spelling, or null for a value that does not exist in it
     */
    protected ArizeEnum(String value, @Nullable String camelCase) {
        super(value, true);
        this.camelCase = camelCase;
    }

    /**
     * Makes a value that is none of the constants, and is written as it was read.
     *
     * @param value the text
     */
    protected ArizeEnum(String value) {
        super(value, false);
        this.camelCase = value;
    }

    /**
     * Returns the text in a spelling.
     *
     * @param spelling the spelling; {@link EnumSpelling#AUTO} for the one that the client tries first
     * @return the text; empty if the value does not exist in the spelling
     */
    public final Optional<String> spelled(EnumSpelling spelling) {
        return Optional.ofNullable(textOrNull(spelling));
    }

    private @Nullable String textOrNull(EnumSpelling spelling) {
        return switch (spelling) {
            case AUTO -> camelCase != null ? camelCase : value();
            case CAMEL_CASE -> camelCase;
            case SCREAMING_SNAKE_CASE -> value();
        };
    }
}
