package io.github.llmintegrations.core.internal;

import io.github.llmintegrations.core.Patch;
import java.util.Map;
import java.util.Optional;

/** The vendors refuse an update that changes nothing; so do its builders. */
public final class UpdateRules {
    /** What an update is told that sets no field. */
    public static final String NOTHING_SET = "at least one field must be set";

    private UpdateRules() {}

    /**
     * Whether any field of an update is set.
     *
     * @param fields each an {@link Optional}, a {@link Patch} or a map
     */
    public static boolean changesAnything(Object... fields) {
        for (Object field : fields) {
            boolean set = field instanceof Optional<?> optional
                    ? optional.isPresent()
                    : field instanceof Patch<?> patch ? !patch.isKeep() : !((Map<?, ?>) field).isEmpty();
            if (set) {
                return true;
            }
        }
        return false;
    }
}
