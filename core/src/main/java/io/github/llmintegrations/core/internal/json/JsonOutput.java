package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.core.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The output to which codecs write values. It reveals or masks secrets. Not thread-safe. */
public final class JsonOutput {
    /** What replaces a secret. */
    static final String MASK = "***";

    private final JsonGenerator json;
    private final @Nullable Object dialect;
    private final @Nullable Consumer<String> secrets;
    private Consumer<String> unknownFields = pointer -> {};
    private boolean hidesUnknown;

    private JsonOutput(JsonGenerator json, @Nullable Object dialect, @Nullable Consumer<String> secrets) {
        this.json = json;
        this.dialect = dialect;
        this.secrets = secrets;
    }

    /**
     * Returns an output that reveals secrets.
     *
     * @param dialect the dialect of the server, for the vendor's codecs; may be null
     * @param secrets receives each secret
     */
    static JsonOutput revealing(JsonGenerator json, @Nullable Object dialect, Consumer<String> secrets) {
        return new JsonOutput(json, dialect, secrets);
    }

    /** Returns an output that masks secrets. */
    static JsonOutput masking(JsonGenerator json) {
        return masking(json, null);
    }

    /** Returns an output that masks secrets, in the dialect of a server. */
    static JsonOutput masking(JsonGenerator json, @Nullable Object dialect) {
        return new JsonOutput(json, dialect, null);
    }

    /** Returns an output that masks secrets and all unknown fields, which can contain secrets. */
    static JsonOutput describing(JsonGenerator json) {
        JsonOutput output = masking(json);
        output.hidesUnknown = true;
        return output;
    }

    /** Returns an output that masks secrets, and passes the JSON pointer of each unknown field to a consumer. */
    static JsonOutput listing(JsonGenerator json, Consumer<String> pointers) {
        JsonOutput output = masking(json);
        output.unknownFields = pointers;
        return output;
    }

    /** Returns an output like this one to another generator. */
    JsonOutput to(JsonGenerator other) {
        JsonOutput output = new JsonOutput(other, dialect, secrets);
        output.hidesUnknown = hidesUnknown;
        return output;
    }

    /** Returns the generator. */
    public JsonGenerator json() {
        return json;
    }

    /** Returns the dialect of the server, for the vendor's codecs; null if it is not known. */
    public @Nullable Object dialect() {
        return dialect;
    }

    boolean isMasking() {
        return secrets == null;
    }

    void secret(Secret secret) throws IOException {
        if (secrets == null) {
            json.writeString(MASK);
            return;
        }
        String text = secret.reveal();
        secrets.accept(text);
        json.writeString(text);
    }

    /** Writes a secret that is a JSON object. */
    void secretObject(Secret secret) throws IOException {
        if (secrets == null) {
            json.writeString(MASK);
            return;
        }
        JsonNode tree = Documents.parse(secret.reveal().getBytes(StandardCharsets.UTF_8));
        SecretFields.collectAll(tree, secrets);
        JsonTrees.write(tree, json);
    }

    /** Writes a tree. The names of its fields determine which values are secrets. */
    void tree(JsonNode tree) throws IOException {
        if (secrets != null) {
            SecretFields.collect("", tree, secrets);
        }
        JsonTrees.write(tree, json);
    }

    /** Writes a tree that is sent, but masked as a whole in all other output. */
    void hidden(JsonNode tree) throws IOException {
        if (secrets == null) {
            json.writeString(MASK);
        } else {
            tree(tree);
        }
    }

    /** Writes a tree that the vendor has masked. */
    void masked(JsonNode tree) throws IOException {
        if (hidesUnknown) {
            hidden(tree);
        } else {
            JsonTrees.write(tree, json);
        }
    }

    /** Writes an unknown field. */
    void extra(String name, JsonNode value) throws IOException {
        json.writeFieldName(name);
        unknownFields.accept(json.getOutputContext().pathAsPointer().toString());
        if (secrets != null) {
            SecretFields.collect(name, value, secrets);
        }
        unknown(name, value);
    }

    /** Writes an unknown value. */
    void unknown(JsonNode value) throws IOException {
        unknown("", value);
    }

    /** Writes an unknown value. In responses, the names of fields determine which values are secrets; in requests, all may be. */
    private void unknown(String name, JsonNode value) throws IOException {
        if (secrets != null) {
            JsonTrees.write(value, json);
        } else if (hidesUnknown) {
            json.writeString(MASK);
        } else {
            JsonTrees.write(SecretFields.replace(name, value, secret -> TextNode.valueOf(MASK)), json);
        }
    }

    /** Begins a document, and returns the state of the enclosing document for {@link #end}. */
    boolean begin(boolean isSent) {
        boolean outer = hidesUnknown;
        hidesUnknown |= isSent;
        return outer;
    }

    /** Ends a document, and restores the state of the enclosing document. */
    void end(boolean outer) {
        hidesUnknown = outer;
    }
}
