package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okio.ByteString;

/** A strict JSON parser: exactly one value, no duplicate names, and numbers as they were sent. */
public final class StrictJson {

    private static final int BAD_REQUEST = 400;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(200).build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private StrictJson() {}

    /**
     * Returns the object in the body of the request.
     *
     * @throws RequestRejectedException 415 unless the content type is JSON, 400 unless the body is exactly one well-formed object
     */
    public static ObjectNode requestObject(WireRequest request) {
        if (!isJson(request.header("Content-Type").orElse(""))) {
            throw new RequestRejectedException(UNSUPPORTED_MEDIA_TYPE, "The content type must be application/json.");
        }
        if (request.body().size() == 0) {
            throw new RequestRejectedException(BAD_REQUEST, "body: required");
        }
        if (parse(request.body()) instanceof ObjectNode object) {
            return object;
        }
        throw new RequestRejectedException(BAD_REQUEST, "body: must be an object");
    }

    /** Returns the JSON value of these bytes; empty if they are not exactly one. */
    static Optional<JsonNode> read(ByteString body) {
        try {
            return Optional.of(parse(body));
        } catch (RequestRejectedException malformed) {
            return Optional.empty();
        }
    }

    /** Returns the value of a JSON text. */
    static JsonNode parse(String json) {
        return parse(ByteString.encodeUtf8(json));
    }

    /** Returns the value of a JSON text; empty if the text is anything else. */
    public static Optional<JsonNode> read(String text) {
        return read(ByteString.encodeUtf8(text));
    }

    public static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the size of the value in bytes, as JSON without white space in UTF-8. */
    public static int size(JsonNode node) {
        return write(node).getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isJson(String contentType) {
        int parameters = contentType.indexOf(';');
        String mediaType = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return mediaType.strip().equalsIgnoreCase("application/json");
    }

    private static JsonNode parse(ByteString body) {
        try (JsonParser parser = MAPPER.createParser(body.toByteArray())) {
            return parse(parser);
        } catch (IOException e) {
            throw new RequestRejectedException(BAD_REQUEST, "body: is not UTF-8");
        }
    }

    private static JsonNode parse(JsonParser parser) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(parser);
            if (node == null || node.isMissingNode()) {
                throw new RequestRejectedException(BAD_REQUEST, "body: required");
            }
            if (parser.nextToken() != null) {
                throw new RequestRejectedException(BAD_REQUEST, "body: holds more than one JSON value");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new RequestRejectedException(BAD_REQUEST, describe(parser, e));
        }
    }

    /** Jackson's messages quote the body, so this method uses only their positions and names. */
    private static String describe(JsonParser parser, JsonProcessingException e) {
        if (e.getOriginalMessage().startsWith("Duplicate field")) {
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            return pointer.substring(1).replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.') + ": given twice";
        }
        JsonLocation location = e.getLocation();
        return location == null
                ? "body: is not JSON"
                : "body: is not JSON, see line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
