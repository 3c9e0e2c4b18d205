package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A reader of objects that contain a list. It rejects an object without the list, or with null in its place: a caller that took
 * this for an empty list would create resources that exist. Immutable and thread-safe.
 *
 * @param <T> the type of the items
 * @param <A> the type of the value about the list
 */
public final class ListReader<T, A> implements CheckedReader<ListResponse<T, A>> {
    private final List<String> names;
    private final Codec<List<T>> list;
    private final String about;
    private final Codec<A> aboutCodec;

    /**
     * Creates a reader.
     *
     * @param name the JSON name of the list
     * @param item the codec of the items
     * @param about the JSON name of the value about the list
     * @param aboutCodec the codec of that value
     * @param otherName other JSON names of the list, which some deployments use; if an object has lists under several names, all
     *     that are not empty must be equal
     */
    public ListReader(String name, Codec<T> item, String about, Codec<A> aboutCodec, String... otherName) {
        this.names = concat(name, otherName);
        this.list = Values.list(item);
        this.about = about;
        this.aboutCodec = aboutCodec;
    }

    private static List<String> concat(String name, String... others) {
        Set<String> all = new LinkedHashSet<>(List.of(name));
        all.addAll(List.of(others));
        return List.copyOf(all);
    }

    @Override
    public ListResponse<T, A> read(JsonParser json, UnknownFieldCheck check) throws IOException {
        return read(json, check, (name, value) -> {});
    }

    /**
     * Reads the object at the parser's position, and keeps its other fields.
     *
     * @param check the check for each other field
     * @param others accepts the name and the value of each other field
     * @throws UnreadableException if the JSON is not an object of this type
     */
    public ListResponse<T, A> read(JsonParser json, UnknownFieldCheck check, BiConsumer<String, JsonNode> others)
            throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            throw JsonErrors.unexpected(json);
        }
        Set<String> seen = new HashSet<>();
        @Nullable List<T> items = null;
        @Nullable A aboutValue = null;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (!seen.add(name)) {
                throw JsonErrors.duplicateField(json);
            }
            boolean isNull = json.nextToken() == JsonToken.VALUE_NULL;
            if (names.contains(name)) {
                items = isNull ? items : either(items, list.read(json), json);
            } else if (name.equals(about)) {
                aboutValue = isNull ? null : aboutCodec.read(json);
            } else {
                check.accept(name, json);
                others.accept(name, JsonTrees.read(json));
            }
        }
        if (items == null) {
            throw JsonErrors.error(names.get(0) + " is missing", json);
        }
        return new ListResponse<>(items, Optional.ofNullable(aboutValue));
    }

    private List<T> either(@Nullable List<T> before, List<T> found, JsonParser json) throws UnreadableException {
        if (before == null || before.isEmpty() || before.equals(found)) {
            return found;
        }
        if (found.isEmpty()) {
            return before;
        }
        throw JsonErrors.error(names.get(0) + " has different items under another name", json);
    }
}
