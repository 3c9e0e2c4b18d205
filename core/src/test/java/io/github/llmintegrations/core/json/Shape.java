package io.github.llmintegrations.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.internal.json.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A union of the test vendor, which can have unknown members. */
sealed interface Shape extends Document {

    /** The holder of the union's codec, as in the vendors' documents. */
    final class Members {
        static final UnionCodec<Shape> CODEC = Codec.union(Shape.class, "shape")
                .member(List.of("circle"), Circle.class, () -> Circle.Builder.CODEC)
                .unknown(Unknown.class, Unknown::new, Unknown::raw);

        private Members() {}
    }

    /** A known member. */
    sealed interface Circle extends Shape {
        long radius();

        /** A builder of circles. */
        final class Builder {
            static final DocumentCodec<Circle, Builder> CODEC = Codec.of(Circle.class, Builder::new, Builder::build)
                    .constant("shape", Values.TEXT, "circle")
                    .field("radius", Values.WHOLE_NUMBER, Circle::radius, (it, radius) -> it.radius = radius)
                    .extras(Circle::additionalProperties, (it, name, value) -> it.extras.put(name, value));

            private final Map<String, JsonNode> extras = new LinkedHashMap<>();
            private long radius;

            private Circle build() {
                return new Generated(radius, extras);
            }
        }

        /** The implementation, like a generated class. */
        record Generated(long radius, Map<String, JsonNode> additionalProperties) implements Circle {}
    }

    /** An unknown member, which a test can create before the union is initialized. */
    record Unknown(JsonNode raw) implements Shape {
        @Override
        public Map<String, JsonNode> additionalProperties() {
            return Documents.fields(raw);
        }
    }
}
