package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;

/**
 * A codec that writes only some parts of a document, as an update that leaves the others alone. It reads nothing. Immutable.
 *
 * @param <T> the type of the document
 */
public final class PartialCodec<T> implements Codec<T> {
    private final Codec<T> whole;
    private final Set<String> parts;
    private final Set<String> kinds;

    /**
     * Creates a codec.
     *
     * @param whole writes the whole document
     * @param parts the names of fields, or the names of an object and a field in it with a dot between them
     * @param kinds the names of fields that tell the kind of a document, which are written wherever they are
     */
    public PartialCodec(Codec<T> whole, Set<String> parts, Set<String> kinds) {
        this.whole = whole;
        this.parts = Set.copyOf(parts);
        this.kinds = Set.copyOf(kinds);
    }

    @Override
    public T read(JsonParser json) throws IOException {
        throw JsonErrors.unexpected(json);
    }

    @Override
    public void write(T value, JsonOutput out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Tokens.FACTORY.createGenerator(bytes)) {
            whole.write(value, out.to(json));
        }
        JsonTrees.write(some("", Documents.parse(bytes.toByteArray())), out.json());
    }

    private ObjectNode some(String prefix, JsonNode object) {
        ObjectNode some = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(each -> {
            String path = prefix + each.getKey();
            if (parts.contains(path) || kinds.contains(each.getKey())) {
                some.set(each.getKey(), each.getValue());
            } else if (parts.stream().anyMatch(part -> part.startsWith(path + "."))) {
                some.set(each.getKey(), some(path + ".", each.getValue()));
            }
        });
        return some;
    }
}
