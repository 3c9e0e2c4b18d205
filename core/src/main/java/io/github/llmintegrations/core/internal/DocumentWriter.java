package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.AnyGetterWriter;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import io.github.llmintegrations.core.Extensible;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a document. Refuses a field that is among its own and its additional ones, and additional ones that are masked,
 * as a document can hold that a vendor answered.
 */
final class DocumentWriter extends BeanSerializer {
    private static final long serialVersionUID = 1;

    /** All but the additional ones, for which Jackson asks the document by reflection. */
    private final BeanPropertyWriter[] own;

    /** Whether another document's fields, its additional ones among them, stand among its own. */
    private final boolean holdsFieldsOfAnother;

    private DocumentWriter(BeanSerializerBase source) {
        super(source);
        this.own = Arrays.stream(_props)
                .filter(each -> !(each instanceof AnyGetterWriter))
                .toArray(BeanPropertyWriter[]::new);
        this.holdsFieldsOfAnother = Arrays.stream(own).anyMatch(BeanPropertyWriter::isUnwrapping);
    }

    @Override
    protected void serializeFields(Object document, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        if (((Extensible) document).additionalProperties().isEmpty() && !holdsFieldsOfAnother) {
            serializeOwn(document, json, provider);
            return;
        }
        MaskedFields.amongAdditional((Extensible) document).ifPresent(name -> {
            throw new IllegalArgumentException(name + MaskedFields.MUST_NOT_BE_SENT);
        });
        json.enable(JsonGenerator.Feature.STRICT_DUPLICATE_DETECTION);
        super.serializeFields(document, json, provider);
        json.disable(JsonGenerator.Feature.STRICT_DUPLICATE_DETECTION);
    }

    private void serializeOwn(Object document, JsonGenerator json, SerializerProvider provider) throws IOException {
        for (BeanPropertyWriter each : own) {
            try {
                each.serializeAsField(document, json, provider);
            } catch (Exception e) {
                wrapAndThrow(provider, e, document, each.getName());
            }
        }
    }

    /** Makes this the writer of all documents. */
    static final class Modifier extends BeanSerializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription type, List<BeanPropertyWriter> fields) {
            if (isDocument(type)) {
                fields.replaceAll(DirectFieldWriter::of);
            }
            return fields;
        }

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription type, JsonSerializer<?> serializer) {
            return isDocument(type) && serializer instanceof BeanSerializerBase fields
                    ? new DocumentWriter(fields)
                    : serializer;
        }

        private static boolean isDocument(BeanDescription type) {
            return Extensible.class.isAssignableFrom(type.getBeanClass());
        }
    }
}
