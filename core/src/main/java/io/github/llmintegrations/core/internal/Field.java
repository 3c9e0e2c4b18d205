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

    /** Holds a value; null is as good as none. */
    static final class Single<B, V> extends Field<B> {
        private final ValueReader<V> value;
        private final BiConsumer<? super B, V> setter;

        Single(String name, int number, ValueReader<V> value, BiConsumer<? super B, V> setter) {
            super(name, number);
            this.value = value;
            this.setter = setter;
        }

        @Override
        void read(B builder, JsonParser json) throws IOException {
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                setter.accept(builder, value.read(json));
            }
        }
    }

    /** Holds a text; null is as good as none. */
    static final class Text<B> extends Field<B> {
        private final BiConsumer<? super B, String> setter;

        Text(String name, int number, BiConsumer<? super B, String> setter) {
            super(name, number);
            this.setter = setter;
        }

        @Override
        void read(B builder, JsonParser json) throws IOException {
            String text = json.nextTextValue();
            if (text != null) {
                setter.accept(builder, text);
            } else if (!json.hasToken(JsonToken.VALUE_NULL)) {
                throw Places.unexpected(json);
            }
        }

        @Override
        boolean takes(String text, B builder) {
            setter.accept(builder, text);
            return true;
        }
    }

    /** Holds a value or null, which says something. */
    static final class NullableField<B, V> extends Field<B> {
        private final ValueReader<V> value;
        private final BiConsumer<? super B, @Nullable V> setter;

        NullableField(String name, int number, ValueReader<V> value, BiConsumer<? super B, @Nullable V> setter) {
            super(name, number);
            this.value = value;
            this.setter = setter;
        }

        @Override
        void read(B builder, JsonParser json) throws IOException {
            setter.accept(builder, json.nextToken() == JsonToken.VALUE_NULL ? null : value.read(json));
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
