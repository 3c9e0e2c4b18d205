package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.llmintegrations.core.Patch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The one JSON mapper: how the vendors' documents are written, and what of theirs is read. */
public final class Json {
    private static final int DEEPEST_NESTING = 100;
    private static final JsonMapper MAPPER = mapper();
    private static final ObjectReader TREE = MAPPER.readerFor(JsonNode.class);

    private Json() {}

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST_NESTING)
                        .build())
                .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
                .addDecorator((unused, generator) -> new StrictGenerator(generator))
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        return JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new SdkModule())
                .annotationIntrospector(new OwnAnnotations())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                // "is" is part of a name: is_default_models_enabled.
                .accessorNaming(new DefaultAccessorNamingStrategy.Provider().withIsGetterPrefix(null))
                // Only what Immutables annotates is a property, not the builders' helpers.
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.SETTER, Visibility.NONE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                // A null is as good as an absent field, and no reason to fail a page.
                .defaultSetterInfo(JsonSetter.Value.construct(Nulls.SKIP, Nulls.SKIP))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withConfigOverride(
                        Patch.class,
                        patch -> patch.setInclude(JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET)))
                .build();
    }

    /** Reads values of a type from bodies. Thread-safe. */
    public static <T> ResponseReader<T> reader(Class<T> type) {
        ObjectReader reader = objectReader(type);
        return body -> read(reader, type, body, StrictParser::new);
    }

    static ObjectReader objectReader(Class<?> type) {
        return MAPPER.readerFor(type);
    }

    static <T> T read(ObjectReader reader, Class<T> type, InputStream body, UnaryOperator<JsonParser> rules)
            throws IOException {
        try (JsonParser json = rules.apply(reader.createParser(body))) {
            if (json.nextToken() == null) {
                throw new UnreadableException("it is empty");
            }
            return present(reader.readValue(json, type));
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private static <T> T present(@Nullable T value) throws UnreadableException {
        if (value == null) {
            throw new UnreadableException("it is null");
        }
        return value;
    }

    /** Writes a value; attributes are at hand for serializers. */
    public static byte[] write(Object value, Map<?, ?> attributes) {
        ObjectWriter writer =
                attributes.isEmpty() ? MAPPER.writer() : MAPPER.writer().withAttributes(attributes);
        try {
            return writer.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalArgumentException(
                    "the request cannot be written as JSON, perhaps since it holds a field twice" + path(e));
        }
    }

    /** Parses a document that somebody else wrote. */
    static JsonNode parse(byte[] json) throws UnreadableException {
        try {
            return read(TREE, JsonNode.class, new ByteArrayInputStream(json), StrictParser::new);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException("it cannot be read");
        }
    }

    /** Reads a part of a document that is kept as it is; empty when it is something else. */
    public static <T> Optional<T> part(JsonNode node, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.treeToValue(node, type));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How a text stands inside a JSON string. */
    static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    /** Jackson's own messages repeat values: only the place is taken from them. */
    private static UnreadableException unreadable(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        String place =
                location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
        return new UnreadableException(
                (e instanceof JsonMappingException ? "unexpected content" : "not JSON") + path(e) + place);
    }

    private static String path(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return "";
        }
        StringBuilder path = new StringBuilder(" at $");
        for (JsonMappingException.Reference each : mapping.getPath()) {
            Optional.ofNullable(each.getFieldName())
                    .ifPresentOrElse(
                            field -> path.append('.').append(field),
                            () -> path.append('[').append(each.getIndex()).append(']'));
        }
        return path.toString();
    }
}
