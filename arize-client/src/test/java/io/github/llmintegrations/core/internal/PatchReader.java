package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.github.llmintegrations.core.Patch;
import java.io.IOException;

/** Reads a patch as it is written. */
final class PatchReader extends StdDeserializer<Patch<?>> implements ContextualDeserializer {
    private static final long serialVersionUID = 1;

    private final JavaType content;

    PatchReader() {
        this(TypeFactory.unknownType());
    }

    private PatchReader(JavaType content) {
        super(Patch.class);
        this.content = content;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new PatchReader(context.getContextualType().containedTypeOrUnknown(0));
    }

    @Override
    public Patch<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return Patch.set(context.<Object>readValue(json, content));
    }

    @Override
    public Patch<?> getNullValue(DeserializationContext context) {
        return Patch.clear();
    }
}
