package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import io.github.llmintegrations.core.Extensible;
import java.io.IOException;
import java.util.Arrays;

/** Writes a document, and refuses to write a field that is among its own and its additional ones. */
final class DocumentWriter extends BeanSerializer {
    private static final long serialVersionUID = 1;

    /** Whether another document's fields, its additional ones among them, stand among its own. */
    private final boolean holdsFieldsOfAnother;

    private DocumentWriter(BeanSerializerBase source) {
        super(source);
        this.holdsFieldsOfAnother = Arrays.stream(_props).anyMatch(BeanPropertyWriter::isUnwrapping);
    }

    @Override
    protected void serializeFields(Object document, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        if (((Extensible) document).additionalProperties().isEmpty() && !holdsFieldsOfAnother) {
            super.serializeFields(document, json, provider);
            return;
        }
        json.enable(JsonGenerator.Feature.STRICT_DUPLICATE_DETECTION);
        super.serializeFields(document, json, provider);
        json.disable(JsonGenerator.Feature.STRICT_DUPLICATE_DETECTION);
    }

    /** Makes this the writer of all documents. */
    static final class Modifier extends BeanSerializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription type, JsonSerializer<?> serializer) {
            return Extensible.class.isAssignableFrom(type.getBeanClass())
                            && serializer instanceof BeanSerializerBase fields
                    ? new DocumentWriter(fields)
                    : serializer;
        }
    }
}
