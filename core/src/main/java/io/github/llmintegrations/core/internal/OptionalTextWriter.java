package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import java.util.Optional;

/** Writes the text of a field that may have none; most fields are of this kind, and Jackson's way is one for all kinds. */
final class OptionalTextWriter extends BeanPropertyWriter {
    private static final long serialVersionUID = 1;

    private OptionalTextWriter(BeanPropertyWriter field) {
        super(field);
    }

    /** The better writer of a field, if this is one. */
    static BeanPropertyWriter of(BeanPropertyWriter field) {
        JavaType type = field.getType();
        boolean isOptionalText =
                type.hasRawClass(Optional.class) && type.getContentType().hasRawClass(String.class);
        return isOptionalText && !field.hasSerializer() ? new OptionalTextWriter(field) : field;
    }

    @Override
    public void serializeAsField(Object document, JsonGenerator json, SerializerProvider provider) throws Exception {
        Optional<?> text = (Optional<?>) get(document);
        if (text.isPresent()) {
            json.writeFieldName(_name);
            json.writeString((String) text.get());
        }
    }
}
