package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Change;
import io.github.llmintegrations.core.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

/** Reads and writes whole documents, as bytes, as trees and as text. */
public final class Documents {
    private static final String OURS = "io.github.llmintegrations.";

    private static final Map<Class<?>, ObjectCodec<?>> CODECS = new ConcurrentHashMap<>();

    /**
     * The codecs by the classes of documents. A generated class has the codec of the document that it implements; an unknown
     * member has that of its union, whose class may not be initialized yet.
     */
    private static final ClassValue<ObjectCodec<?>> OF_INSTANCES = new ClassValue<>() {
        @Override
        protected ObjectCodec<?> computeValue(Class<?> type) {
            return Stream.concat(
                            CODECS.values().stream().filter(each -> each.type().isAssignableFrom(type)),
                            Stream.of(type.getInterfaces()).flatMap(each -> codecOf(each).stream()))
                    .reduce((one, other) -> one.type().isAssignableFrom(other.type()) ? other : one)
                    .orElseThrow(() -> new IllegalArgumentException(type + " is not a document"));
        }
    };

    private Documents() {}

    /** Registers a codec. A document cannot exist before its codec, since its builder holds the codec. */
    static void register(ObjectCodec<?> codec) {
        CODECS.put(codec.type(), codec);
    }

    /**
     * Returns the codec of a type; empty if the type is not a document of this library. This method loads classes by name: the
     * codec of a document is in its builder and that of a union in its {@code Members}, which may not be initialized yet.
     */
    public static Optional<ObjectCodec<?>> codecOf(Class<?> type) {
        if (type.isInterface() && type.getName().startsWith(OURS)) {
            for (String holder : List.of("$Builder", "$Members")) {
                try {
                    Class<?> unused = Class.forName(type.getName() + holder, true, type.getClassLoader());
                } catch (ClassNotFoundException e) {
                    // the type has only one of them
                }
            }
        }
        return Optional.ofNullable(CODECS.get(type));
    }

    /**
     * Returns the codec of a document or a union in another package.
     *
     * @param holder creates the class that holds the codec: the builder of the document, or the {@code Members} of the union
     */
    public static <T> Codec<T> document(Class<T> type, Supplier<?> holder) {
        return lazy(type, holder);
    }

    /**
     * Returns a reader of documents in another package that can check unknown fields.
     *
     * @param holder creates the builder of the document, which holds the codec
     */
    public static <T> CheckedReader<T> checkedReader(Class<T> type, Supplier<?> holder) {
        LazyCodec<T> document = lazy(type, holder);
        return (json, check) -> ((DocumentCodec<T, ?>) document.codec()).read(json, check);
    }

    @SuppressWarnings("unchecked") // the map contains each codec under the type of its values
    private static <T> LazyCodec<T> lazy(Class<T> type, Supplier<?> holder) {
        return new LazyCodec<>(() -> {
            Objects.requireNonNull(holder.get());
            return (Codec<T>) Objects.requireNonNull(CODECS.get(type));
        });
    }

    /**
     * Reads a body that contains exactly one value.
     *
     * @throws UnreadableException if the body is not a value of this type
     */
    public static <T> T read(Codec<T> codec, InputStream body) throws IOException {
        return BodyReader.read(codec::read, body);
    }

    /**
     * Reads a body that contains exactly one value.
     *
     * @throws UnreadableException if the body is not a value of this type
     */
    public static <T> T read(Values.Reader<T> reader, InputStream body) throws IOException {
        return BodyReader.read(reader, body);
    }

    /** Returns the exception for the value at the parser's position, which is not of the expected type. */
    public static UnreadableException unexpected(JsonParser json) throws IOException {
        return JsonErrors.unexpected(json);
    }

    /**
     * Reads a body that contains exactly one document.
     *
     * @param check the check for each field that the reader does not know
     * @throws UnreadableException if the body is not a document of this type
     */
    public static <T> T read(CheckedReader<T> reader, InputStream body, UnknownFieldCheck check) throws IOException {
        return BodyReader.read(json -> reader.read(json, check), body);
    }

    /**
     * Parses JSON of any kind.
     *
     * @throws UnreadableException if the bytes are not exactly one JSON value, or the value is null
     */
    public static JsonNode parse(byte[] json) throws UnreadableException {
        try {
            return BodyReader.read(JsonTrees::read, new ByteArrayInputStream(json));
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException("not readable");
        }
    }

    /** Returns whether a secret is a JSON object. Returns true for a secret whose text can change. */
    public static boolean isObject(Secret secret) {
        try {
            return !secret.isFixed()
                    || parse(secret.reveal().getBytes(StandardCharsets.UTF_8)).isObject();
        } catch (UnreadableException e) {
            return false;
        }
    }

    /** Reads a part of an unknown document; empty if the part is not a value of this type. */
    public static <T> Optional<T> part(JsonNode node, Codec<T> codec) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonTrees.parse(node, codec));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a document with its secrets, to send it.
     *
     * @param dialect the dialect of the server, for the vendor's codecs; may be null
     * @throws IllegalArgumentException if the document cannot be written; the message contains no value
     */
    public static <T> byte[] write(Codec<T> codec, T document, @Nullable Object dialect) {
        return write(codec, document, dialect, secret -> {});
    }

    /**
     * Writes a document with its secrets, to send it.
     *
     * @param dialect the dialect of the server, for the vendor's codecs; may be null
     * @param secrets receives each secret in the document
     * @throws IllegalArgumentException if the document cannot be written; the message contains no value
     */
    public static <T> byte[] write(Codec<T> codec, T document, @Nullable Object dialect, Consumer<String> secrets) {
        byte[] json = write(codec, document, generator -> JsonOutput.revealing(generator, dialect, secrets));
        if (!Surrogates.areAllPaired(json)) {
            throw new IllegalArgumentException(
                    "the request cannot be written as JSON: a text contains a lone surrogate");
        }
        return json;
    }

    /** Returns the JSON of a document with its secrets masked. */
    public static String toJson(Object document) {
        return text(masked(codecOfInstance(document), document, JsonOutput::masking));
    }

    /** Returns the JSON of a document with its secrets masked, in the dialect of a server. */
    public static <T> String toJson(Codec<T> codec, T document, @Nullable Object dialect) {
        return text(write(codec, document, json -> JsonOutput.masking(json, dialect)));
    }

    /** Returns the tree of a document with its secrets, to compare or to send parts of it. */
    public static <T> JsonNode toTree(Codec<T> codec, T document) {
        return tree(write(codec, document, json -> JsonOutput.revealing(json, null, secret -> {})));
    }

    /** Returns the tree of a document with its secrets masked. */
    public static <T> JsonNode toMaskedTree(Codec<T> codec, T document) {
        return tree(write(codec, document, json -> JsonOutput.masking(json)));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return parse(json);
        } catch (UnreadableException e) {
            throw new IllegalStateException("the written JSON cannot be read", e);
        }
    }

    /** Returns the differences between two documents with their secrets masked. */
    public static List<Change> differences(Object before, Object after) {
        return Comparison.differences(
                tree(masked(codecOfInstance(before), before, JsonOutput::masking)),
                tree(masked(codecOfInstance(after), after, JsonOutput::masking)));
    }

    /** Returns the JSON pointers of the fields of a document, at any depth, that its codecs do not know. */
    public static <T> List<String> unknownFields(Codec<T> codec, T document) {
        List<String> pointers = new ArrayList<>();
        byte[] unused = write(codec, document, json -> JsonOutput.listing(json, pointers::add));
        return pointers;
    }

    /** Returns the name of a document's type and its JSON, with its secrets and all unknown fields masked. */
    public static String toString(Object document) {
        ObjectCodec<?> codec = codecOfInstance(document);
        return codec.type().getSimpleName() + text(masked(codec, document, JsonOutput::describing));
    }

    /** Writes a document with its secrets masked to the generator of an application. */
    public static void writeMasked(Object document, JsonGenerator json) throws IOException {
        writeMasked(codecOfInstance(document), document, json);
    }

    private static <T> void writeMasked(ObjectCodec<T> codec, Object document, JsonGenerator json) throws IOException {
        codec.write(codec.type().cast(document), JsonOutput.masking(json));
    }

    /**
     * Reads a document from a tree.
     *
     * @throws UnreadableException if the tree is not a document of this type; the message contains no value
     */
    public static <T> T ofTree(JsonNode tree, Codec<T> codec) throws IOException {
        return JsonTrees.parse(tree, codec);
    }

    /** Returns the fields of an object in their order; an empty map if the tree is not an object. */
    public static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        object.properties().forEach(each -> fields.put(each.getKey(), each.getValue()));
        return Collections.unmodifiableMap(fields);
    }

    /**
     * Returns the fields of a document without secrets as query parameters.
     *
     * @param dialect the dialect of the server, for the vendor's codecs; may be null
     */
    public static <T> Map<String, String> query(Codec<T> codec, T document, @Nullable Object dialect) {
        Map<String, String> parameters = new LinkedHashMap<>();
        tree(write(codec, document, dialect))
                .properties()
                .forEach(each -> parameters.put(each.getKey(), each.getValue().asText()));
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
