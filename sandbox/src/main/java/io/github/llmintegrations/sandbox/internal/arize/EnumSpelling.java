package io.github.llmintegrations.sandbox.internal.arize;

import io.github.llmintegrations.sandbox.ArizeSpelling;
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
record EnumSpelling(ArizeSpelling spelling, boolean only) {

    /** Whether requests may have the fields that the documents of June 2026 have and the hosted Arize has not. */
    boolean hasOlderFields() {
        return spelling == ArizeSpelling.CAMEL_CASE;
    }

    /** Whether requests may have the fields that came after June 2026. */
    boolean hasLaterFields() {
        return !only || spelling == ArizeSpelling.SCREAMING_SNAKE_CASE;
    }

    boolean has(EnumValue value) {
        return spelled(value) != null;
    }

    String spell(EnumValue value) {
        String spelled = spelled(value);
        if (spelled == null) {
            throw new IllegalArgumentException(value.name());
        }
        return spelled;
    }

    /** Returns the spellings of those values that this spelling has. */
    List<String> spellAll(EnumValue... values) {
        List<String> spellings = new ArrayList<>();
        for (EnumValue value : values) {
            if (has(value)) {
                spellings.add(spell(value));
            }
        }
        return spellings;
    }

    Shape choice(EnumValue... values) {
        return Shape.choice(spellAll(values));
    }

    private @Nullable String spelled(EnumValue value) {
        String camelCase = value.camelCase();
        if (spelling == ArizeSpelling.SCREAMING_SNAKE_CASE || (camelCase == null && !only)) {
            return value.name();
        }
        return camelCase;
    }
}
