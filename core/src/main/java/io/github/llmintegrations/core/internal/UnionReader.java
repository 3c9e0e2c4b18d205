package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a union whose members are told apart by one of their fields, and keeps what is none of them. Nothing is copied
 * where that field is the first but for texts, which is where it always is; elsewhere the object becomes a tree first.
 */
public abstract class UnionReader<T> extends TypeReader<T> {
    private final SerializedString discriminator;

    /**
     * Made by subclasses.
     *
     * @param discriminator the field that tells its members apart, by its name on the wire
     */
    protected UnionReader(String discriminator) {
        this.discriminator = new SerializedString(discriminator);
    }

    /** The reader of the member that goes by a name, or null where none does. */
    protected abstract @Nullable DocumentReader<?, ? extends T> member(String name);

    /**
     * Keeps what is no known member.
     *
     * @throws IllegalArgumentException if it is not even an unknown one
     */
    protected abstract T unknown(JsonNode raw);

    @Override
    public final T read(JsonParser json) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            return keep(Trees.read(json), json);
        }
        @Nullable LeadingText texts = null;
        boolean isDiscriminator = json.nextFieldName(discriminator);
        while (!isDiscriminator && json.hasToken(JsonToken.FIELD_NAME)) {
            String name = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_STRING) {
                return readTree(LeadingText.tree(texts, name, json), json);
            }
            texts = new LeadingText(texts, name, json.getText());
            isDiscriminator = json.nextFieldName(discriminator);
        }
        if (!isDiscriminator) {
            return readTree(LeadingText.tree(texts, json), json);
        }
        DocumentReader<?, ? extends T> member =
                json.nextToken() == JsonToken.VALUE_STRING ? member(json.getText()) : null;
        @Nullable T value = member == null ? null : member.readAfter(texts, discriminator.getValue(), json);
        return value != null ? value : readTree(LeadingText.tree(texts, discriminator.getValue(), json), json);
    }

    private T readTree(ObjectNode tree, JsonParser json) throws IOException {
        JsonNode name = tree.path(discriminator.getValue());
        DocumentReader<?, ? extends T> member = name.isTextual() ? member(name.textValue()) : null;
        return member == null ? keep(tree, json) : member.readPart(tree, json);
    }

    private T keep(JsonNode raw, JsonParser json) throws IOException {
        try {
            return unknown(raw);
        } catch (IllegalArgumentException e) {
            throw Places.unexpected(json);
        }
    }
}
