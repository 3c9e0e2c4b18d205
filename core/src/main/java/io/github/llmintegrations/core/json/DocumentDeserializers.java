package io.github.llmintegrations.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.ObjectCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The deserializers of documents, which read them with their tables. */
final class DocumentDeserializers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return Documents.codecOf(type.getRawClass()).map(OfDocument::new).orElse(null);
    }

    private static final class OfDocument<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1;

        private final transient ObjectCodec<T> codec;

        private OfDocument(ObjectCodec<T> codec) {
            super(codec.type());
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode tree = context.readTree(json);
            if (codec.isSent()) {
                throw JsonMappingException.from(
                        json, codec.type().getSimpleName() + " cannot be read, since its secrets are masked");
            }
            try {
                return Documents.ofTree(tree, codec);
            } catch (IOException e) {
                throw JsonMappingException.from(json, codec.type().getSimpleName() + ": " + e.getMessage());
            }
        }
    }
}
