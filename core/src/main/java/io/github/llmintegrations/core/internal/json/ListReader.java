package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object that is there for the list in it. Without the list, or with null in its place, it is not what is due: a caller
 * who took that for an empty list would create what exists.
 *
 * @param <T> the items
 * @param <A> what is said about the list
 */
public final class ListReader<T, A> implements AnswerReader<Listed<T, A>> {
    private final List<String> names;
    private final Codec<List<T>> list;
    private final String about;
    private final Codec<A> aboutCodec;

    /**
     * Names the fields as they stand on the wire.
     *
     * @param name the list
     * @param about what says something about it
     * @param otherName what other deployments call the list; where it stands under both names, one is empty, or both are
     *     equal
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
    public Listed<T, A> read(JsonParser json, UnknownField check) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            throw Places.unexpected(json);
        }
        Set<String> seen = new HashSet<>();
        @Nullable List<T> items = null;
        @Nullable A said = null;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (!seen.add(name)) {
                throw Places.twice(json);
            }
            boolean isNull = json.nextToken() == JsonToken.VALUE_NULL;
            if (names.contains(name)) {
                items = isNull ? items : either(items, list.read(json), json);
            } else if (name.equals(about)) {
                said = isNull ? null : aboutCodec.read(json);
            } else {
                check.accept(name, json);
                Trees.skip(json);
            }
        }
        if (items == null) {
            throw Places.wrong(names.get(0) + " is missing", json);
        }
        return new Listed<>(items, Optional.ofNullable(said));
    }

    private List<T> either(@Nullable List<T> before, List<T> found, JsonParser json) throws UnreadableException {
        if (before == null || before.isEmpty() || before.equals(found)) {
            return found;
        }
        if (found.isEmpty()) {
            return before;
        }
        throw Places.wrong(names.get(0) + " stands under another name too, and differs", json);
    }
}
