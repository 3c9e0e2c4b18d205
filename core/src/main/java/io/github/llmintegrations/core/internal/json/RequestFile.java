package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.LiteralSecrets;
import io.github.llmintegrations.core.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests that people write as JSON: strict about unknown fields, and with secrets that the JSON only refers to. Messages
 * contain names and locations, and no values.
 */
public final class RequestFile {
    /** The file that this thread reads. The codecs of secrets, which may be anywhere in a document, ask it. */
    private static final ThreadLocal<@Nullable RequestFile> CURRENT = new ThreadLocal<>();

    private final LiteralSecrets literals;
    private final Map<String, String> environment;

    private RequestFile(LiteralSecrets literals, Map<String, String> environment) {
        this.literals = literals;
        this.environment = environment;
    }

    /**
     * A function that reads a request from a tree.
     *
     * @param <T> the type of the request
     */
    @FunctionalInterface
    public interface TreeReader<T> {
        /** Reads the request. May change the tree. */
        T read(ObjectNode tree) throws IOException;
    }

    /**
     * Reads a request.
     *
     * @param type the type of the request, for messages
     * @throws IllegalArgumentException if the JSON is not such a request, has unknown fields, or refers to a secret that is missing
     */
    public static <T> T read(Class<T> type, String json, LiteralSecrets literals, Codec<T> codec) {
        return read(type, json, literals, codec, tree -> JsonTrees.parse(tree, codec));
    }

    /**
     * Reads a request with a reader of its own.
     *
     * @param type the type of the request, for messages
     * @throws IllegalArgumentException if the JSON is not such a request, has unknown fields, or refers to a secret that is missing
     */
    public static <T> T read(
            Class<T> type, String json, LiteralSecrets literals, Codec<T> codec, TreeReader<T> reader) {
        return read(type, json, new RequestFile(literals, System.getenv()), codec, reader);
    }

    static <T> T read(
            Class<T> type, String json, LiteralSecrets literals, Map<String, String> environment, Codec<T> codec) {
        return read(type, json, new RequestFile(literals, environment), codec, tree -> JsonTrees.parse(tree, codec));
    }

    private static <T> T read(Class<T> type, String json, RequestFile file, Codec<T> codec, TreeReader<T> reader) {
        T request;
        CURRENT.set(file);
        try {
            JsonNode tree = Documents.parse(json.getBytes(StandardCharsets.UTF_8));
            if (!(tree instanceof ObjectNode object)) {
                throw new UnreadableException("it is not an object");
            }
            request = reader.read(object);
        } catch (IOException e) {
            throw new IllegalArgumentException(type.getSimpleName() + ": the JSON cannot be read: " + e.getMessage());
        } finally {
            CURRENT.remove();
        }
        List<String> unknown = Documents.unknownFields(codec, request);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + ": the JSON has unknown fields: " + String.join(", ", unknown));
        }
        return request;
    }

    /** Returns the file that this thread reads; null if it reads none. */
    static @Nullable RequestFile current() {
        return CURRENT.get();
    }

    /** Reads a secret, or what the file says instead of it. */
    Secret secret(JsonParser json) throws IOException {
        JsonNode value = JsonTrees.read(json);
        if (value.size() == 1 && value.path("env").isTextual()) {
            return Secret.of(variable(value.path("env").textValue(), json));
        }
        if (value.size() == 1 && value.path("file").isTextual()) {
            return Secret.of(contents(value.path("file").textValue(), json));
        }
        if (literals == LiteralSecrets.REFUSED) {
            throw JsonErrors.error("a secret must be {\"env\": \"…\"} or {\"file\": \"…\"}", json);
        }
        if (!value.isTextual() && !value.isObject()) {
            throw JsonErrors.unexpected(json);
        }
        return Secret.of(value.isTextual() ? value.textValue() : value.toString());
    }

    private String variable(String name, JsonParser json) throws UnreadableException {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw JsonErrors.error("an environment variable is not set", json);
        }
        return value.strip();
    }

    private static String contents(String path, JsonParser json) throws UnreadableException {
        try {
            return Files.readString(Path.of(path)).replaceFirst("\\R\\z", "");
        } catch (IOException | InvalidPathException e) {
            throw JsonErrors.error("a file with a secret cannot be read", json);
        }
    }
}
