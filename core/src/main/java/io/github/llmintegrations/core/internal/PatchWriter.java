package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.llmintegrations.core.Patch;
import java.io.IOException;

/** Writes a patch: nothing, {@code null} or the value. */
final class PatchWriter extends StdSerializer<Patch<?>> {
    private static final long serialVersionUID = 1;

    PatchWriter() {
        super(Patch.class, false);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Patch<?> patch) {
        return patch.isKeep();
    }

    @Override
    public void serialize(Patch<?> patch, JsonGenerator json, SerializerProvider provider) throws IOException {
        provider.defaultSerializeValue(patch.value().orElse(null), json);
    }
}
