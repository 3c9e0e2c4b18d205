package io.github.llmintegrations.sandbox.internal.arize;

import io.github.llmintegrations.sandbox.arize.ArizeSandbox.Spelling;
import io.github.llmintegrations.sandbox.internal.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The enum values that a sandbox accepts in requests of one spelling.
 *
 * @param only whether the sandbox accepts this spelling only; otherwise, values that are not spelled in camel case keep
 *     their later spelling
 */
record Vocabulary(Spelling spelling, boolean only) {

    /** Whether requests may have the fields that the documents of June 2026 have and the hosted Arize has not. */
    boolean hasOlderFields() {
        return spelling == Spelling.CAMEL_CASE;
    }

    /** Whether requests may have the fields that came after June 2026. */
    boolean hasLaterFields() {
        return !only || spelling == Spelling.SCREAMING_SNAKE_CASE;
    }

    boolean has(Word word) {
        return spelled(word) != null;
    }

    String spell(Word word) {
        String spelled = spelled(word);
        if (spelled == null) {
            throw new IllegalArgumentException(word.name());
        }
        return spelled;
    }

    /** The spellings of those of the words that there are. */
    List<String> spellAll(Word... words) {
        List<String> spellings = new ArrayList<>();
        for (Word word : words) {
            if (has(word)) {
                spellings.add(spell(word));
            }
        }
        return spellings;
    }

    Shape choice(Word... words) {
        return Shape.choice(spellAll(words));
    }

    private @Nullable String spelled(Word word) {
        String camelCase = word.camelCase();
        if (spelling == Spelling.SCREAMING_SNAKE_CASE || (camelCase == null && !only)) {
            return word.name();
        }
        return camelCase;
    }
}
