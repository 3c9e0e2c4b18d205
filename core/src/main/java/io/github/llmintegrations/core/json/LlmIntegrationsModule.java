package io.github.llmintegrations.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Documents;
import java.io.IOException;
import java.util.List;

/**
 * A Jackson module with which an {@code ObjectMapper} reads and writes the documents of this library. The mapper writes responses
 * as the vendor sent them, including unknown fields and the vendor's masks, and can read them back. It writes requests with
 * {@code ***} in place of every secret, and cannot read them back.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new LlmIntegrationsModule()).build();
 * String json = mapper.writeValueAsString(arize.integrations().get(id));
 * Integration integration = mapper.readValue(json, Integration.class);
 * }</pre>
 */
public final class LlmIntegrationsModule extends Module {

    /** Creates a module. */
    public LlmIntegrationsModule() {}

    @Override
    public String getModuleName() {
        return "llm-integrations";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new JavaTimeModule());
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        serializers.addSerializer(new DocumentSerializer());
        serializers.addSerializer(new EnumSerializer());
        serializers.addSerializer(new SecretSerializer());
        context.addSerializers(serializers);
        context.addDeserializers(new DocumentDeserializers());
    }

    private static final class DocumentSerializer extends StdSerializer<Document> {
        private static final long serialVersionUID = 1;

        private DocumentSerializer() {
            super(Document.class);
        }

        @Override
        public void serialize(Document document, JsonGenerator json, SerializerProvider provider) throws IOException {
            Documents.writeMasked(document, json);
        }
    }

    private static final class EnumSerializer extends StdSerializer<OpenEnum> {
        private static final long serialVersionUID = 1;

        private EnumSerializer() {
            super(OpenEnum.class);
        }

        @Override
        public void serialize(OpenEnum value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.value());
        }
    }

    private static final class SecretSerializer extends StdSerializer<Secret> {
        private static final long serialVersionUID = 1;

        private SecretSerializer() {
            super(Secret.class);
        }

        @Override
        public void serialize(Secret secret, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(secret.toString());
        }
    }
}
