package io.github.llmintegrations.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** Keeps Jackson's mappers that do not have the module from writing documents in a way of their own. */
interface WrittenByModuleAlone extends JsonSerializable {

    @Override
    default void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
        throw InvalidDefinitionException.from(
                json,
                "documents of llm-integrations can hold secrets: to write them masked, register"
                        + " io.github.llmintegrations.core.json.LlmIntegrationsModule, or call toJson()",
                provider.constructType(getClass()));
    }

    @Override
    default void serializeWithType(JsonGenerator json, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(json, provider);
    }
}
