package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/** Writes the fields of an open object, and refuses to write one twice, at whatever depth. */
final class StrictGenerator extends JsonGeneratorDelegate {
    private final UniqueNames names = new UniqueNames();

    StrictGenerator(JsonGenerator generator) {
        super(generator, false);
    }

    @Override
    public void writeStartObject() throws IOException {
        names.open();
        delegate.writeStartObject();
    }

    @Override
    public void writeStartObject(Object value) throws IOException {
        names.open();
        delegate.writeStartObject(value);
    }

    @Override
    public void writeStartObject(Object value, int size) throws IOException {
        names.open();
        delegate.writeStartObject(value, size);
    }

    @Override
    public void writeEndObject() throws IOException {
        names.close();
        delegate.writeEndObject();
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        check(name);
        delegate.writeFieldName(name);
    }

    @Override
    public void writeFieldName(SerializableString name) throws IOException {
        check(name.getValue());
        delegate.writeFieldName(name);
    }

    private void check(String name) throws JsonGenerationException {
        if (!names.add(name)) {
            throw new JsonGenerationException("a field stands twice", this);
        }
    }
}
