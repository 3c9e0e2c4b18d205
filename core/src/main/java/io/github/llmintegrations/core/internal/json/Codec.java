package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A codec, which reads and writes the values of one type as JSON. Implementations are immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public interface Codec<T> {

    /**
     * Returns a codec for documents of a type, without fields yet.
     *
     * @param type the type of the documents
     * @param newBuilder returns a new builder
     * @param build builds the document; throws an {@code IllegalArgumentException} if a required field is missing
     */
    static <T, B> DocumentCodec<T, B> of(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
        return new DocumentCodec<>(type, newBuilder, build);
    }

    /**
     * Returns a codec for a union, without members yet.
     *
     * @param type the supertype of the members
     * @param discriminator the JSON name of the field whose value determines the member
     */
    static <T> UnionCodec<T> union(Class<T> type, String discriminator) {
        return new UnionCodec<>(type, discriminator);
    }

    /**
     * Returns a codec for a union without a discriminator field, without members yet.
     *
     * @param type the supertype of the members
     * @param nameOf returns the name of the member to which an object belongs; null if the member is unknown
     */
    static <T> UnionCodec<T> union(Class<T> type, Function<JsonNode, @Nullable String> nameOf) {
        return new UnionCodec<>(type, nameOf);
    }

    /**
     * Reads the value at the parser's position, and leaves the parser at the last token of the value.
     *
     * @param json the parser, at the first token of the value, which is not {@code null}
     * @throws UnreadableException if the JSON is not a value of this type
     */
    T read(JsonParser json) throws IOException;

    /** Returns what is wrong with a value that a caller sets, such as "must not be blank"; null if the value is valid. */
    default @Nullable String fault(T value) {
        return null;
    }

    /** Writes a value. */
    void write(T value, JsonOutput out) throws IOException;
}
