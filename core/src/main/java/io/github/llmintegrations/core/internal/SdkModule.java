package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.llmintegrations.core.Patch;

/** Reads and writes the types that Jackson has no idea of, and dates as vendors really write them. */
final class SdkModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("unchecked") // a class has no wildcard
    SdkModule() {
        super("llm-integrations");
        addSerializer(new PatchWriter());
        addDeserializer((Class<Patch<?>>) (Class<?>) Patch.class, new PatchReader());
        addSerializer(new OpenEnumWriter());
        setSerializerModifier(new DocumentWriter.Modifier());
    }
}
