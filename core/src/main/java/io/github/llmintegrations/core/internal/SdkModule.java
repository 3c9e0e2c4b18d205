package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.databind.module.SimpleModule;

/** Writes the types that Jackson has no idea of. */
final class SdkModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    SdkModule() {
        super("llm-integrations");
        addSerializer(new PatchWriter());
        addSerializer(new OpenEnumWriter());
        setSerializerModifier(new DocumentWriter.Modifier());
    }
}
