package io.github.llmintegrations.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Values;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request of the test vendor. */
interface CreateAccount extends Document {
    String name();

    Secret key();

    Map<String, Secret> headers();

    static Builder builder() {
        return new Builder();
    }

    /** A builder of requests, which holds the table as those of the vendors do. */
    final class Builder {
        static final DocumentCodec<CreateAccount, Builder> CODEC = Codec.of(
                        CreateAccount.class, Builder::new, Builder::build)
                .field("name", Values.TEXT, CreateAccount::name, Builder::name)
                .field("key", Values.SECRET, CreateAccount::key, Builder::key)
                .entries("headers", Values.SECRET, CreateAccount::headers, Builder::headers)
                .sentExtras(CreateAccount::additionalProperties, Builder::putAdditionalProperty);

        private final Map<String, JsonNode> extras = new LinkedHashMap<>();
        private String name = "";
        private Secret key = Secret.of("");
        private Map<String, Secret> headers = Map.of();

        Builder name(String text) {
            this.name = text;
            return this;
        }

        Builder key(Secret secret) {
            this.key = secret;
            return this;
        }

        Builder headers(Map<String, Secret> secrets) {
            this.headers = secrets;
            return this;
        }

        Builder putAdditionalProperty(String field, JsonNode value) {
            extras.put(field, value);
            return this;
        }

        CreateAccount build() {
            return CODEC.checked(new Generated(name, key, headers, extras));
        }
    }

    /** The implementation, like a generated class. */
    record Generated(String name, Secret key, Map<String, Secret> headers, Map<String, JsonNode> additionalProperties)
            implements CreateAccount {
        @Override
        public String toString() {
            return Documents.toString(this);
        }
    }
}
