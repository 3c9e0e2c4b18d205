package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A field of a document, and the way of its value into a builder. */
abstract class Field<B> {
    private final SerializedString name;
    private final long bit;

    /** What stood after it the last time that anybody looked. Threads may disagree: it is only where to look first. */
    private @Nullable Field<B> next;

    /**
     * Made by a reader.
     *
     * @param number tells the fields of a reader apart, and says in which bit it is kept that one was seen
     */
    Field(String name, int number) {
        this.name = new SerializedString(name);
        this.bit = 1L << number;
    }

    /** A field whose null is as good as none. What most fields hold has a kind of its own, which the JVM sees through. */
    @SuppressWarnings("unchecked") // what takes the values of a reader of texts takes texts, and so with flags
    static <B, V> Field<B> of(String name, int number, ValueReader<V> value, BiConsumer<? super B, V> setter) {
        if (value == Values.TEXT) {
            return new Text<>(name, number, (BiConsumer<? super B, String>) setter);
        }
        if (value == Values.FLAG) {
            return new Flag<>(name, number, (BiConsumer<? super B, Boolean>) setter);
        }
        return value instanceof NamedReader<V> document
                ? new Document<>(name, number, document, setter)
                : new Single<>(name, number, value, setter);
    }

    /** Goes on from a field's name to its value, and through it. */
    abstract void read(B builder, JsonParser json) throws IOException;

    /** Takes a text that was read before; false where it holds something else. */
    boolean takes(String text, B builder) {
        return false;
    }

    final @Nullable Field<B> next() {
        return next;
    }

    final void isFollowedBy(Field<B> field) {
        next = field;
    }

    /** Goes on to a name; whether it is this field's. */
    final boolean comesNext(JsonParser json) throws IOException {
        return json.nextFieldName(name);
    }

    /** Adds this field to those that were seen. */
    final long seen(long before, JsonParser json) throws UnreadableException {
        if ((before & bit) != 0) {
            throw Places.twice(json);
        }
        return before | bit;
    }

    private static @Nullable String textOrNull(JsonParser json) throws IOException {
        String text = json.nextTextValue();
        if (text == null && !json.hasToken(JsonToken.VALUE_NULL)) {
            throw Places.unexpected(json);
        }
        return text;
    }

    private static final class Text<B> extends Field<B> {
        private final BiConsumer<? super B, String> setter;

        private Text(String name, int number, BiConsumer<? super B, String> setter) {
            super(name, number);
            this.setter = setter;
        }

        @Override
        void read(B builder, JsonParser json) throws IOException {
            String text = textOrNull(json);
            if (text != null) {
                setter.accept(builder, text);
            }
        }

        @Override
        boolean takes(String text, B builder) {
            setter.accept(builder, text);
            return true;
        }
    }

    /** Holds a text or null, which says something. */
    static final class NullableText<B> extends Field<B> {
        private final BiConsumer<? super B, @Nullable String> setter;

        NullableText(String name, int number, BiConsumer<? super B, @Nullable String> setter) {
            super(name, number);
            this.setter = setter;
        }

        @Override
        void read(B builder, JsonParser json) throws IOException {
            setter.accept(builder, textOrNull(json));
        }
    }

    /** Holds a value of whatever kind. */
    private abstract static class Valued<B, V> extends Field<B> {
        private final BiConsumer<? super B, V> setter;

        private Valued(String name, int number, BiConsumer<? super B, V> setter) {
            super(name, number);
            this.setter = setter;
        }

        /** Reads the value that the parser is at. */
        abstract V value(JsonParser json) throws IOException;

        @Override
        final void read(B builder, JsonParser json) throws IOException {
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                setter.accept(builder, value(json));
            }
        }
    }

    private static final class Flag<B> extends Valued<B, Boolean> {

        private Flag(String name, int number, BiConsumer<? super B, Boolean> setter) {
            super(name, number, setter);
        }

        @Override
        Boolean value(JsonParser json) throws IOException {
            return Values.FLAG.read(json);
        }
    }

    private static final class Document<B, V> extends Valued<B, V> {
        private final NamedReader<V> reader;

        private Document(String name, int number, NamedReader<V> reader, BiConsumer<? super B, V> setter) {
            super(name, number, setter);
            this.reader = reader;
        }

        @Override
        V value(JsonParser json) throws IOException {
            return reader.read(json);
        }
    }

    private static final class Single<B, V> extends Valued<B, V> {
        private final ValueReader<V> reader;

        private Single(String name, int number, ValueReader<V> reader, BiConsumer<? super B, V> setter) {
            super(name, number, setter);
            this.reader = reader;
        }

        @Override
        V value(JsonParser json) throws IOException {
            return reader.read(json);
        }
    }

    /** Holds a list, whose items are taken one by one, nulls left out; null is as good as none. */
    static final class Items<B, V> extends Field<B> {
        private final ValueReader<V> item;
        private final BiConsumer<? super B, V> adder;

        Items(String name, int number, ValueReader<V> item, BiConsumer<? super B, V> adder) {
            super(name, number);
            this.item = item;
            this.adder = adder;
        }

        @Override
        void read(B builder, JsonParser json) throws IOException {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                return;
            }
            for (boolean more = Values.firstItem(json); more; more = Values.nextItem(json)) {
                adder.accept(builder, item.read(json));
            }
        }
    }

    /** Says what is known already. */
    static final class Ignored<B> extends Field<B> {

        Ignored(String name, int number) {
            super(name, number);
        }

        @Override
        void read(B builder, JsonParser json) throws IOException {
            json.nextToken();
            Trees.read(json);
        }
    }
}
