package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.core.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where values are written, and what of their secrets goes there. Used by one thread. */
public final class JsonOutput {
    private static final String MASK = "***";

    private final JsonGenerator json;
    private final @Nullable Object dialect;
    private final @Nullable Consumer<String> secrets;
    private boolean hidesUnknown;

    private JsonOutput(JsonGenerator json, @Nullable Object dialect, @Nullable Consumer<String> secrets) {
        this.json = json;
        this.dialect = dialect;
        this.secrets = secrets;
    }

    /**
     * Returns an output that reveals secrets.
     *
     * @param dialect what the vendor's value codecs want to know about the server; may be null
     * @param secrets is told each secret that is written
     */
    static JsonOutput revealing(JsonGenerator json, @Nullable Object dialect, Consumer<String> secrets) {
        return new JsonOutput(json, dialect, secrets);
    }

    /** Returns an output that masks secrets. */
    static JsonOutput masking(JsonGenerator json) {
        return masking(json, null);
    }

    /** Returns an output that masks secrets, and writes all else as a server takes it. */
    static JsonOutput masking(JsonGenerator json, @Nullable Object dialect) {
        return new JsonOutput(json, dialect, null);
    }

    /** Returns an output that masks secrets and all that no table names, of which nobody knows what it holds. */
    static JsonOutput describing(JsonGenerator json) {
        JsonOutput output = masking(json);
        output.hidesUnknown = true;
        return output;
    }

    /** Returns what values are written with. */
    public JsonGenerator json() {
        return json;
    }

    /** Returns what the vendor's value codecs want to know about the server; null where nobody said it. */
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

    /** Writes an object that is a secret as a whole. */
    void secretObject(Secret secret) throws IOException {
        if (secrets == null) {
            json.writeString(MASK);
            return;
        }
        JsonNode tree = Documents.parse(secret.reveal().getBytes(StandardCharsets.UTF_8));
        SecretFields.collectAll(tree, secrets);
        Trees.write(tree, json);
    }

    /** Writes a tree, of which the names of fields tell secrets. */
    void tree(JsonNode tree) throws IOException {
        if (secrets != null) {
            SecretFields.collect("", tree, secrets);
        }
        Trees.write(tree, json);
    }

    /** Writes a value that is sent, and shown to nobody. */
    void hidden(JsonNode tree) throws IOException {
        if (secrets == null) {
            json.writeString(MASK);
        } else {
            tree(tree);
        }
    }

    /** Writes what a vendor shows in place of secrets. */
    void masked(JsonNode tree) throws IOException {
        if (hidesUnknown) {
            hidden(tree);
        } else {
            Trees.write(tree, json);
        }
    }

    /** Writes a field that no table names. */
    void extra(String name, JsonNode value) throws IOException {
        json.writeFieldName(name);
        if (secrets != null) {
            SecretFields.collect(name, value, secrets);
        }
        unknown(name, value);
    }

    /** Writes a value that no table describes. */
    void unknown(JsonNode value) throws IOException {
        unknown("", value);
    }

    /** Of what was answered, the names of fields tell secrets; of what is sent, nobody knows what it holds. */
    private void unknown(String name, JsonNode value) throws IOException {
        if (secrets != null) {
            Trees.write(value, json);
        } else if (hidesUnknown) {
            json.writeString(MASK);
        } else {
            Trees.write(SecretFields.replace(name, value, secret -> TextNode.valueOf(MASK)), json);
        }
    }

    /** Begins a document, and returns what {@link #end} takes. */
    boolean begin(boolean isSent) {
        boolean outer = hidesUnknown;
        hidesUnknown |= isSent;
        return outer;
    }

    /** Goes back from a document to the one that holds it. */
    void end(boolean outer) {
        hidesUnknown = outer;
    }
}
