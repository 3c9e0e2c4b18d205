package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import io.github.llmintegrations.core.Patch;
import java.util.Optional;

/** Writes a field of a document, of one of the kinds that most are of; Jackson's way is one for all kinds. */
abstract class DirectFieldWriter extends BeanPropertyWriter {
    private static final long serialVersionUID = 1;

    private DirectFieldWriter(BeanPropertyWriter field) {
        super(field);
    }

    /** The direct writer of a field, if its kind has one and the field says nothing of how it is written. */
    static BeanPropertyWriter of(BeanPropertyWriter field) {
        JavaType type = field.getType();
        if (field.getAnnotation(JsonSerialize.class) != null || field.getAnnotation(JsonInclude.class) != null) {
            return field;
        }
        if (type.hasRawClass(String.class)) {
            return new Text(field);
        }
        if (holds(String.class, Optional.class, type)) {
            return new OptionalText(field);
        }
        if (holds(Boolean.class, Optional.class, type)) {
            return new OptionalFlag(field);
        }
        return holds(String.class, Patch.class, type) ? new PatchedText(field) : field;
    }

    private static boolean holds(Class<?> value, Class<?> holder, JavaType type) {
        return type.hasRawClass(holder) && type.containedTypeOrUnknown(0).hasRawClass(value);
    }

    private static final class Text extends DirectFieldWriter {
        private static final long serialVersionUID = 1;

        private Text(BeanPropertyWriter field) {
            super(field);
        }

        @Override
        public void serializeAsField(Object document, JsonGenerator json, SerializerProvider provider)
                throws Exception {
            json.writeFieldName(_name);
            json.writeString((String) get(document));
        }
    }

    private static final class OptionalText extends DirectFieldWriter {
        private static final long serialVersionUID = 1;

        private OptionalText(BeanPropertyWriter field) {
            super(field);
        }

        @Override
        public void serializeAsField(Object document, JsonGenerator json, SerializerProvider provider)
                throws Exception {
            Optional<?> text = (Optional<?>) get(document);
            if (text.isPresent()) {
                json.writeFieldName(_name);
                json.writeString((String) text.get());
            }
        }
    }

    private static final class OptionalFlag extends DirectFieldWriter {
        private static final long serialVersionUID = 1;

        private OptionalFlag(BeanPropertyWriter field) {
            super(field);
        }

        @Override
        public void serializeAsField(Object document, JsonGenerator json, SerializerProvider provider)
                throws Exception {
            Optional<?> flag = (Optional<?>) get(document);
            if (flag.isPresent()) {
                json.writeFieldName(_name);
                json.writeBoolean((Boolean) flag.get());
            }
        }
    }

    private static final class PatchedText extends DirectFieldWriter {
        private static final long serialVersionUID = 1;

        private PatchedText(BeanPropertyWriter field) {
            super(field);
        }

        @Override
        public void serializeAsField(Object document, JsonGenerator json, SerializerProvider provider)
                throws Exception {
            Patch<?> patch = (Patch<?>) get(document);
            if (!patch.isKeep()) {
                json.writeFieldName(_name);
                json.writeString((String) patch.value().orElse(null));
            }
        }
    }
}
