package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whole documents, from and to bytes, and as text for people. */
public final class Documents {
    private static final String OURS = "io.github.llmintegrations.";

    private static final Map<Class<?>, ObjectCodec<?>> CODECS = new ConcurrentHashMap<>();

    /**
     * A generated class has the table of the document that it implements; an unknown member has but its union, which
     * nobody need have used before. What throws is not remembered.
     */
    private static final ClassValue<ObjectCodec<?>> OF_INSTANCES = new ClassValue<>() {
        @Override
        protected ObjectCodec<?> computeValue(Class<?> type) {
            return Stream.concat(
                            CODECS.values().stream().filter(each -> each.type().isAssignableFrom(type)),
                            Stream.of(type.getInterfaces()).flatMap(each -> codecOf(each).stream()))
                    .reduce((one, other) -> one.type().isAssignableFrom(other.type()) ? other : one)
                    .orElseThrow(() -> new IllegalArgumentException(type + " is no document"));
        }
    };

    private Documents() {}

    /** Makes a table known, by which documents of its type are shown. Nobody has a document before its table. */
    static void register(ObjectCodec<?> codec) {
        CODECS.put(codec.type(), codec);
    }

    /**
     * Returns the codec of a type; empty where it is none of ours. The one place that finds a class by its name: a
     * document's table is in its builder, a union's in its {@code Members}, and neither need have been used.
     */
    public static Optional<ObjectCodec<?>> codecOf(Class<?> type) {
        if (type.isInterface() && type.getName().startsWith(OURS)) {
            for (String holder : List.of("$Builder", "$Members")) {
                try {
                    Class<?> unused = Class.forName(type.getName() + holder, true, type.getClassLoader());
                } catch (ClassNotFoundException e) {
                    // it has the other
                }
            }
        }
        return Optional.ofNullable(CODECS.get(type));
    }

    /**
     * Returns the codec of a document or a union of another package.
     *
     * @param holder makes what holds the codec: the document's builder, or the union's {@code Members}
     */
    public static <T> Codec<T> document(Class<T> type, Supplier<?> holder) {
        return lazy(type, holder);
    }

    /**
     * Returns the reader of answers that are documents of another package.
     *
     * @param holder makes what holds the codec: the document's builder
     */
    public static <T> AnswerReader<T> answer(Class<T> type, Supplier<?> holder) {
        LazyCodec<T> document = lazy(type, holder);
        return (json, check) -> ((DocumentCodec<T, ?>) document.codec()).read(json, check);
    }

    @SuppressWarnings("unchecked") // a codec stands under the type of its values
    private static <T> LazyCodec<T> lazy(Class<T> type, Supplier<?> holder) {
        return new LazyCodec<>(() -> {
            Objects.requireNonNull(holder.get());
            return (Codec<T>) Objects.requireNonNull(CODECS.get(type));
        });
    }

    /**
     * Reads a body that holds one value, and nothing else.
     *
     * @throws UnreadableException if it is not such a value
     */
    public static <T> T read(Codec<T> codec, InputStream body) throws IOException {
        return BodyReader.read(codec::read, body);
    }

    /** Reads a body that holds one value, and nothing else. */
    public static <T> T read(Values.Reader<T> reader, InputStream body) throws IOException {
        return BodyReader.read(reader, body);
    }

    /** Returns the exception for a value that is not what is due: the one that the parser is at, or just went through. */
    public static UnreadableException unexpected(JsonParser json) throws IOException {
        return Places.unexpected(json);
    }

    /**
     * Reads a body that holds one document, and nothing else.
     *
     * @param check looks at the fields that the document has no name for
     * @throws UnreadableException if it is not such a document
     */
    public static <T> T read(AnswerReader<T> answer, InputStream body, UnknownField check) throws IOException {
        return BodyReader.read(json -> answer.read(json, check), body);
    }

    /** Parses a document that somebody else wrote. */
    public static JsonNode parse(byte[] json) throws UnreadableException {
        try {
            return BodyReader.read(Trees::read, new ByteArrayInputStream(json));
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException("it cannot be read");
        }
    }

    /** Returns whether a secret is a JSON object; one whose text is not known yet may be. */
    public static boolean isObject(Secret secret) {
        try {
            return !secret.isFixed()
                    || parse(secret.reveal().getBytes(StandardCharsets.UTF_8)).isObject();
        } catch (UnreadableException e) {
            return false;
        }
    }

    /** Reads a part of a document that was kept as it came; empty when it is something else. */
    public static <T> Optional<T> part(JsonNode node, Codec<T> codec) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Trees.parse(node, codec));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a document, to be sent.
     *
     * @param dialect what the vendor's own codecs want to know about the server; may be null
     * @throws IllegalArgumentException if it cannot be written; the message does not show what it holds
     */
    public static <T> byte[] write(Codec<T> codec, T document, @Nullable Object dialect) {
        return write(codec, document, dialect, secret -> {});
    }

    /**
     * Writes a document, to be sent.
     *
     * @param dialect what the vendor's own codecs want to know about the server; may be null
     * @param secrets takes each secret that is written
     * @throws IllegalArgumentException if it cannot be written; the message does not show what it holds
     */
    public static <T> byte[] write(Codec<T> codec, T document, @Nullable Object dialect, Consumer<String> secrets) {
        byte[] json = write(codec, document, generator -> JsonOutput.revealing(generator, dialect, secrets));
        if (!Surrogates.areAllPaired(json)) {
            throw new IllegalArgumentException(
                    "the request cannot be written as JSON: a text holds half a surrogate pair");
        }
        return json;
    }

    /** Returns the JSON of a document with its secrets masked. */
    public static String toJson(Object document) {
        return text(masked(codecOfInstance(document), document, JsonOutput::masking));
    }

    /** Returns the JSON of a document with its secrets masked, and all else as a server takes it. */
    public static <T> String toJson(Codec<T> codec, T document, @Nullable Object dialect) {
        return text(write(codec, document, json -> JsonOutput.masking(json, dialect)));
    }

    /** Returns the name of a document's type and its JSON with its secrets, and the fields that no table names, masked. */
    public static String toString(Object document) {
        ObjectCodec<?> codec = codecOfInstance(document);
        return codec.type().getSimpleName() + text(masked(codec, document, JsonOutput::describing));
    }

    /** Writes a document with its secrets masked, as a value of somebody else's JSON. */
    public static void writeMasked(Object document, JsonGenerator json) throws IOException {
        writeMasked(codecOfInstance(document), document, json);
    }

    private static <T> void writeMasked(ObjectCodec<T> codec, Object document, JsonGenerator json) throws IOException {
        codec.write(codec.type().cast(document), JsonOutput.masking(json));
    }

    /**
     * Reads a document from a tree.
     *
     * @throws UnreadableException if it is not such a document; the message does not show what it holds
     */
    public static <T> T ofTree(JsonNode tree, Codec<T> codec) throws IOException {
        return Trees.parse(tree, codec);
    }

    /** Returns the fields of an object in their order; none of what is no object. */
    public static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        object.properties().forEach(each -> fields.put(each.getKey(), each.getValue()));
        return Collections.unmodifiableMap(fields);
    }

    /**
     * Writes a document without secrets as the parameters of a query.
     *
     * @param dialect what the vendor's own codecs want to know about the server; may be null
     */
    public static <T> Map<String, String> query(Codec<T> codec, T document, @Nullable Object dialect) {
        Map<String, String> parameters = new LinkedHashMap<>();
        try {
            parse(write(codec, document, dialect))
                    .properties()
                    .forEach(each ->
                            parameters.put(each.getKey(), each.getValue().asText()));
        } catch (UnreadableException e) {
            throw new IllegalStateException("what was just written cannot be read", e);
        }
        return parameters;
    }

    private static ObjectCodec<?> codecOfInstance(Object document) {
        return OF_INSTANCES.get(document.getClass());
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    private static <T> byte[] masked(
            ObjectCodec<T> codec, Object document, Function<JsonGenerator, JsonOutput> output) {
        return write(codec, codec.type().cast(document), output);
    }

    private static <T> byte[] write(Codec<T> codec, T value, Function<JsonGenerator, JsonOutput> output) {
        BufferRecycler buffers = Tokens.FACTORY._getBufferRecycler();
        ByteArrayBuilder bytes = new ByteArrayBuilder(buffers);
        try (JsonGenerator json = Tokens.FACTORY.createGenerator(bytes)) {
            codec.write(value, output.apply(json));
            json.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalArgumentException("the document cannot be written as JSON");
        } finally {
            bytes.release();
            buffers.releaseToPool();
        }
    }
}
