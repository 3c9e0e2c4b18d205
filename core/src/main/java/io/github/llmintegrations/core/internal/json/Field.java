package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.llmintegrations.core.Patch;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a document's table: a field by its name on the wire, and the way of its value from a document and into a builder.
 *
 * @param <T> the document
 * @param <B> its builder
 */
abstract class Field<T, B> {
    private final SerializedString name;
    private final long bit;

    /** What stood after it the last time that anybody looked. Threads may disagree: it is only where to look first. */
    private @Nullable Field<T, B> next;

    /**
     * Adds a line to a table.
     *
     * @param number tells the fields of a table apart, and says in which bit it is kept that one was seen
     */
    Field(String name, int number) {
        this.name = new SerializedString(name);
        this.bit = 1L << number;
    }

    final String name() {
        return name.getValue();
    }

    final long bit() {
        return bit;
    }

    /** Goes on from the field's name to its value, and through it. */
    abstract void read(B builder, JsonParser json) throws IOException;

    /** Takes a text that was read before; false where the field holds something else. */
    boolean takes(String text, B builder) {
        return false;
    }

    /** Writes the field, where the document has it. */
    abstract void write(T document, JsonOutput out) throws IOException;

    /** Hands the field's value on from a document to a builder. */
    abstract void copy(T document, B builder);

    /** Whether the field may be absent without consequence, so that one that cannot be read need not spoil the document. */
    boolean isOptional() {
        return false;
    }

    /** Whether the document says anything of its own about the field. */
    abstract boolean isSet(T document);

    /** Whether the field is written. */
    boolean isWritten(T document) {
        return isSet(document);
    }

    /** Returns what is wrong with the field of a document that a caller builds; null where nothing is. */
    @Nullable String fault(T document) {
        return null;
    }

    final void writeName(JsonOutput out) throws IOException {
        out.json().writeFieldName(name);
    }

    final @Nullable Field<T, B> next() {
        return next;
    }

    final void isFollowedBy(Field<T, B> field) {
        next = field;
    }

    /** Goes on to a name; whether it is this field's. */
    final boolean comesNext(JsonParser json) throws IOException {
        return json.nextFieldName(name);
    }

    /** Holds a value, or none; null is as good as none. */
    static final class Single<T, B, V> extends Field<T, B> {
        private final Codec<V> codec;
        private final boolean isOptional;
        private final boolean isText;
        private final Function<? super T, ? extends @Nullable V> getter;
        private final BiConsumer<? super B, ? super V> setter;

        Single(
                String name,
                int number,
                boolean isOptional,
                Codec<V> codec,
                Function<? super T, ? extends @Nullable V> getter,
                BiConsumer<? super B, ? super V> setter) {
            super(name, number);
            this.isOptional = isOptional;
            this.codec = codec;
            this.isText = Values.isText(codec);
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        @SuppressWarnings("unchecked") // the codec of texts is one of texts
        void read(B builder, JsonParser json) throws IOException {
            if (isText) {
                // What most fields hold, in a way that the JVM sees through.
                String text = json.nextTextValue();
                if (text != null) {
                    setter.accept(builder, (V) text);
                } else if (!json.hasToken(JsonToken.VALUE_NULL)) {
                    throw Places.unexpected(json);
                }
            } else if (json.nextToken() != JsonToken.VALUE_NULL) {
                setter.accept(builder, codec.read(json));
            }
        }

        @Override
        @SuppressWarnings("unchecked") // the codec of texts is one of texts
        boolean takes(String text, B builder) {
            if (isText) {
                setter.accept(builder, (V) text);
            }
            return isText;
        }

        @Override
        void write(T document, JsonOutput out) throws IOException {
            V value = getter.apply(document);
            if (value != null) {
                writeName(out);
                codec.write(value, out);
            }
        }

        @Override
        void copy(T document, B builder) {
            V value = getter.apply(document);
            if (value != null) {
                setter.accept(builder, value);
            }
        }

        @Override
        boolean isOptional() {
            return isOptional;
        }

        @Override
        boolean isSet(T document) {
            return getter.apply(document) != null;
        }

        @Override
        @Nullable String fault(T document) {
            V value = getter.apply(document);
            return value == null ? null : codec.fault(value);
        }
    }

    /** Holds a value, null or nothing, and each says something. */
    static final class Patched<T, B, V> extends Field<T, B> {
        private final Codec<V> codec;
        private final Function<? super T, Patch<V>> getter;
        private final BiConsumer<? super B, ? super Patch<V>> setter;

        Patched(
                String name,
                int number,
                Codec<V> codec,
                Function<? super T, Patch<V>> getter,
                BiConsumer<? super B, ? super Patch<V>> setter) {
            super(name, number);
            this.codec = codec;
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        void read(B builder, JsonParser json) throws IOException {
            setter.accept(
                    builder, json.nextToken() == JsonToken.VALUE_NULL ? Patch.clear() : Patch.set(codec.read(json)));
        }

        @Override
        void write(T document, JsonOutput out) throws IOException {
            Patch<V> patch = getter.apply(document);
            if (patch.isKeep()) {
                return;
            }
            writeName(out);
            if (patch.isClear()) {
                out.json().writeNull();
            } else {
                codec.write(patch.value().orElseThrow(), out);
            }
        }

        @Override
        void copy(T document, B builder) {
            setter.accept(builder, getter.apply(document));
        }

        @Override
        boolean isSet(T document) {
            return !getter.apply(document).isKeep();
        }

        @Override
        @Nullable String fault(T document) {
            return getter.apply(document).value().map(codec::fault).orElse(null);
        }
    }

    /** Holds a list, or an object whose names are the caller's: never null, and most often not written when empty. */
    static final class Filled<T, B, V> extends Field<T, B> {
        private final Codec<V> codec;
        private final Predicate<? super V> isEmpty;
        private final boolean isWrittenEmpty;
        private final Function<? super T, ? extends V> getter;
        private final BiConsumer<? super B, ? super V> setter;

        Filled(
                String name,
                int number,
                Codec<V> codec,
                Predicate<? super V> isEmpty,
                boolean isWrittenEmpty,
                Function<? super T, ? extends V> getter,
                BiConsumer<? super B, ? super V> setter) {
            super(name, number);
            this.codec = codec;
            this.isEmpty = isEmpty;
            this.isWrittenEmpty = isWrittenEmpty;
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        void read(B builder, JsonParser json) throws IOException {
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                setter.accept(builder, codec.read(json));
            }
        }

        @Override
        void write(T document, JsonOutput out) throws IOException {
            if (isWritten(document)) {
                writeName(out);
                codec.write(getter.apply(document), out);
            }
        }

        @Override
        void copy(T document, B builder) {
            setter.accept(builder, getter.apply(document));
        }

        @Override
        boolean isSet(T document) {
            return !isEmpty.test(getter.apply(document));
        }

        @Override
        boolean isWritten(T document) {
            return isWrittenEmpty || isSet(document);
        }
    }

    /** Says what kind of document it is, which is known already where it is read. */
    static final class Constant<T, B, V> extends Field<T, B> {
        private final Codec<V> codec;
        private final V value;
        private final Predicate<@Nullable Object> isSpoken;

        Constant(String name, int number, Codec<V> codec, V value, Predicate<@Nullable Object> isSpoken) {
            super(name, number);
            this.codec = codec;
            this.value = value;
            this.isSpoken = isSpoken;
        }

        @Override
        void read(B builder, JsonParser json) throws IOException {
            json.nextToken();
            Trees.skip(json);
        }

        @Override
        void write(T document, JsonOutput out) throws IOException {
            if (isSpoken.test(out.dialect())) {
                writeName(out);
                codec.write(value, out);
            }
        }

        @Override
        void copy(T document, B builder) {
            // says what the builder says
        }

        @Override
        boolean isSet(T document) {
            return false;
        }

        @Override
        boolean isWritten(T document) {
            return true;
        }
    }
}
