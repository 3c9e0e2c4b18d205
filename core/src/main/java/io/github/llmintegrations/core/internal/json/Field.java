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
 * A line in the table of a document: the JSON name of a field, the accessor of the document and the setter of the builder.
 *
 * @param <T> the type of the document
 * @param <B> the type of its builder
 */
abstract class Field<T, B> {
    private final SerializedString name;
    private final long bit;

    /** The field that followed this one the last time. A data race is harmless, since this is only a hint. */
    private @Nullable Field<T, B> next;

    /**
     * Creates a line.
     *
     * @param name the JSON name
     * @param number the number of the line in its table, from 0 to 63
     */
    Field(String name, int number) {
        this.name = new SerializedString(name);
        this.bit = 1L << number;
    }

    final String name() {
        return name.getValue();
    }

    /** Returns a long with one bit set, which differs from that of all other fields in the table. */
    final long bit() {
        return bit;
    }

    /** Reads the value of the field, with the parser at its name. */
    abstract void read(B builder, JsonParser json) throws IOException;

    /** Sets a text that has been read before. Returns false if the field is not a text. */
    boolean accepts(String text, B builder) {
        return false;
    }

    /** Writes the field if the document has it. */
    abstract void write(T document, JsonOutput out) throws IOException;

    /** Copies the value of the field from a document to a builder. */
    abstract void copy(T document, B builder);

    /** Returns whether the field may be absent. If so, an unreadable value does not make the document unreadable. */
    boolean isOptional() {
        return false;
    }

    /** Returns whether the document sets the field. */
    abstract boolean isSet(T document);

    /** Returns whether {@link #write} writes the field. */
    boolean isWritten(T document) {
        return isSet(document);
    }

    /** Returns what is wrong with the field of a document that a caller builds; null if it is valid. */
    @Nullable String fault(T document) {
        return null;
    }

    final void writeName(JsonOutput out) throws IOException {
        out.json().writeFieldName(name);
    }

    final @Nullable Field<T, B> next() {
        return next;
    }

    /** Expects a field after this one from now on. */
    final void expectNext(Field<T, B> field) {
        next = field;
    }

    /** Advances the parser to the next name, and returns whether it is the name of this field. */
    final boolean comesNext(JsonParser json) throws IOException {
        return json.nextFieldName(name);
    }

    /** A field with one value. Null counts as absent. */
    static class Single<T, B, V> extends Field<T, B> {
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
        @SuppressWarnings("unchecked") // if isText, V is String
        void read(B builder, JsonParser json) throws IOException {
            if (isText) {
                // The most frequent type, without a virtual call.
                String text = json.nextTextValue();
                if (text != null) {
                    setter.accept(builder, (V) text);
                } else if (!json.hasToken(JsonToken.VALUE_NULL)) {
                    throw JsonErrors.unexpected(json);
                }
            } else if (json.nextToken() != JsonToken.VALUE_NULL) {
                setter.accept(builder, codec.read(json));
            }
        }

        @Override
        @SuppressWarnings("unchecked") // if isText, V is String
        boolean accepts(String text, B builder) {
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

    /** A field that is never written. */
    static final class Unwritten<T, B, V> extends Single<T, B, V> {
        Unwritten(
                String name,
                int number,
                Codec<V> codec,
                Function<? super T, ? extends @Nullable V> getter,
                BiConsumer<? super B, ? super V> setter) {
            super(name, number, true, codec, getter, setter);
        }

        @Override
        void write(T document, JsonOutput out) {
            // another document contains what follows from it
        }

        @Override
        boolean isWritten(T document) {
            return false;
        }
    }

    /** A field with a patch: a value, null or absent, which differ in meaning. */
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

    /** A field with a list or a map, which is never null in a document, and usually not written if it is empty. */
    static final class Container<T, B, V> extends Field<T, B> {
        private final Codec<V> codec;
        private final Predicate<? super V> isEmpty;
        private final boolean isWrittenEmpty;
        private final Function<? super T, ? extends V> getter;
        private final BiConsumer<? super B, ? super V> setter;

        Container(
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
            V value = getter.apply(document);
            if (isWrittenEmpty || !isEmpty.test(value)) {
                writeName(out);
                codec.write(value, out);
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

    /** A field with a constant value, which identifies the kind of document and is ignored on reading. */
    static final class Constant<T, B, V> extends Field<T, B> {
        private final Codec<V> codec;
        private final V value;
        private final Predicate<@Nullable Object> isSupported;

        Constant(String name, int number, Codec<V> codec, V value, Predicate<@Nullable Object> isSupported) {
            super(name, number);
            this.codec = codec;
            this.value = value;
            this.isSupported = isSupported;
        }

        @Override
        void read(B builder, JsonParser json) throws IOException {
            json.nextToken();
            JsonTrees.skip(json);
        }

        @Override
        void write(T document, JsonOutput out) throws IOException {
            if (isSupported.test(out.dialect())) {
                writeName(out);
                codec.write(value, out);
            }
        }

        @Override
        void copy(T document, B builder) {
            // every document has the same value
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
