package io.github.llmintegrations.sandbox.arize;

import io.github.llmintegrations.sandbox.internal.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The enum values that a sandbox knows, in its spelling. */
final class Vocabulary {

    private final boolean camelCase;

    Vocabulary(ArizeSandbox.Spelling spelling) {
        this.camelCase = spelling == ArizeSandbox.Spelling.CAMEL_CASE;
    }

    /** Whether this is the vocabulary of June 2026. */
    boolean isCamelCase() {
        return camelCase;
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
        return camelCase ? word.camelCase() : word.name();
    }
}
