package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one type. Implementations are immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public interface Codec<T> {

    /**
     * Starts the table of a document's fields.
     *
     * @param type the document's type
     * @param newBuilder makes a builder
     * @param build makes the document of a builder; throws an {@code IllegalArgumentException} if something is missing
     */
    static <T, B> DocumentCodec<T, B> of(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
        return new DocumentCodec<>(type, newBuilder, build);
    }

    /**
     * Starts a union.
     *
     * @param type the root of its members
     * @param discriminator the field that tells its members apart, by its name on the wire
     */
    static <T> UnionCodec<T> union(Class<T> type, String discriminator) {
        return new UnionCodec<>(type, discriminator);
    }

    /**
     * Starts a union whose members are told apart by what they hold, or by what stands elsewhere.
     *
     * @param type the root of its members
     * @param nameOf returns the name of an object's member, or null for one that is unknown
     */
    static <T> UnionCodec<T> union(Class<T> type, Function<JsonNode, @Nullable String> nameOf) {
        return new UnionCodec<>(type, nameOf);
    }

    /**
     * Reads the value that the parser is at, and leaves the parser at its last token.
     *
     * @param json at the value's first token, which is not {@code null}
     * @throws UnreadableException if it is not a value of this type
     */
    T read(JsonParser json) throws IOException;

    /** Returns what is wrong with a value that a caller gives, such as "must not be blank"; null where nothing is. */
    default @Nullable String fault(T value) {
        return null;
    }

    /** Writes a value. */
    void write(T value, JsonOutput out) throws IOException;
}
