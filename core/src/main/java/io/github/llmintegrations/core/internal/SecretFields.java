package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by a field's name whether it holds a secret, for fields of today and, roughly, of tomorrow. */
final class SecretFields {
    private static final JsonFactory TOKENS = new JsonFactory();
    private static final Pattern SECRET = Pattern.compile(
            "(?i)key|.*(api_?key|access_key|private_key|secret|token|password|credential|authorization|headers"
                    + "|service_account).*");
    private static final Pattern NOT_SECRET = Pattern.compile("(?i).*(_url|_reference_id|_mappings)");

    private SecretFields() {}

    /**
     * Adds every text that stands under a secret's name, at whatever depth. Goes by tokens, since a document may be sent
     * that this library would not read: with a name twice, say.
     */
    static void collect(byte[] document, List<String> secrets) {
        try (JsonParser json = TOKENS.createParser(document)) {
            if (json.nextToken() != null) {
                collect(json, false, secrets);
            }
        } catch (IOException e) {
            // no JSON from here on: what was found is what there is
        }
    }

    private static void collect(JsonParser json, boolean secret, List<String> secrets) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    boolean underSecretName = secret || isSecret(json.currentName());
                    json.nextToken();
                    collect(json, underSecretName, secrets);
                }
            }
            case START_ARRAY -> {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    collect(json, secret, secrets);
                }
            }
            case VALUE_STRING -> {
                if (secret) {
                    secrets.add(json.getText());
                }
            }
            default -> {}
        }
    }

    static boolean isSecret(String name) {
        return SECRET.matcher(name).matches() && !NOT_SECRET.matcher(name).matches();
    }
}
