package io.github.llmintegrations.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Values;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A response of the test vendor. */
interface Account extends Document {
    String id();

    Optional<Instant> createdAt();

    Optional<Color> color();

    /** A builder of accounts, which holds the table as those of the vendors do. */
    final class Builder {
        static final DocumentCodec<Account, Builder> CODEC = Codec.of(Account.class, Builder::new, Builder::build)
                .field("id", Values.TEXT, Account::id, (it, id) -> it.id = id)
                .optional(
                        "created_at",
                        Values.INSTANT,
                        Account::createdAt,
                        (it, createdAt) -> it.createdAt = Optional.of(createdAt))
                .optional(
                        "color",
                        Values.openEnum(Color::of),
                        Account::color,
                        (it, color) -> it.color = Optional.of(color))
                .extras(Account::additionalProperties, (it, name, value) -> it.extras.put(name, value));

        private final Map<String, JsonNode> extras = new LinkedHashMap<>();
        private String id = "";
        private Optional<Instant> createdAt = Optional.empty();
        private Optional<Color> color = Optional.empty();

        private Account build() {
            if (id.isEmpty()) {
                throw new IllegalArgumentException("canary");
            }
            return new Generated(id, createdAt, color, extras);
        }
    }

    /** The implementation, like a generated class. */
    record Generated(
            String id, Optional<Instant> createdAt, Optional<Color> color, Map<String, JsonNode> additionalProperties)
            implements Account {
        @Override
        public String toString() {
            return Documents.toString(this);
        }
    }

    final class Color extends OpenEnum {
        private Color(String value) {
            super(value, value.equals("RED"));
        }

        static Color of(String value) {
            return new Color(value);
        }
    }
}
