package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object into a builder, field by field. What is null is as good as absent, and a field that stands twice is
 * refused. A server writes the fields of a type in one order, so each is looked for where it was the last time.
 */
public abstract class DocumentReader<B, T> extends TypeReader<T> {
    private static final int MOST_FIELDS = Long.SIZE;

    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final Map<String, Field<B>> fields = new HashMap<>();
    private final Field<B> start = new Field.Ignored<>("", 0);
    private final Set<Field<B>> optional = new HashSet<>();
    private @Nullable Others<B> others;

    /**
     * Subclasses go on to name the fields.
     *
     * @param build makes the value; an {@code IllegalArgumentException} says that something is missing
     */
    protected DocumentReader(Supplier<B> newBuilder, Function<B, T> build) {
        this.newBuilder = newBuilder;
        this.build = build;
    }

    /** A field, by its name on the wire. */
    protected final <V> void field(String name, ValueReader<V> value, BiConsumer<? super B, V> setter) {
        fields.put(name, Field.of(name, nextNumber(), value, setter));
    }

    /**
     * A field of which nothing follows from its absence: one that holds a value of another kind is kept with those that
     * are unknown, for the sake of the rest of the document.
     */
    protected final <V> void optional(String name, ValueReader<V> value, BiConsumer<? super B, V> setter) {
        field(name, value, setter);
        optional.add(Objects.requireNonNull(fields.get(name)));
    }

    /** A field that holds a text, and of which null says something. */
    protected final void nullableText(String name, BiConsumer<? super B, @Nullable String> setter) {
        fields.put(name, new Field.NullableText<>(name, nextNumber(), setter));
    }

    /** A field that holds a list, whose items are added one by one. */
    protected final <V> void items(String name, ValueReader<V> item, BiConsumer<? super B, V> adder) {
        fields.put(name, new Field.Items<>(name, nextNumber(), item, adder));
    }

    /** A field that says what is known already. */
    protected final void ignored(String name) {
        fields.put(name, new Field.Ignored<>(name, nextNumber()));
    }

    private int nextNumber() {
        if (fields.size() == MOST_FIELDS) {
            throw new IllegalStateException("more fields than bits");
        }
        return fields.size();
    }

    /** Where all other fields go, nulls included. Without it they go nowhere. */
    protected final void others(Others<B> keeper) {
        this.others = keeper;
    }

    @Override
    public final T read(JsonParser json) throws IOException {
        return read(json, UnknownField.IS_FINE);
    }

    /** Reads an object whose unknown fields are checked. */
    final T read(JsonParser json, UnknownField check) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            throw Places.unexpected(json);
        }
        return readOn(newBuilder.get(), 0, json, check);
    }

    /**
     * Takes the texts that an object began with, and reads what comes after the field that told its type; null, with
     * nothing read, when one of them is no text to this type.
     *
     * @param discriminator the field after the texts, which told the type
     */
    final @Nullable T readAfter(@Nullable LeadingText texts, String discriminator, JsonParser json) throws IOException {
        B builder = newBuilder.get();
        Field<B> told = fields.get(discriminator);
        long seen = told == null ? 0 : told.seen(0, json);
        for (LeadingText each = texts; each != null; each = each.earlier()) {
            Field<B> field = fields.get(each.name());
            if (field == null || !field.takes(each.text(), builder)) {
                return null;
            }
            seen = field.seen(seen, json);
        }
        return readOn(builder, seen, json, UnknownField.IS_FINE);
    }

    private T readOn(B builder, long seenBefore, JsonParser json, UnknownField check) throws IOException {
        JsonStreamContext object = json.getParsingContext();
        long seen = seenBefore;
        Set<String> unknown = Set.of();
        Field<B> last = start;
        while (true) {
            Field<B> field = last.next();
            if (field == null || !field.comesNext(json)) {
                String name = field == null ? json.nextFieldName() : nameAt(json);
                if (name == null) {
                    return built(builder, json);
                }
                field = fields.get(name);
                if (field == null) {
                    unknown = with(name, unknown, json);
                    json.nextToken();
                    check.accept(name, json);
                    keep(builder, name, Trees.read(json));
                    continue;
                }
                last.isFollowedBy(field);
            }
            seen = field.seen(seen, json);
            try {
                field.read(builder, json);
            } catch (UnreadableException e) {
                if (!optional.contains(field) || !isAtValueIn(object, json)) {
                    throw e;
                }
                keep(builder, json.currentName(), Trees.read(json));
            }
            last = field;
        }
    }

    /** Whether the parser is where the value of one of the object's fields begins. */
    private static boolean isAtValueIn(JsonStreamContext object, JsonParser json) {
        JsonStreamContext place = json.getParsingContext();
        return json.currentToken().isStructStart() ? place.getParent() == object : place == object;
    }

    private static @Nullable String nameAt(JsonParser json) throws IOException {
        return json.hasToken(JsonToken.FIELD_NAME) ? json.currentName() : null;
    }

    private static Set<String> with(String name, Set<String> before, JsonParser json) throws UnreadableException {
        Set<String> names = before.isEmpty() ? new HashSet<>() : before;
        if (!names.add(name)) {
            throw Places.twice(json);
        }
        return names;
    }

    private void keep(B builder, String name, JsonNode value) {
        if (others != null) {
            others.keep(builder, name, value);
        }
    }

    /**
     * Looks at what was read of an object, before the value is made of it.
     *
     * @throws UnreadableException if the object is not what is due
     */
    void check(B read, JsonParser json) throws UnreadableException {}

    private T built(B builder, JsonParser json) throws IOException {
        check(builder, json);
        try {
            return build.apply(builder);
        } catch (IllegalArgumentException e) {
            throw Places.unexpected(json);
        }
    }

    /** Keeps a field that has no name here. */
    @FunctionalInterface
    protected interface Others<B> {
        void keep(B builder, String name, JsonNode value);
    }

    /** Looks at a field that has no name here before it is read. */
    @FunctionalInterface
    interface UnknownField {
        UnknownField IS_FINE = (name, json) -> {};

        void accept(String name, JsonParser json) throws IOException;
    }
}
