package io.github.llmintegrations.sandbox.internal.arize;

import org.jspecify.annotations.Nullable;

/** An enum value on the wire. Its name is its later spelling. */
interface EnumValue {

    String name();

    /** The spelling of June 2026, or null if the value came later. */
    @Nullable String camelCase();
}
