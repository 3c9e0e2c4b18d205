package io.github.llmintegrations.arize.internal;

import static io.github.llmintegrations.core.internal.json.Values.codec;

import io.github.llmintegrations.arize.schema.ArizeEnum;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.KnownValues;
import io.github.llmintegrations.core.internal.json.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How what Arize spells in two ways is written: in the spelling that the client's server takes, a document's dialect. */
public final class Spelled {
    /** Whether a server takes the newer spelling, and the fields that came with it. */
    public static final Predicate<@Nullable Object> NEW_SPELLING = EnumSpelling.SCREAMING_SNAKE_CASE::equals;

    /** A flag that servers of the newer spelling no longer take. */
    public static final Codec<Boolean> CAMEL_CASE_ONLY = codec(Values.FLAG::read, (flag, out) -> {
        if (NEW_SPELLING.test(out.dialect())) {
            throw new IllegalArgumentException(
                    "is_default_models_enabled of OPEN_AI does not exist in the spelling SCREAMING_SNAKE_CASE:"
                            + " leave isDefaultModelsEnabled out");
        }
        Values.FLAG.write(flag, out);
    });

    private Spelled() {}

    /** Returns the codec of an enumeration. */
    public static <E extends ArizeEnum> Codec<E> spelled(Function<String, E> meaning) {
        return Values.spelled(meaning, (value, dialect) -> spell(value, (EnumSpelling) dialect));
    }

    /**
     * Returns the values of an enumeration, found by either spelling.
     *
     * @param unknown makes the value of a text that no constant has
     */
    public static <E extends ArizeEnum> KnownValues<E> values(Function<String, E> unknown, List<E> constants) {
        return KnownValues.byTexts(unknown, Spelled::spellings, constants);
    }

    /** Returns all spellings of a value. */
    public static List<String> spellings(ArizeEnum value) {
        return Stream.of(EnumSpelling.CAMEL_CASE, EnumSpelling.SCREAMING_SNAKE_CASE)
                .flatMap(each -> value.spelled(each).stream())
                .distinct()
                .toList();
    }

    /**
     * Returns the text of a value in a spelling.
     *
     * @throws IllegalArgumentException if the value does not exist in it; the message says what to do
     */
    public static String spell(ArizeEnum value, @Nullable EnumSpelling spelling) {
        if (spelling == null) {
            return value.value();
        }
        Optional<String> text = value.spelled(spelling);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(value.getClass().getSimpleName() + " " + value
                    + " does not exist in the spelling " + spelling
                    + ": if the server is of July 2026 or later, set enumSpelling(EnumSpelling.SCREAMING_SNAKE_CASE)"
                    + " on the client's builder, or ARIZE_ENUM_SPELLING=SCREAMING_SNAKE_CASE");
        }
        return text.get();
    }
}
