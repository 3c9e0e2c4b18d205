package io.github.llmintegrations.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** A type that Jackson's mappers can write only with {@link LlmIntegrationsModule}, since documents can contain secrets. */
interface WrittenByModuleAlone extends JsonSerializable {

    @Override
    default void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
        throw InvalidDefinitionException.from(
                json,
                "documents of llm-integrations can contain secrets: to write them masked, register"
                        + " io.github.llmintegrations.core.json.LlmIntegrationsModule, or call toJson()",
                provider.constructType(getClass()));
    }

    @Override
    default void serializeWithType(JsonGenerator json, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(json, provider);
    }
}
